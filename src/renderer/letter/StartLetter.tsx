import { useState } from 'react'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { NewLetter } from './NewLetter'

/** Before any letter exists: one button starts the formal notice, another shows the other kinds. */
export function StartLetter({ onBegun }: { readonly onBegun: (id: string) => void }) {
  const { edit, readOnly } = useCase()
  const { start, choose, readOnly: why } = useWords().letter
  const [asking, setAsking] = useState(false)
  const begin = () =>
    void edit('edit-letter', [{ op: 'add', in: 'letters', id: crypto.randomUUID(), set: {} }])
  return (
    <EmptyState
      title={start.title}
      text={start.text}
      action={
        <>
          <Button look="main" size="l" unavailable={readOnly === null ? null : why} onClick={begin}>
            {start.action}
          </Button>
          <Button size="l" icon="plus" onClick={() => setAsking(true)}>
            {choose.other}
          </Button>
          {asking && <NewLetter onChoose={onBegun} onClose={() => setAsking(false)} />}
        </>
      }
    />
  )
}
