import { lawById } from '#domain/letters/law'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useSession } from '../session/Session'
import { Button } from '../ui/Button'
import { MarginSection } from '../ui/MarginSection'
import { useToast } from '../ui/Toast'
import styles from './SettingsScreen.module.css'

/** How fresh the texts of law are, and the way to replace them from a file. */
export function LawSection() {
  const { words, law, lawReplaced, language } = useSession()
  const toast = useToast()
  const say = words.settings.law
  const oldest = [...lawById(law).values()].map(({ verifiedOn }) => verifiedOn).toSorted()[0]
  const update = async () => {
    const answer = await bridge.updateLaw({})
    if (!answer.ok) toast(failureSentence(answer.failure, language))
    else if ('updated' in answer.value) toast(say.updated)
  }
  const back = async () => {
    const answer = await bridge.shippedLaw({})
    toast(answer.ok ? say.wentBack : failureSentence(answer.failure, language))
  }
  return (
    <MarginSection title={say.title}>
      {oldest !== undefined && <p>{say.verified(words.dates.dayInFull(oldest))}</p>}
      {lawReplaced && <p className={styles.help}>{say.replaced}</p>}
      <p className={styles.actions}>
        <Button icon="document" onClick={() => void update()}>
          {say.update}
        </Button>
        {lawReplaced && (
          <Button look="quiet" icon="undo" onClick={() => void back()}>
            {say.back}
          </Button>
        )}
      </p>
    </MarginSection>
  )
}
