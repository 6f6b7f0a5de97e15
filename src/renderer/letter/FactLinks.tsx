import { type Collections, living } from '#domain/case/caseFile'
import type { WordBook } from '#words/say'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { LinkButton } from '../ui/Button'
import { Checkbox } from '../ui/Toggle'
import styles from './Rewriting.module.css'

type Props = {
  readonly linked: readonly string[]
  /** The facts on which the composed text rests. */
  readonly origin: readonly string[]
  readonly onChange: (linked: readonly string[]) => void
}

/** The facts of the case to tick: those a text written by hand rests on. */
export function FactLinks({ linked, origin, onChange }: Props) {
  const words = useWords()
  const say = words.letter.rewrite
  const { file, today } = useCase()
  const groups = factsOf(file, words, today).filter(({ facts }) => facts.length > 0)
  const known = new Set(groups.flatMap(({ facts }) => facts.map(({ id }) => id)))
  const alive = linked.filter((id) => known.has(id))
  const again = origin.filter((id) => known.has(id))
  return (
    <fieldset className={styles.links}>
      <legend className={styles.legend}>{say.links}</legend>
      <p className={styles.state} data-free={alive.length === 0} role="status">
        {alive.length === 0 ? say.free : say.linked(alive.length)}
      </p>
      {alive.length === 0 && again.length > 0 && (
        <LinkButton onClick={() => onChange(again)}>{say.same}</LinkButton>
      )}
      {groups.length === 0 ? (
        <p className={styles.state}>{say.none}</p>
      ) : (
        <div className={`${styles.facts} scroll`}>
          {groups.map(({ kind, facts }) => (
            <section key={kind}>
              <h5 className={styles.kind}>{say.kinds[kind]}</h5>
              <ul>
                {facts.map(({ id, label }) => (
                  <li key={id}>
                    <Checkbox
                      label={label}
                      checked={alive.includes(id)}
                      onChange={(checked) =>
                        onChange(checked ? [...alive, id] : alive.filter((one) => one !== id))
                      }
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </fieldset>
  )
}

type Kind = keyof WordBook['letter']['rewrite']['kinds']
type Group = {
  readonly kind: Kind
  readonly facts: readonly { readonly id: string; readonly label: string }[]
}

function factsOf(file: Collections, words: WordBook, today: string): readonly Group[] {
  const say = words.letter.rewrite
  const named = (id: string, ...parts: readonly string[]) => ({
    id,
    label: parts.filter((part) => part !== '').join(' · ') || say.untitled
  })
  const events = living(file, 'events').toSorted((one, other) =>
    `${one.happened.day}${one.happened.time}` < `${other.happened.day}${other.happened.time}`
      ? -1
      : 1
  )
  return [
    {
      kind: 'events',
      facts: events.map((event) =>
        named(event.id, words.dates.when(event.happened, today), event.title || event.text)
      )
    },
    {
      kind: 'commitments',
      facts: living(file, 'commitments').map((one) => named(one.id, one.words || one.phrase))
    },
    {
      kind: 'defects',
      facts: living(file, 'defects').map((one) => named(one.id, one.service, one.problem))
    },
    {
      kind: 'credits',
      facts: living(file, 'credits').map((one) =>
        named(one.id, words.amounts.euros(one.amountCents), one.reason)
      )
    },
    {
      kind: 'bills',
      facts: living(file, 'bills').map((one) =>
        named(one.id, say.bill(words.dates.dayOfMonth(one.issuedOn, today)))
      )
    },
    { kind: 'demands', facts: living(file, 'demands').map((one) => named(one.id, one.text)) },
    { kind: 'exhibits', facts: living(file, 'exhibits').map((one) => named(one.id, one.title)) }
  ]
}
