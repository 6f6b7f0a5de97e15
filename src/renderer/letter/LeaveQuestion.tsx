import { find } from '#domain/case/caseFile'
import { useEntryEdit } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Choices } from '../ui/Toggle'
import styles from './EnvelopeRows.module.css'

/** One question decides whether the letter announces the end of the contract (C. civ., art. 1226). */
export function LeaveQuestion({ letterId }: { readonly letterId: string }) {
  const { file } = useCase()
  const words = useWords().letter.settings
  const set = useEntryEdit('letters', letterId)
  const leaves = find(file, 'letters', letterId)?.wantsToLeave ?? false
  return (
    <div>
      <Choices
        legend={words.leave}
        value={leaves ? 'leave' : 'stay'}
        choices={[
          { value: 'stay', label: words.stay },
          { value: 'leave', label: words.canLeave }
        ]}
        onChange={(choice) => void set({ wantsToLeave: choice === 'leave' })}
      />
      <p className={styles.note}>{words.leaveHelp}</p>
    </div>
  )
}
