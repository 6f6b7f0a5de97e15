import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CaseSummary } from '#contract/calls'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { stop } from '../frame/useStops'
import { type Spot, useNavigation } from '../session/navigation'
import { useSession } from '../session/Session'
import { useMenuCommand } from '../session/useMenuCommand'
import { useReadAgain } from '../session/useReadAgain'
import { useReadyMark } from '../session/waiting'
import { Button, LinkButton } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Field } from '../ui/Field'
import { Notice } from '../ui/Notice'
import { Select } from '../ui/Select'
import { BringCases } from './BringCases'
import styles from './CasesScreen.module.css'
import { CasesTable } from './CasesTable'
import { FirstRun } from './FirstRun'
import { type Filters, filtered, traderOf } from './order'
import { UnreadableCases } from './UnreadableCases'
import { type Bringing, useBringCases } from './useBringCases'
import { useNewCase } from './useNewCase'

const ALL: Filters = { text: '', show: 'open', trader: '' }

type Cases = readonly CaseSummary[]
type ScreenProps = {
  /** The list as last read, shown until it is read again; null when there is none to show. */
  readonly known: Cases | null
  readonly onRead: (cases: Cases) => void
}

/** The home screen: every case with its next date, or the two doors while there is none. */
export function CasesScreen({ known, onRead }: ScreenProps) {
  const { words, language } = useSession()
  const { value: cases, failure, reload } = useReadAgain(() => bridge.listCases({}), known, onRead)
  const startCase = useNewCase()
  const bringing = useBringCases(reload)
  const { route } = useNavigation()
  const spot = route.screen === 'cases' ? route.spot : undefined
  const answered = useRef<Spot | undefined>(undefined)
  // The command of the menu leads here first: a case that is open is left before anything comes in.
  useEffect(() => {
    if (spot?.name !== 'bring-cases' || answered.current === spot) return
    answered.current = spot
    bringing.pick()
  }, [spot, bringing.pick])
  useReadyMark(cases !== null || failure !== null)
  if (failure !== null)
    return (
      <EmptyState
        urgent
        title={words.cases.listFailed}
        text={failureSentence(failure, language)}
        action={<Button onClick={reload}>{words.cases.retry}</Button>}
      />
    )
  if (cases === null) return null
  return (
    <BringCases bringing={bringing}>
      {cases.length === 0 ? (
        <FirstRun onStart={startCase} onBring={bringing.pick} />
      ) : (
        <CaseList cases={cases} reload={reload} onStart={startCase} onBring={bringing.pick} />
      )}
    </BringCases>
  )
}

type ListProps = {
  readonly cases: Cases
  readonly reload: () => void
  readonly onStart: () => void
  readonly onBring: Bringing['pick']
}

function CaseList({ cases, reload, onStart, onBring }: ListProps) {
  const { words, today } = useSession()
  const { route, go } = useNavigation()
  const say = words.cases
  const [filters, setFilters] = useState(ALL)
  const search = useRef<HTMLInputElement>(null)
  const focusSearch = useCallback(() => {
    search.current?.focus()
    search.current?.select()
  }, [])
  const spot = route.screen === 'cases' ? route.spot : undefined
  useEffect(() => {
    if (spot?.name === 'search') focusSearch()
  }, [spot, focusSearch])
  useMenuCommand('find', focusSearch)
  const list = useRef<HTMLDivElement>(null)
  const shownCases = useRef(cases)
  // A row that goes to the bin takes the focus with it.
  useEffect(() => {
    if (shownCases.current === cases) return
    shownCases.current = cases
    if (document.activeElement === document.body) list.current?.focus()
  }, [cases])

  const readable = useMemo(() => cases.filter((one) => one.readable), [cases])
  const unreadable = useMemo(() => cases.filter((one) => !one.readable), [cases])
  const shown = useMemo(() => filtered(readable, filters, today), [readable, filters, today])
  const traders = [...new Set(readable.map(traderOf))].filter(Boolean).toSorted()
  const narrowed = filters.text !== '' || filters.trader !== '' || filters.show !== 'open'

  return (
    <>
      <header className={styles.head}>
        <h1>{say.title}</h1>
        <div className={styles.actions}>
          <Button icon="calendar" onClick={() => go({ screen: 'deadlines' })}>
            {words.deadlines.ofAllCases}
          </Button>
          <Button icon="folder" onClick={onBring}>
            {words.bundle.import.action}
          </Button>
          <Button look="main" icon="plus" onClick={onStart}>
            {say.start}
          </Button>
        </div>
      </header>
      <search className={styles.tools} {...stop}>
        <div className={styles.search}>
          <Field
            ref={search}
            type="search"
            icon="search"
            label={say.search}
            hideLabel
            placeholder={say.searchPlaceholder}
            value={filters.text}
            onChange={(text) => setFilters({ ...filters, text })}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setFilters({ ...filters, text: '' })
            }}
          />
        </div>
        <Select
          label={say.filter}
          hideLabel
          value={filters.show}
          choices={(['open', 'overdue', 'letter', 'trash'] as const).map((value) => ({
            value,
            label: say.filters[value]
          }))}
          onChange={(show) => setFilters({ ...filters, show })}
        />
        {traders.length > 1 && (
          <Select
            label={say.trader}
            hideLabel
            value={filters.trader}
            choices={[
              { value: '', label: say.allTraders },
              ...traders.map((value) => ({ value, label: value }))
            ]}
            onChange={(trader) => setFilters({ ...filters, trader })}
          />
        )}
        <p className={styles.count} role="status">
          {say.count(shown.length)}
        </p>
      </search>
      <div ref={list} className={`${styles.list} scroll`} tabIndex={-1} {...stop}>
        {unreadable.length > 0 && <UnreadableCases cases={unreadable} />}
        {shown.length > 0 && <CasesTable cases={shown} reload={reload} />}
        {shown.length === 0 && !narrowed && readable.length > 0 && (
          <EmptyState
            title={say.allTrashed}
            text={say.allTrashedText}
            action={
              <Button icon="trash" onClick={() => setFilters({ ...ALL, show: 'trash' })}>
                {say.showTrash}
              </Button>
            }
          />
        )}
        {shown.length === 0 && narrowed && (
          <div className={styles.nothing}>
            <Notice
              actions={<LinkButton onClick={() => setFilters(ALL)}>{say.clearSearch}</LinkButton>}
            >
              {filters.show === 'trash' && filters.text === '' ? say.emptyTrash : say.nothingFound}
            </Notice>
          </div>
        )}
      </div>
    </>
  )
}
