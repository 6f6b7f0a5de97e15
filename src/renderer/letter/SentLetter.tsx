import type { Rendered } from '#contract/calls'
import { useNavigation } from '../session/navigation'
import { useWords } from '../session/Session'
import { LinkButton } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { NumberedExhibits } from './NumberedExhibits'
import styles from './SentLetter.module.css'
import type { Composition } from './useComposition'

type Props = { readonly composition: Composition; readonly kept: Rendered['kept'] }

/** What is left to look at in a letter that went: that it is kept as it was, and the exhibits under the numbers it gave them. */
export function SentLetter({ composition, kept }: Props) {
  const words = useWords().letter
  const { goToTab } = useNavigation()
  const { exhibits } = composition.letter
  return (
    <div className={styles.sent}>
      <Notice
        tone="info"
        icon="registered"
        actions={<LinkButton onClick={() => goToTab('steps')}>{words.toSteps}</LinkButton>}
      >
        {words.asSent}
      </Notice>
      {kept === 'exact' && <p className={styles.kept}>{words.paperKept}</p>}
      {(kept === 'missing' || kept === 'altered') && (
        <Notice tone="broken">{words.paperLost[kept]}</Notice>
      )}
      {exhibits.length > 0 && (
        <section>
          <h3 className={styles.title}>{words.rows.exhibits}</h3>
          <NumberedExhibits exhibits={exhibits} />
        </section>
      )}
    </div>
  )
}
