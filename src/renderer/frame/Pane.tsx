import { Component, type ErrorInfo, type ReactNode } from 'react'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'

type Props = { readonly children: ReactNode }

/** A part of the screen that may crash alone: it says so, and the rest lives on. */
export class Pane extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    // Reaches the log of the main process; it holds no text of the case.
    reportError(new Error(`pane crashed: ${error.message}${info.componentStack ?? ''}`))
  }

  override render() {
    if (!this.state.crashed) return this.props.children
    return <Crashed onRetry={() => this.setState({ crashed: false })} />
  }
}

function Crashed({ onRetry }: { readonly onRetry: () => void }) {
  const { crash } = useWords().frame
  return (
    <EmptyState
      urgent
      title={crash.title}
      text={crash.text}
      action={<Button onClick={onRetry}>{crash.retry}</Button>}
    />
  )
}
