import { useEffect, useState } from 'react'
import { useNavigation } from '../session/navigation'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

/** While notes of the case are not on disk, leaving it asks first. */
export function LeaveUnsaved() {
  const words = useWords().frame.unsaved
  const { holdBack } = useNavigation()
  const [leave, setLeave] = useState<(() => void) | null>(null)
  useEffect(() => holdBack((goOn) => setLeave(() => goOn)), [holdBack])
  if (leave === null) return null
  return (
    <Dialog
      title={words.leaveTitle}
      onClose={() => setLeave(null)}
      foot={
        <>
          <Button onClick={leave}>{words.leave}</Button>
          <Button look="main" onClick={() => setLeave(null)}>
            {words.stay}
          </Button>
        </>
      }
    >
      <p>{words.leaveText}</p>
    </Dialog>
  )
}
