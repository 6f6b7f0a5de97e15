import { useMemo } from 'react'
import { living } from '#domain/case/caseFile'
import type { LetterKind } from '#domain/case/promises'
import { offerOf } from '#domain/letters/checkLetter'
import { formalNoticeOf } from '#domain/letters/formalNoticeOf'
import { letterKinds } from '#domain/letters/kinds/registry'
import { wentOn } from '#domain/recourse/receipt'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { useLetterContext } from '../session/useLetter'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import styles from './NewLetter.module.css'

type Props = { readonly onChoose: (id: string) => void; readonly onClose: () => void }

/** Every kind of letter, what it is for, and why it has no place yet where it has none. */
export function NewLetter({ onChoose, onClose }: Props) {
  const { file, edit, readOnly } = useCase()
  const { choose, kinds, missing, readOnly: why } = useWords().letter
  const context = useLetterContext()
  const offers = useMemo(
    () => [...letterKinds.keys()].map((kind) => ({ kind, offer: offerOf(kind, file, context) })),
    [file, context]
  )
  const begin = (kind: LetterKind) => {
    const id = crypto.randomUUID()
    void edit('edit-letter', [{ op: 'add', in: 'letters', id, set: { kind } }])
    onChoose(id)
  }
  // A case has one formal notice: what comes after it is another kind.
  const there = (kind: LetterKind) =>
    kind === 'formal-notice'
      ? formalNoticeOf(file)
      : living(file, 'letters').find((one) => one.kind === kind && wentOn(one) === null)
  return (
    <Dialog title={choose.title} onClose={onClose} wide>
      <ul className={styles.kinds}>
        {offers.map(({ kind, offer }) => {
          const begun = there(kind)
          return (
            <li key={kind} data-open={offer.open}>
              <div>
                <h3>{kinds[kind]}</h3>
                <p>{choose.about[kind]}</p>
                {!offer.open && (
                  <p className={styles.why}>{missing[offer.why](offer.from ?? '')}</p>
                )}
              </div>
              {begun ? (
                <Button size="s" onClick={() => onChoose(begun.id)}>
                  {choose.open}
                  <span className="sr-only">, {kinds[kind]}</span>
                </Button>
              ) : (
                offer.open && (
                  <Button
                    size="s"
                    unavailable={readOnly === null ? null : why}
                    onClick={() => begin(kind)}
                  >
                    {choose.begin}
                    <span className="sr-only">, {kinds[kind]}</span>
                  </Button>
                )
              )}
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
