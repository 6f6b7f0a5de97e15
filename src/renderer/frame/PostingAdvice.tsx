import { useNavigation } from '../session/navigation'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import styles from './PostingAdvice.module.css'

/** The last stage of a first letter: how to sign it and post it so that it counts. */
export function PostingAdvice({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().frame.posting
  const { goToTab } = useNavigation()
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      foot={
        <Button
          look="main"
          onClick={() => {
            onClose()
            goToTab('letter')
          }}
        >
          {words.print}
        </Button>
      }
    >
      <p className={styles.intro}>{words.intro}</p>
      <ol className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.online}>{words.online}</p>
    </Dialog>
  )
}
