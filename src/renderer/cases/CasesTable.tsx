import { useMemo } from 'react'
import { failureSentence } from '#words/failures'
import { useNavigation } from '../session/navigation'
import { useSession } from '../session/Session'
import { Chip } from '../ui/Chip'
import { DayText } from '../ui/DayText'
import { Icon, type IconName } from '../ui/Icon'
import { Menu } from '../ui/Menu'
import { useToast } from '../ui/Toast'
import styles from './CasesTable.module.css'
import { type GroupName, grouped, groupOf, type ReadableCase, todayOf, traderOf } from './order'
import { firstRows } from './rowGroups'
import { setAside, takeBack } from './trash'
import { useRows } from './useRows'

type Props = { readonly cases: readonly ReadableCase[]; readonly reload: () => void }

/** The cases in their groups: the margin says when, the page says what. */
export function CasesTable({ cases, reload }: Props) {
  const { words, today } = useSession()
  const say = words.cases
  const groups = useMemo(() => grouped(cases, today), [cases, today])
  const { rows, end } = useRows(cases)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.when}>
            {say.columns.when}
          </th>
          <th scope="col" className={styles.title}>
            {say.columns.case}
          </th>
          <th scope="col" className={styles.gesture}>
            {say.columns.state}
          </th>
          <th scope="col" className={styles.broken}>
            {say.columns.broken}
          </th>
          <th scope="col" className={styles.credits}>
            {say.columns.credits}
          </th>
          <th scope="col" className={styles.actions}>
            <span className="sr-only">{say.columns.actions}</span>
          </th>
        </tr>
      </thead>
      {firstRows(groups, rows).map(({ name, count, rows: members }) => (
        <tbody key={name}>
          <tr className={styles.group}>
            <td />
            <th scope="rowgroup" colSpan={5}>
              <h2>{say.groups[name]}</h2>
              <span>{say.count(count)}</span>
            </th>
          </tr>
          {members.map((summary) => (
            <Row key={summary.id} summary={summary} reload={reload} />
          ))}
        </tbody>
      ))}
      {rows < cases.length && (
        <tfoot ref={end}>
          <tr>
            <td colSpan={6} />
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function Row({ summary, reload }: { readonly summary: ReadableCase; readonly reload: () => void }) {
  const { words, today } = useSession()
  const say = words.cases
  const { go } = useNavigation()
  const { counts } = summary
  const open = () => go({ screen: 'case', id: summary.id, tab: 'journal', spot: null })
  const title = summary.title === '' ? say.untitled : summary.title
  const company = traderOf(summary) === '' ? say.noTrader : traderOf(summary)
  return (
    <tr className={styles.row}>
      <td className={styles.when}>
        <When summary={summary} today={today} />
      </td>
      <td className={styles.title}>
        <button type="button" className={styles.open} onClick={open}>
          {title}
        </button>
        <span className={styles.parties}>
          {company}
          {summary.claimant === '' ? '' : ` · ${summary.claimant}`}
          {summary.rebuilt && (
            <>
              {' '}
              <Chip tone="soon" icon="ask">
                {say.rebuilt}
              </Chip>
            </>
          )}
        </span>
      </td>
      <td className={styles.gesture}>
        <span className={styles.move}>
          <Icon name={gestureIcon(summary)} size="s" />
          {gesture(summary, say.gesture)}
        </span>
      </td>
      <td className={styles.broken}>
        {counts.broken > 0 ? (
          <span className={styles.count} title={say.brokenCount(counts.broken)}>
            <Icon name="not-kept" size="s" />
            {counts.broken}
          </span>
        ) : (
          <span className={styles.none}>0</span>
        )}
      </td>
      <td className={styles.credits}>
        {counts.announcedCents > 0 ? (
          words.amounts.euros(counts.announcedCents)
        ) : (
          <span className={styles.none}>–</span>
        )}
      </td>
      <td className={styles.actions}>
        <RowMenu summary={summary} title={title} reload={reload} />
      </td>
    </tr>
  )
}

function RowMenu({
  summary,
  title,
  reload
}: {
  readonly summary: ReadableCase
  readonly title: string
  readonly reload: () => void
}) {
  const { words, today, language } = useSession()
  const say = useToast()
  const { id, trashedOn } = summary
  const aside = trashedOn !== null
  const act = async (back: boolean) => {
    const answer = await (back ? takeBack(id, trashedOn ?? today) : setAside(id, today))
    if (!answer.ok) return say(failureSentence(answer.failure, language))
    reload()
    say(back ? words.cases.restored : words.cases.trashed, () => {
      void (back ? setAside(id, today) : takeBack(id, today)).then(reload)
    })
  }
  return (
    <Menu
      label={words.cases.actionsOf(title)}
      actions={[
        {
          id: 'trash',
          label: aside ? words.cases.restore : words.cases.trash,
          icon: aside ? 'undo' : 'trash',
          act: () => void act(aside)
        }
      ]}
    />
  )
}

const urgency: { readonly [Name in GroupName]: { icon: IconName; look: string | undefined } } = {
  overdue: { icon: 'ask', look: styles.overdue },
  week: { icon: 'clock', look: styles.soon },
  'to-confirm': { icon: 'ask', look: styles.soon },
  later: { icon: 'calendar', look: styles.calm }
}

function When({ summary, today }: { readonly summary: ReadableCase; readonly today: string }) {
  const { words } = useSession()
  const { next } = summary
  const { icon, look } = urgency[groupOf(summary, today)]
  if (next === null)
    return (
      <span className={`${styles.near} ${styles.calm}`}>
        <Icon name="dashed" size="s" />
        {words.cases.next.none}
      </span>
    )
  const here = todayOf(summary, today)
  const what = { ...words.recourse.due, ...words.cases.next }[next.what]
  return (
    <>
      <b className={styles.day}>
        <DayText text={words.dates.day(next.day, here)} />
      </b>
      <span className={`${styles.near} ${look}`} title={what}>
        <Icon name={icon} size="s" />
        {words.dates.relative(next.day, here)}
        <span className="sr-only">, {what}</span>
      </span>
    </>
  )
}

function gestureIcon({ counts, hasLetter, after }: ReadableCase): IconName {
  if (counts.events === 0) return 'edit'
  if (counts.toConfirm > 0) return 'ask'
  if (after !== null) return 'registered'
  return hasLetter || counts.broken > 0 ? 'mail' : 'edit'
}

function gesture(
  { counts, hasLetter, after }: ReadableCase,
  say: ReturnType<typeof useSession>['words']['cases']['gesture']
): string {
  if (counts.events === 0) return say.tell
  if (counts.toConfirm > 0) return say.confirm(counts.toConfirm)
  if (after !== null) return say[after]
  if (hasLetter) return say.letter
  return counts.broken > 0 ? say.prepare : say.collect
}
