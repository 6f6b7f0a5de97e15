import { type Entry, find } from '#domain/case/caseFile'
import { useEntryEdit } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Choices } from '../ui/Toggle'
import styles from './EnvelopeRows.module.css'

type Ground = Entry<'letters'>['endsFor']

const ALL: readonly Ground[] = ['non-performance', 'never-supplied', 'performance-gap']

/** On what the end of the contract rests; the last only where the law of communications holds. */
export function TerminationGround({ letterId }: { readonly letterId: string }) {
  const { file } = useCase()
  const words = useWords().letter.ground
  const set = useEntryEdit('letters', letterId)
  const chosen = find(file, 'letters', letterId)?.endsFor ?? 'non-performance'
  const grounds = ALL.filter(
    (ground) =>
      ground !== 'performance-gap' || file.trader.sector === 'telecom' || chosen === ground
  )
  return (
    <div>
      <Choices
        legend={words.legend}
        value={chosen}
        choices={grounds.map((value) => ({ value, label: words.choices[value] }))}
        onChange={(endsFor) => void set({ endsFor })}
      />
      <p className={styles.note}>{words.help}</p>
    </div>
  )
}
