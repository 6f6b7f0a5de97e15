import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'

/** Before the formal notice exists: one button starts it. */
export function StartLetter() {
  const { edit, readOnly } = useCase()
  const { start, readOnly: why } = useWords().letter
  const begin = () =>
    void edit('edit-letter', [{ op: 'add', in: 'letters', id: crypto.randomUUID(), set: {} }])
  return (
    <EmptyState
      title={start.title}
      text={start.text}
      action={
        <Button look="main" size="l" unavailable={readOnly === null ? null : why} onClick={begin}>
          {start.action}
        </Button>
      }
    />
  )
}
