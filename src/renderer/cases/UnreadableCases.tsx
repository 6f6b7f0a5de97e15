import { failureWords } from '#words/failures'
import { bridge } from '../bridge'
import { useSession } from '../session/Session'
import { LinkButton } from '../ui/Button'
import { Notice } from '../ui/Notice'
import type { UnreadableCase } from './order'
import styles from './UnreadableCases.module.css'

/** Cases that do not open: they stay in sight, with the reason, and nothing of them is touched. */
export function UnreadableCases({ cases }: { readonly cases: readonly UnreadableCase[] }) {
  const { words, language } = useSession()
  return (
    <section className={styles.section} aria-label={words.cases.unreadable}>
      <h2>
        {words.cases.unreadable} <span>{words.cases.count(cases.length)}</span>
      </h2>
      {cases.map(({ id, why }) => {
        const { happened, safe, act } = failureWords(why, language)
        return (
          <Notice
            key={id}
            tone="soon"
            icon="ask"
            actions={
              <LinkButton onClick={() => void bridge.showDataFolder({})}>
                {words.cases.showFolder}
              </LinkButton>
            }
          >
            <b>{id}</b>
            <br />
            {happened} {safe} {act}
          </Notice>
        )
      })}
    </section>
  )
}
