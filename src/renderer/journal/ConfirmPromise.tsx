import { applyEdit } from '#domain/case/edits'
import { composeLetter } from '#domain/letters/composeLetter'
import { plainText } from '#domain/letters/plainText'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { useLetterContext } from '../session/useLetter'
import { Button } from '../ui/Button'
import { useToast } from '../ui/Toast'
import styles from './Inspector.module.css'

const UNSAVED = 'confirmation'

/** Puts in the clipboard the lines that set an oral promise of this fact in writing (prise d’acte). */
export function ConfirmPromise({ event }: { readonly event: string }) {
  const { file } = useCase()
  const say = useWords().journal.inspector.confirm
  const context = useLetterContext()
  const toast = useToast()
  const copy = async () => {
    // Composed as a letter of the case would be, without keeping one.
    const set = { kind: 'promise-confirmation', about: event }
    const whole = applyEdit(file, [{ op: 'add', in: 'letters', id: UNSAVED, set }]).file
    const letter = composeLetter('promise-confirmation', whole, UNSAVED, context)
    const text = plainText(letter).trim()
    if (text !== '' && (await bridge.copyText({ text })).ok) toast(say.copied)
  }
  return (
    <section className={styles.section}>
      <h3>{say.heading}</h3>
      <p className={styles.due}>{say.why}</p>
      <p>
        <Button size="s" icon="copy" onClick={() => void copy()}>
          {say.action}
        </Button>
      </p>
    </section>
  )
}
