import type { KeyboardEvent } from 'react'
import type { ExhibitState } from '#contract/evidence'
import type { WithId } from '#domain/case/caseFile'
import type { ShownFact } from '#domain/evidence/shownFacts'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import cards from '../ui/CardRow.module.css'
import { Chip } from '../ui/Chip'
import { DayText } from '../ui/DayText'
import { Icon } from '../ui/Icon'
import { badgesOf } from './badges'
import styles from './ExhibitRow.module.css'
import { keyOf, nameOfFact } from './factWords'
import { Thumbnail } from './Thumbnail'

type Props = {
  readonly exhibit: WithId<'exhibits'>
  readonly number: number
  readonly state: ExhibitState | undefined
  readonly facts: readonly ShownFact[]
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** How many facts a row names before it only counts them. */
const NAMED = 2

/** One exhibit: its date in the margin, its number on its picture, its name, and what it shows. */
export function ExhibitRow({
  exhibit,
  number,
  state,
  facts,
  selected,
  onSelect,
  onKeyDown
}: Props) {
  const { today, file } = useCase()
  const words = useWords()
  const say = words.exhibits
  const kind = words.entries.exhibit.kinds[exhibit.kind]
  // The kind says nothing more under a title that is the kind.
  const said = [kind.toLowerCase() === exhibit.title.toLowerCase() ? '' : kind, exhibit.fileName]
  const line = said.filter((part) => part !== '').join(' · ')
  const named = facts.flatMap((fact) => {
    const name = nameOfFact(file, fact, words, today)
    return name === null ? [] : [{ key: keyOf(fact), name }]
  })
  return (
    <li
      className={`${cards.row} ${styles.row}`}
      id={`exhibit-${exhibit.id}`}
      data-selected={selected}
    >
      <When exhibit={exhibit} />
      <div className={`${cards.card} ${styles.card}`}>
        <Thumbnail exhibit={exhibit} number={number} state={state} />
        <div className={styles.words}>
          <button
            type="button"
            className={`${cards.open} ${styles.title}`}
            aria-current={selected}
            onClick={onSelect}
            onKeyDown={onKeyDown}
          >
            <span className="sr-only">{words.ui.exhibit(number)} </span>
            {exhibit.title || say.untitled}
          </button>
          {line !== '' && <p className={styles.kind}>{line}</p>}
          <p className={styles.shows} data-none={named.length === 0}>
            <Icon name="link" size="xs" />
            <span className="sr-only">
              {say.columns.shows}
              {words.ui.colon}
            </span>
            {named.length === 0
              ? say.showsNothing
              : named
                  .slice(0, NAMED)
                  .map(({ name }) => name)
                  .join('\u00a0; ')}
            {named.length > NAMED && ` +${named.length - NAMED}`}
          </p>
          <div className={styles.badges}>
            {badgesOf(exhibit, state).map(({ name, tone, icon }) => (
              <Chip key={name} tone={tone} icon={icon}>
                {say.badges[name]}
              </Chip>
            ))}
          </div>
        </div>
      </div>
    </li>
  )
}

/** The day an exhibit is of, with its hour; or the days it covers. */
function When({ exhibit: { covers, made } }: { readonly exhibit: WithId<'exhibits'> }) {
  const { today } = useCase()
  const { dates, exhibits } = useWords()
  if (covers !== null)
    return (
      <p className={styles.when}>
        <DayText text={dates.dayOfMonth(covers.from, today)} />
        <small>
          <DayText text={`${exhibits.until} ${dates.dayOfMonth(covers.to, today)}`} />
        </small>
      </p>
    )
  if (made.day === null || made.precision === 'unknown')
    return (
      <p className={styles.when} data-unknown="true">
        {exhibits.undated}
      </p>
    )
  const sure = made.precision === 'minute' || made.precision === 'day'
  return (
    <p className={styles.when}>
      <DayText text={sure ? dates.dayOfMonth(made.day, today) : dates.when(made, today)} />
      {made.precision === 'minute' && made.time !== null && <small>{dates.time(made.time)}</small>}
    </p>
  )
}
