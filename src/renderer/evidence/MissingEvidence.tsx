import { useDeferredValue, useMemo } from 'react'
import { type MissingEvidence as Missing, missingEvidence } from '#domain/evidence/missingEvidence'
import { groundsOf } from '#domain/letters/grounds'
import { DraftText } from '../entries/DraftText'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { useLetterContext } from '../session/useLetter'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Checkbox } from '../ui/Toggle'
import styles from './MissingEvidence.module.css'
import { useSoughtProof } from './useSoughtProof'

/** What is still to be gathered to prove the case, what time destroys first. Nothing where nothing lacks. */
export function MissingEvidence() {
  // An edit is on screen before what it leaves to gather is worked out.
  const file = useDeferredValue(useCase().file)
  const { words, sought } = useSession()
  const context = useDeferredValue(useLetterContext())
  const say = words.missingEvidence
  const list = useMemo(
    () => missingEvidence(groundsOf(file, '', context), sought),
    [file, context, sought]
  )
  if (list.length === 0) return null
  return (
    <section className={styles.evidence} aria-labelledby="missing-evidence">
      <h2 id="missing-evidence">{say.title}</h2>
      <ul>
        {list.map((one) => (
          <Item key={one.item.code} missing={one} />
        ))}
      </ul>
    </section>
  )
}

function Item({ missing }: { readonly missing: Missing }) {
  const { today, readOnly } = useCase()
  const { words } = useSession()
  const say = words.missingEvidence
  const { item, days, state, reason } = missing
  const keep = useSoughtProof(item.code)
  const day = (one: string) => words.dates.day(one, today)
  const when =
    days === null
      ? ''
      : days.from === days.to
        ? say.on(day(days.from))
        : say.between(day(days.from), day(days.to))
  return (
    <li data-state={state}>
      <p className={styles.what}>
        <b>{say.what[item.code]}</b>
        {when !== '' && <span>{when}</span>}
        {item.perishable && state === 'sought' && (
          <Chip tone="soon" icon="clock">
            {say.perishable}
          </Chip>
        )}
      </p>
      <p className={styles.why}>{say.why[item.code]}</p>
      <fieldset className={styles.answers} disabled={readOnly !== null}>
        <legend className="sr-only">{say.what[item.code]}</legend>
        <Checkbox
          label={say.found}
          checked={state === 'found'}
          onChange={(done) => void keep(done ? { state: 'found', reason: '' } : null)}
        />
        {state === 'sought' && (
          <Button size="s" look="quiet" onClick={() => void keep({ state: 'not-possible' })}>
            {say.impossible}
          </Button>
        )}
        {state === 'not-possible' && (
          <>
            <DraftText
              field={`soughtProofs/${item.code}/reason`}
              label={say.reason}
              help={say.reasonHelp}
              value={reason}
              onCommit={(text) => keep({ state: 'not-possible', reason: text.trim() })}
            />
            <Button size="s" look="quiet" onClick={() => void keep(null)}>
              {say.again}
            </Button>
          </>
        )}
      </fieldset>
    </li>
  )
}
