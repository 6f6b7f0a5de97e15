import { type RefObject, useMemo, useState } from 'react'
import type { Deadlines } from '#contract/deadlines'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import heads from '../cases/CasesScreen.module.css'
import { stop } from '../frame/useStops'
import { useNavigation } from '../session/navigation'
import { useSession, useWords } from '../session/Session'
import { useReadAgain } from '../session/useReadAgain'
import { useReadyMark, useSoon } from '../session/waiting'
import { Button, LinkButton } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Notice } from '../ui/Notice'
import { Select } from '../ui/Select'
import { useToast } from '../ui/Toast'
import styles from './DeadlinesScreen.module.css'
import { DeadlinesTable } from './DeadlinesTable'
import {
  companyOf,
  EVERYTHING,
  type Filters,
  filtered,
  groupOf,
  isForCalendar,
  kindChoices,
  type Row,
  rowsOf
} from './order'

/** What the window keeps of the screen while a case is looked at: coming back finds the same list. */
export type Memory = { readonly read: Deadlines | null; readonly filters: Filters }
export const nothingRead: Memory = { read: null, filters: EVERYTHING }

/** What every case asks for or will, nearest first: what is overdue, the days to come, the doors open. */
export function DeadlinesScreen({ memory }: { readonly memory: RefObject<Memory> }) {
  const { words, language } = useSession()
  const { value, failure, reload } = useReadAgain(
    () => bridge.listDeadlines({}),
    memory.current.read,
    (read) => {
      memory.current = { ...memory.current, read }
    }
  )
  useReadyMark(value !== null || failure !== null)
  if (failure !== null)
    return (
      <EmptyState
        urgent
        title={words.deadlines.failed}
        text={failureSentence(failure, language)}
        action={<Button onClick={reload}>{words.cases.retry}</Button>}
      />
    )
  return value === null ? <Reading /> : <List deadlines={value} memory={memory} />
}

function Reading() {
  const words = useWords()
  return useSoon() ? <EmptyState title={words.ui.loading} text="" /> : null
}

type ListProps = { readonly deadlines: Deadlines; readonly memory: RefObject<Memory> }

function List({ deadlines, memory }: ListProps) {
  const words = useWords()
  const say = words.deadlines
  const { go } = useNavigation()
  const [filters, setFilters] = useState(memory.current.filters)
  const narrow = (next: Filters) => {
    memory.current = { ...memory.current, filters: next }
    setFilters(next)
  }
  const rows = useMemo(() => rowsOf(deadlines), [deadlines])
  const companies = useMemo(
    () => [...new Set(rows.map(companyOf))].filter(Boolean).toSorted(),
    [rows]
  )
  // A company chosen before its last deadline went is not looked for any more.
  const company = companies.includes(filters.company) ? filters.company : ''
  const { kind } = filters
  const shown = useMemo(() => filtered(rows, { kind, company }), [rows, kind, company])
  const overdue = shown.filter((row) => groupOf(row) === 'overdue').length
  return (
    <>
      <header className={heads.head}>
        <h1>{say.title}</h1>
        {rows.length > 0 && <Export rows={rows} />}
      </header>
      {rows.length > 0 && (
        <search className={heads.tools} {...stop}>
          <Select
            label={say.kind}
            hideLabel
            value={kind}
            choices={kindChoices.map((value) => ({ value, label: say.kinds[value] }))}
            onChange={(value) => narrow({ ...filters, kind: value })}
          />
          {companies.length > 1 && (
            <Select
              label={words.cases.trader}
              hideLabel
              value={company}
              choices={[
                { value: '', label: words.cases.allTraders },
                ...companies.map((value) => ({ value, label: value }))
              ]}
              onChange={(value) => narrow({ ...filters, company: value })}
            />
          )}
          <p className={heads.count} role="status">
            {say.count(shown.length, overdue)}
          </p>
        </search>
      )}
      <div className={`${heads.list} ${styles.list} scroll`} tabIndex={-1} {...stop}>
        {deadlines.unreadable > 0 && (
          <div className={styles.note}>
            <Notice tone="soon">{say.unreadable(deadlines.unreadable)}</Notice>
          </div>
        )}
        {shown.length > 0 && <DeadlinesTable rows={shown} />}
        {deadlines.left > 0 && <p className={styles.left}>{say.left(deadlines.left)}</p>}
        {rows.length === 0 && (
          <EmptyState
            title={say.empty}
            text={say.emptyText}
            action={<Button onClick={() => go({ screen: 'cases' })}>{say.toCases}</Button>}
          />
        )}
        {rows.length > 0 && shown.length === 0 && (
          <div className={styles.note}>
            <Notice
              actions={
                <LinkButton onClick={() => narrow(EVERYTHING)}>
                  {words.cases.clearSearch}
                </LinkButton>
              }
            >
              {say.nothingFound}
            </Notice>
          </div>
        )}
      </div>
    </>
  )
}

function Export({ rows }: { readonly rows: readonly Row[] }) {
  const { words, language } = useSession()
  const say = words.deadlines
  const toast = useToast()
  const save = async () => {
    const answer = await bridge.exportDeadlines({})
    if (!answer.ok) toast(failureSentence(answer.failure, language))
    else if ('fileName' in answer.value) toast(say.exported(answer.value.fileName))
  }
  return (
    <Button
      icon="export"
      unavailable={rows.some(isForCalendar) ? null : say.nothingToExport}
      onClick={() => void save()}
    >
      {say.export}
    </Button>
  )
}
