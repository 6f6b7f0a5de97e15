import { useState } from 'react'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { formalNotice } from '../session/useLetter'
import { BlockList } from './BlockList'
import { Checklist } from './Checklist'
import { LetterBar } from './LetterBar'
import styles from './LetterScreen.module.css'
import { OutcomeNotice } from './OutcomeNotice'
import { Preview } from './preview/Preview'
import type { RowId } from './rows'
import { StartLetter } from './StartLetter'
import { useComposition } from './useComposition'
import { useLetterActions } from './useLetterActions'

/** The formal notice of the case: what it lacks, its blocks, and the exact pages. */
export function LetterScreen() {
  const { file } = useCase()
  const letter = formalNotice(file)
  return letter === null ? <StartLetter /> : <LetterDesk key={letter.id} letterId={letter.id} />
}

function LetterDesk({ letterId }: { readonly letterId: string }) {
  const words = useWords()
  const composition = useComposition(letterId)
  const actions = useLetterActions(letterId, composition)
  const [open, setOpen] = useState<RowId | null>(null)
  const [unprintable, setUnprintable] = useState('')
  const shown: typeof composition =
    unprintable === ''
      ? composition
      : {
          ...composition,
          missing: [
            ...composition.missing,
            {
              code: 'unknown-character',
              place: { screen: 'letter', block: 'opening' },
              detail: unprintable
            }
          ]
        }
  return (
    <section className={styles.desk} aria-label={words.letter.title}>
      <LetterBar composition={shown} actions={actions} />
      {actions.outcome !== null && (
        <OutcomeNotice outcome={actions.outcome} composition={shown} onClose={actions.forget} />
      )}
      <div className={styles.panes}>
        <div className={`${styles.left} scroll`}>
          <Checklist composition={shown} />
          <BlockList letterId={letterId} composition={shown} open={open} onOpen={setOpen} />
          <p className={styles.legal}>{words.frame.legalNotice}</p>
        </div>
        <Preview
          letterId={letterId}
          letter={shown.letter}
          open={open}
          onPick={setOpen}
          onUnprintable={setUnprintable}
        />
      </div>
    </section>
  )
}
