import { useState } from 'react'
import { type CaseFile, find, living, type WithId } from '#domain/case/caseFile'
import { letterKinds } from '#domain/letters/kinds/registry'
import { wentOn } from '#domain/recourse/receipt'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { Select } from '../ui/Select'
import styles from './LetterBar.module.css'
import { NewLetter } from './NewLetter'

const order = [...letterKinds.keys()]

/** The letters of a case in the order of the ladder. */
export function inLadderOrder(file: CaseFile): readonly WithId<'letters'>[] {
  const place = ({ kind }: WithId<'letters'>) => order.indexOf(kind)
  return living(file, 'letters')
    .filter(({ kind }) => letterKinds.has(kind))
    .toSorted((one, other) => place(one) - place(other))
}

type Props = { readonly letterId: string; readonly onChoose: (id: string) => void }

/** Which letter is on the desk, and the way to another kind. */
export function LetterChooser({ letterId, onChoose }: Props) {
  const { file, today } = useCase()
  const words = useWords()
  const { choose, kinds } = words.letter
  const [asking, setAsking] = useState(false)
  const letters = inLadderOrder(file)
  const named = (letter: WithId<'letters'>) => {
    const went = wentOn(letter)
    const name = kinds[letter.kind]
    return went === null ? name : choose.posted(name, words.dates.dayOfMonth(went, today))
  }
  const kind = find(file, 'letters', letterId)?.kind ?? 'formal-notice'
  return (
    <>
      <h2 className={letters.length > 1 ? 'sr-only' : styles.title}>{kinds[kind]}</h2>
      {letters.length > 1 && (
        <div className={styles.chooser}>
          <Select
            label={choose.shown}
            hideLabel
            value={letterId}
            choices={letters.map((letter) => ({ value: letter.id, label: named(letter) }))}
            onChange={onChoose}
          />
        </div>
      )}
      <Button look="quiet" size="s" icon="plus" onClick={() => setAsking(true)}>
        {choose.other}
      </Button>
      {asking && (
        <NewLetter
          onChoose={(id) => {
            setAsking(false)
            onChoose(id)
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
