import { useMemo } from 'react'
import { daysBetween } from '#domain/time/day'
import { deadlineNote, deadlineTitle } from '#words/deadlines'
import looks from '../cases/CasesTable.module.css'
import { firstRows } from '../cases/rowGroups'
import { useRows } from '../cases/useRows'
import { useNavigation } from '../session/navigation'
import { useWords } from '../session/Session'
import { Chip } from '../ui/Chip'
import { DayText } from '../ui/DayText'
import { Icon, type IconName } from '../ui/Icon'
import styles from './DeadlinesTable.module.css'
import { companyOf, type GroupName, grouped, groupOf, type Row } from './order'

/** The deadlines in their groups: the margin says when, the page says what and of which case. */
export function DeadlinesTable({ rows: all }: { readonly rows: readonly Row[] }) {
  const say = useWords().deadlines
  const groups = useMemo(() => grouped(all), [all])
  const { rows: drawn, end } = useRows(all)
  return (
    <table className={`${looks.table} ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col" className={looks.when}>
            {say.columns.when}
          </th>
          <th scope="col" className={looks.title}>
            {say.columns.what}
          </th>
          <th scope="col" className={styles.case}>
            {say.columns.case}
          </th>
        </tr>
      </thead>
      {firstRows(groups, drawn).map(({ name, count, rows }) => (
        <tbody key={name}>
          <tr className={looks.group}>
            <td />
            <th scope="rowgroup" colSpan={2}>
              <h2>{say.groups[name]}</h2>
              <span>{name === 'open' ? say.openCount(count) : say.count(count, 0)}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <DeadlineRow key={row.id} row={row} />
          ))}
        </tbody>
      ))}
      {drawn < all.length && (
        <tfoot ref={end}>
          <tr>
            <td colSpan={3} />
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function DeadlineRow({ row }: { readonly row: Row }) {
  const words = useWords()
  const say = words.deadlines
  const { go } = useNavigation()
  const { id, title, claimant, asOf, today } = row.of
  const open = () =>
    go(
      row.kind === 'promise'
        ? { screen: 'case', id, tab: 'commitments', spot: { name: row.commitment } }
        : { screen: 'case', id, tab: 'steps', spot: null }
    )
  const company = companyOf(row) === '' ? words.cases.noTrader : companyOf(row)
  return (
    <tr className={looks.row}>
      <td className={looks.when}>
        <When row={row} />
      </td>
      <td className={looks.title}>
        <span className={styles.line}>
          <button type="button" className={`${looks.open} ${styles.what}`} onClick={open}>
            <DayText text={deadlineTitle(row, today, words)} />
          </button>
          {row.estimated && (
            <span className={styles.estimated} title={words.recourse.estimation}>
              <Chip tone="plain" icon="dashed">
                {say.estimated}
              </Chip>
            </span>
          )}
        </span>
        <span className={styles.note}>
          <DayText text={deadlineNote(row, today, words)} />
        </span>
      </td>
      <td className={styles.case}>
        <b className={styles.name}>{title === '' ? words.cases.untitled : title}</b>
        <span className={looks.parties}>
          {company}
          {claimant === '' ? '' : ` · ${claimant}`}
        </span>
        {asOf !== null && (
          <span className={looks.parties}>
            {words.frame.header.exampleDay(words.dates.day(asOf, asOf))}
          </span>
        )}
      </td>
    </tr>
  )
}

const urgency: { readonly [Name in GroupName]: { icon: IconName; look: string | undefined } } = {
  overdue: { icon: 'ask', look: looks.overdue },
  today: { icon: 'clock', look: looks.soon },
  week: { icon: 'clock', look: looks.soon },
  month: { icon: 'calendar', look: looks.calm },
  later: { icon: 'calendar', look: looks.calm },
  open: { icon: 'door', look: looks.calm }
}

function When({ row }: { readonly row: Row }) {
  const { dates, deadlines } = useWords()
  const { today } = row.of
  const group = groupOf(row)
  const { icon, look } = urgency[group]
  return (
    <>
      <b className={looks.day}>
        <DayText text={dates.day(row.day, today)} />
      </b>
      <span className={`${looks.near} ${look}`}>
        <Icon name={icon} size="s" />
        {group === 'open'
          ? deadlines.openFor(daysBetween(row.day, today))
          : dates.relative(row.day, today)}
      </span>
    </>
  )
}
