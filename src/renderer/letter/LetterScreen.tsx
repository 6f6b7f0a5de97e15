import { useState } from 'react'
import type { Rendered } from '#contract/calls'
import { wentOn } from '#domain/recourse/receipt'
import { BindingDialog } from '../dossier/BindingDialog'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { BlockList } from './BlockList'
import { Checklist } from './Checklist'
import { LetterBar } from './LetterBar'
import { inLadderOrder, LetterChooser } from './LetterChooser'
import styles from './LetterScreen.module.css'
import { OutcomeNotice } from './OutcomeNotice'
import { Preview } from './preview/Preview'
import type { RowId } from './rows'
import { SentLetter } from './SentLetter'
import { StartLetter } from './StartLetter'
import { useComposition } from './useComposition'
import { useLetterActions } from './useLetterActions'

/** The letters of the case, one of them open: what it lacks, its blocks, and the exact pages. */
export function LetterScreen() {
  const { file } = useCase()
  const [chosen, choose] = useState<string | null>(null)
  // Unless another was chosen: the formal notice, which the next step speaks of, else the first still to be sent.
  const letters = inLadderOrder(file)
  const letter =
    letters.find(({ id }) => id === chosen) ??
    letters.find((one) => one.kind === 'formal-notice' && wentOn(one) === null) ??
    letters.find((one) => wentOn(one) === null) ??
    letters.at(-1)
  if (letter === undefined) return <StartLetter onBegun={choose} />
  return <LetterDesk key={letter.id} letterId={letter.id} onChoose={choose} />
}

type Kept = Rendered['kept']

type DeskProps = { readonly letterId: string; readonly onChoose: (id: string) => void }

function LetterDesk({ letterId, onChoose }: DeskProps) {
  const words = useWords()
  const composition = useComposition(letterId)
  const actions = useLetterActions(letterId, composition)
  const [open, setOpen] = useState<RowId | null>(null)
  const [bundling, setBundling] = useState(false)
  const [unprintable, setUnprintable] = useState('')
  const [kept, setKept] = useState<Kept>(null)
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
    <section className={styles.desk} aria-label={words.letter.kinds[composition.letter.kind]}>
      <LetterBar
        composition={shown}
        actions={actions}
        onBundle={() => setBundling(true)}
        chooser={<LetterChooser letterId={letterId} onChoose={onChoose} />}
      />
      {bundling && (
        <BindingDialog
          title={words.dossier.letterTitle}
          of={{ letter: letterId }}
          none={words.dossier.letterNone}
          onClose={() => setBundling(false)}
        >
          <p>{words.dossier.letterHelp}</p>
        </BindingDialog>
      )}
      {actions.outcome !== null && (
        <OutcomeNotice outcome={actions.outcome} composition={shown} onClose={actions.forget} />
      )}
      <div className={styles.panes}>
        <div className={`${styles.left} scroll`}>
          {shown.sent ? (
            <SentLetter composition={shown} kept={kept} />
          ) : (
            <>
              <Checklist composition={shown} />
              <BlockList letterId={letterId} composition={shown} open={open} onOpen={setOpen} />
            </>
          )}
          <p className={styles.legal}>{words.frame.legalNotice}</p>
        </div>
        <Preview
          letterId={letterId}
          letter={shown.letter}
          open={open}
          onPick={setOpen}
          onUnprintable={setUnprintable}
          onKept={setKept}
        />
      </div>
    </section>
  )
}
