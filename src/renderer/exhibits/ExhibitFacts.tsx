import type { WithId } from '#domain/case/caseFile'
import { linkEdit, type ShownFact } from '#domain/evidence/shownFacts'
import forms from '../entries/entries.module.css'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { IconButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { Select } from '../ui/Select'
import styles from './ExhibitPane.module.css'
import { keyOf, linkable, nameOfFact } from './factWords'
import { PinpointFields } from './PinpointFields'

type Props = {
  readonly exhibit: WithId<'exhibits'>
  readonly facts: readonly ShownFact[]
}

/** What the exhibit shows: the facts it is linked to, and a way to link it to others. */
export function ExhibitFacts({ exhibit, facts }: Props) {
  const { file, edit, today, readOnly } = useCase()
  const words = useWords()
  const say = words.exhibits.pane
  const named = (fact: ShownFact) => nameOfFact(file, fact, words, today)
  const linked = new Set(facts.map(keyOf))
  const others = linkable(file).filter((fact) => !linked.has(keyOf(fact)))
  const link = (fact: ShownFact | undefined, on: boolean) => {
    const change = fact === undefined ? null : linkEdit(file, exhibit.id, fact, on)
    if (change !== null) void edit(change.label, [change.change])
  }
  return (
    <section className={forms.group}>
      <h3 className={forms.groupTitle}>{say.shows}</h3>
      {facts.length === 0 && <p className={styles.note}>{words.exhibits.showsNothing}</p>}
      <ul className={styles.facts}>
        {facts.flatMap((fact) => {
          const name = named(fact)
          if (name === null) return []
          return (
            <li key={keyOf(fact)}>
              <div className={styles.fact}>
                <Icon name="link" size="s" />
                <span>{name}</span>
                {readOnly === null && (
                  <IconButton
                    icon="close"
                    size="s"
                    label={`${say.unlink}${words.ui.colon}${name}`}
                    onClick={() => link(fact, false)}
                  />
                )}
              </div>
              {readOnly === null && fact.id !== null && (
                <PinpointFields exhibit={exhibit} fact={fact.id} />
              )}
            </li>
          )
        })}
      </ul>
      {readOnly === null && (
        <Select
          label={say.linkTo}
          value=""
          choices={[
            { value: '', label: words.ui.choose },
            ...others.flatMap((fact) => {
              const name = named(fact)
              return name === null ? [] : [{ value: keyOf(fact), label: name }]
            })
          ]}
          onChange={(key) =>
            link(
              others.find((fact) => keyOf(fact) === key),
              true
            )
          }
        />
      )}
    </section>
  )
}
