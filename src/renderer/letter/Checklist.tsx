import { type ReactNode, useId, useState } from 'react'
import { useNavigation } from '../session/navigation'
import { useWords } from '../session/Session'
import { LinkButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import styles from './Checklist.module.css'
import type { Composition } from './useComposition'

/** Warnings shown before « Voir les autres ». */
const FEW = 2

/** What blocks, then what deserves a look, each with the link that leads to it; then the mandatory mentions, ticked. */
export function Checklist({ composition }: { readonly composition: Composition }) {
  const { missing, warnings, mentions } = composition
  const { letter: words, ui } = useWords()
  const { goToPlace } = useNavigation()
  const [all, setAll] = useState(false)
  const title = useId()
  const say = words.check
  const done = mentions.filter((mention) => mention.done).length
  const shown = all || warnings.length <= FEW + 1 ? warnings : warnings.slice(0, FEW)
  return (
    <section className={styles.check} aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title} className={styles.title}>
          {missing.length === 0 ? say.ready : say.toMend(missing.length)}
        </h3>
        <p className={styles.count} role="status">
          {[
            mentions.length === 0 ? '' : say.mentions(done, mentions.length),
            warnings.length === 0 ? '' : say.withWarnings(warnings.length)
          ]
            .filter((part) => part !== '')
            .join(', ')}
        </p>
      </div>
      {missing.length > 0 && (
        <ul className={styles.points} aria-label={say.blocking}>
          {missing.map(({ code, place, detail }) => (
            <Point
              key={`${code} ${detail}`}
              tone="broken"
              action={
                <LinkButton blocking onClick={() => goToPlace(place)}>
                  {words.mend[code]}
                  <span className="sr-only">{`${ui.colon}${words.missing[code](detail)}`}</span>
                </LinkButton>
              }
            >
              {words.missing[code](detail)}
            </Point>
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <ul className={styles.points} aria-label={say.warnings}>
          {shown.map(({ code, place, detail }) => (
            <Point
              key={`${code} ${detail}`}
              tone="soon"
              action={
                <LinkButton onClick={() => goToPlace(place)}>
                  {words.look[code]}
                  <span className="sr-only">{`${ui.colon}${words.warning[code](detail)}`}</span>
                </LinkButton>
              }
            >
              {words.warning[code](detail)}
            </Point>
          ))}
        </ul>
      )}
      {warnings.length > FEW + 1 && (
        <LinkButton onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? say.fewer : say.more(warnings.length - FEW)}
        </LinkButton>
      )}
      <ul className={styles.mentions}>
        {mentions.map((mention) => (
          <li key={mention.code} data-done={mention.done}>
            <Icon name={mention.done ? 'check' : 'dashed'} size="s" />
            {words.mention[mention.code]}
            <span className="sr-only">, {mention.done ? say.present : say.absent}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type PointProps = {
  readonly tone: 'broken' | 'soon'
  readonly action: ReactNode
  readonly children: ReactNode
}

function Point({ tone, action, children }: PointProps) {
  return (
    <li className={`${styles.point} ${styles[tone]}`}>
      <Icon name={tone === 'broken' ? 'ask' : 'clock'} size="s" />
      <span className={styles.words}>{children}</span>
      {action}
    </li>
  )
}
