import type { BundleBrought } from '#contract/bundles'
import { failureSentence } from '#words/failures'
import { useNavigation } from '../session/navigation'
import { useSession } from '../session/Session'
import { Button, LinkButton } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import styles from './BringCases.module.css'
import { cameSentence } from './useBringCases'

type Props = { readonly brought: readonly BundleBrought[]; readonly onClose: () => void }

/** What became of each bundle that was brought: several of them, or one that was refused. */
export function BroughtDialog({ brought, onClose }: Props) {
  const { words, language } = useSession()
  const { go } = useNavigation()
  const say = words.bundle.import
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      foot={
        <Button look="main" onClick={onClose}>
          {say.close}
        </Button>
      }
    >
      <ul className={styles.list}>
        {brought.map((one) => (
          <li key={one.fileName}>
            <b>{one.fileName}</b>
            <br />
            {'taken' in one
              ? cameSentence(one.taken, words)
              : failureSentence(one.failure, language)}{' '}
            {'taken' in one && (
              <LinkButton
                onClick={() => {
                  onClose()
                  go({ screen: 'case', id: one.taken.id, tab: 'journal', spot: null })
                }}
              >
                {say.open}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
