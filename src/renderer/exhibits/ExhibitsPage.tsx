import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import { find, type WithId } from '#domain/case/caseFile'
import { moved } from '#domain/evidence/reorder'
import { factsByExhibit } from '#domain/evidence/shownFacts'
import { useRows } from '../cases/useRows'
import { MissingEvidence } from '../evidence/MissingEvidence'
import { useCase } from '../session/Case'
import { useSpot } from '../session/navigation'
import { useWords } from '../session/Session'
import { useMenuCommand } from '../session/useMenuCommand'
import { EmptyState } from '../ui/EmptyState'
import { AddingBar, PaperDialog } from './AddingBar'
import { ExhibitPane } from './ExhibitPane'
import { ExhibitRow } from './ExhibitRow'
import styles from './ExhibitsPage.module.css'
import { Refused } from './Refused'
import { Removed } from './Removed'
import { ScanPanel } from './ScanPanel'
import { useCaseNumbers } from './useCaseNumbers'
import { useExhibitStates } from './useExhibitStates'

/** The exhibits of the case in printed order, what each shows, and the chosen one beside. */
export function ExhibitsPage() {
  const { file, edit, readOnly } = useCase()
  const say = useWords().exhibits
  const { numbers, frozen, cited } = useCaseNumbers()
  const { states, checking, check } = useExhibitStates()
  const shown = useMemo(() => factsByExhibit(file), [file])
  const spot = useSpot('exhibits')
  const [selected, setSelected] = useState<string | null>(null)
  const [naming, setNaming] = useState(false)
  useEffect(() => {
    if (spot === null) return
    setSelected(spot.name)
  }, [spot])
  const exhibits = useMemo(
    () => [...numbers.keys()].flatMap((id) => find(file, 'exhibits', id) ?? []),
    [numbers, file]
  )
  // One just brought in has its row once its number is worked out.
  const arrived = spot !== null && numbers.has(spot.name) ? spot : null
  useEffect(() => {
    if (arrived !== null)
      document.getElementById(`exhibit-${arrived.name}`)?.scrollIntoView({ block: 'center' })
  }, [arrived])
  const { rows: drawn, end } = useRows(exhibits)
  const chosen = find(file, 'exhibits', selected)
  useMenuCommand('toggle-inspector', () =>
    setSelected(chosen === null ? (exhibits[0]?.id ?? null) : null)
  )
  const order = [...numbers.keys()]
  const movesOf = (id: string, by: -1 | 1) => moved(file, order, frozen, id, by)
  const move = (id: string, by: -1 | 1) => {
    const changes = movesOf(id, by)
    if (changes !== null) void edit('sort-exhibits', changes)
  }
  const step = (event: KeyboardEvent, id: string) => {
    const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (event.altKey) return move(id, by)
    const next = order[order.indexOf(id) + by]
    if (next === undefined) return
    setSelected(next)
    document.getElementById(`exhibit-${next}`)?.querySelector('button')?.focus()
  }
  const rowOf = (exhibit: WithId<'exhibits'>) => (
    <ExhibitRow
      key={exhibit.id}
      exhibit={exhibit}
      number={numbers.get(exhibit.id) ?? 0}
      state={states[exhibit.id]}
      facts={shown.get(exhibit.id) ?? []}
      selected={exhibit.id === selected}
      onSelect={() => setSelected(exhibit.id)}
      onKeyDown={(event) => step(event, exhibit.id)}
    />
  )
  const first = exhibits.slice(0, drawn)
  // In printed order whatever is cited: only those after the last one cited stand apart.
  const lastTold = exhibits.findLastIndex(({ id }) => cited.has(id))
  const told = first.slice(0, lastTold + 1)
  const untold = first.slice(lastTold + 1)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the pane from anywhere in the page.
    <div
      className={styles.screen}
      data-pane={chosen !== null}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && chosen !== null && !event.defaultPrevented) setSelected(null)
      }}
    >
      <div className={`${styles.page} scroll`}>
        <AddingBar
          count={exhibits.length}
          states={states}
          checking={checking}
          onCheck={check}
          onPaper={() => setNaming(true)}
        />
        <ScanPanel />
        <Refused numbers={numbers} />
        {exhibits.length === 0 ? (
          <EmptyState title={say.empty.title} text={say.empty.text} />
        ) : (
          <>
            {told.length > 0 && <ol className={styles.list}>{told.map(rowOf)}</ol>}
            {untold.length > 0 && (
              <section>
                <header className={styles.group}>
                  <h2>{say.uncited}</h2>
                  <p>{say.uncitedHelp}</p>
                </header>
                <ol className={styles.list}>{untold.map(rowOf)}</ol>
              </section>
            )}
            {drawn < exhibits.length && <div ref={end} />}
          </>
        )}
        <div className={styles.missing}>
          <MissingEvidence />
        </div>
        <Removed onBack={setSelected} />
      </div>
      {chosen !== null && (
        <ExhibitPane
          key={chosen.id}
          exhibit={chosen}
          number={numbers.get(chosen.id) ?? null}
          state={states[chosen.id]}
          frozen={frozen.has(chosen.id)}
          facts={shown.get(chosen.id) ?? []}
          ups={movesOf(chosen.id, -1) !== null}
          downs={movesOf(chosen.id, 1) !== null}
          onMove={(by) => move(chosen.id, by)}
          onClose={() => setSelected(null)}
        />
      )}
      {naming && readOnly === null && (
        <PaperDialog
          onDone={(id) => {
            setNaming(false)
            if (id !== null) setSelected(id)
          }}
        />
      )}
    </div>
  )
}
