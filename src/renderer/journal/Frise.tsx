import { type UIEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { find, living } from '#domain/case/caseFile'
import { friseLayout } from '#domain/frise/friseLayout'
import { COMMITMENT_ROW, DEFECT_ROW, laneTops, MARK_ROW } from '#domain/frise/lanes'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import styles from './Frise.module.css'
import { CommitmentLane, DefectLane, MarkLane } from './FriseLanes'

/** Height of the axis in pixels. */
const AXIS = 30
/** Half the width of "auj.", with a little air. */
const TAG = 21
/** How far beyond the pane the frise is drawn, and after how much scrolling it is drawn again (pixels). */
const AROUND = 1_600
const AGAIN = 800

type Props = {
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  /** Only the commitments: a narrow window keeps its height for the facts. */
  readonly folded: boolean
}

/** The overview strip: what broke, who spoke, what was promised, on one elastic scale. */
export function Frise(props: Props) {
  const { file } = useCase()
  const dated =
    living(file, 'events').some((event) => event.happened.day !== null) ||
    living(file, 'defects').some((defect) => defect.since.day !== null)
  return dated ? <Band {...props} /> : null
}

// Apart, so that it measures its pane when the first fact brings it.
function Band({ selected, onSelect, folded }: Props) {
  const { file, states, now, today } = useCase()
  const words = useWords()
  const say = words.journal.frise
  const { pane, room, seen, onScroll } = usePane()
  const layout = useMemo(
    () => (room === 0 ? null : friseLayout(file, states, now, room, say.noDate)),
    [file, states, now, room, say]
  )
  const summary = useId()
  // A case of ten thousand facts is a drawing of hundreds of thousands of pixels: only what is near the pane is drawn.
  const from = layout === null ? 0 : (seen ?? layout.scale.width - room) - AROUND
  const to = from + room + 2 * AROUND
  const near = (x: number, end = x) => x <= to && end >= from
  const facts = living(file, 'events')

  const hatch = `${summary}-hatch`
  const defects = folded ? 0 : (layout?.defects.length ?? 0)
  const { marks: marksTop, commitments } = laneTops(AXIS, defects)
  const commitmentsTop = folded ? AXIS + 2 : commitments
  const height = commitmentsTop + (layout?.commitmentRows ?? 1) * COMMITMENT_ROW + 4
  const tagX = layout === null ? 0 : Math.min(layout.todayX, layout.scale.width - 20)
  const shownDays =
    layout === null ? [] : labelled(layout.scale.days, tagX).filter((day) => near(day.x))
  const first = layout?.scale.days[0]?.day ?? today
  const broken = states.filter((state) => state.broken).length
  return (
    <section
      className={styles.band}
      aria-label={say.summary(
        words.dates.day(first, today),
        words.dates.day(today, today),
        facts.length,
        broken
      )}
    >
      <div className={styles.lanes} aria-hidden="true">
        {!folded && defects > 0 && (
          <span style={{ top: AXIS + (defects * DEFECT_ROW) / 2 }}>
            {words.journal.defect.label}
          </span>
        )}
        {!folded && (
          <>
            <span style={{ top: marksTop + MARK_ROW / 2 }}>{say.you}</span>
            <span style={{ top: marksTop + MARK_ROW * 1.5 }}>
              {file.trader.brand || file.trader.legalName || say.company}
            </span>
          </>
        )}
        <span style={{ top: commitmentsTop + COMMITMENT_ROW / 2 }}>{say.commitments}</span>
      </div>
      <div ref={pane} className={`${styles.pane} scroll`} onScroll={onScroll}>
        {layout !== null && (
          // biome-ignore lint/a11y/noSvgWithoutTitle: the section is labelled by a whole sentence; a title would show as a tooltip everywhere.
          <svg width={layout.scale.width} height={height} className={styles.drawing}>
            <defs>
              <pattern
                id={hatch}
                width="7"
                height="7"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect width="7" height="7" className={styles.hatchGround} />
                <line x1="0" y1="0" x2="0" y2="7" className={styles.hatchLine} />
              </pattern>
            </defs>
            {layout.scale.days.map((day) =>
              day.weekend && near(day.x, day.x + day.width) ? (
                <rect
                  key={day.day}
                  x={day.x}
                  y={AXIS}
                  width={day.width}
                  height={height - AXIS}
                  className={styles.weekend}
                />
              ) : null
            )}
            <line x1="0" x2={layout.scale.width} y1={AXIS} y2={AXIS} className={styles.axis} />
            {shownDays.map((day) => (
              <g key={day.day}>
                <line
                  x1={day.x + 0.5}
                  x2={day.x + 0.5}
                  y1={AXIS - 5}
                  y2={AXIS}
                  className={styles.axis}
                />
                <text x={day.x + 4} y={AXIS - 11} className={styles.text}>
                  {words.dates.day(day.day, today)}
                </text>
              </g>
            ))}
            {!folded && (
              <DefectLane
                bars={layout.defects}
                top={AXIS + 6}
                row={DEFECT_ROW}
                hatch={hatch}
                end={layout.scale.width}
              />
            )}
            {!folded && (
              <MarkLane
                marks={layout.marks}
                near={near}
                top={marksTop}
                row={MARK_ROW}
                selected={selected}
                onSelect={onSelect}
                titleOf={(id) => find(file, 'events', id)?.title ?? ''}
              />
            )}
            <CommitmentLane
              bars={layout.commitments.filter((bar) => near(bar.from, bar.to ?? Infinity))}
              top={commitmentsTop}
              row={COMMITMENT_ROW}
              end={layout.scale.width}
              onSelect={onSelect}
              selected={selected}
            />
            <line
              x1={layout.todayX}
              x2={layout.todayX}
              y1={AXIS}
              y2={height}
              className={styles.today}
            />
            <g transform={`translate(${tagX} ${AXIS - 15})`}>
              <rect x="-17" y="-11" width="34" height="20" rx="10" className={styles.todayTag} />
              <text x="0" y="3" textAnchor="middle" className={styles.todayText}>
                {say.today}
              </text>
            </g>
          </svg>
        )}
      </div>
    </section>
  )
}

/** The days whose name has room: busy ones first in the eye, never two names over each other, nor one under "auj.". */
function labelled(
  days: readonly { readonly day: string; readonly x: number; readonly marks: number }[],
  tagX: number
) {
  const room = 92
  let taken = Number.NEGATIVE_INFINITY
  return days.filter((day, index) => {
    if (day.marks === 0 && index > 0) return false
    if (day.x < taken) return false
    if (day.x < tagX + TAG && tagX - TAG < day.x + room - 12) return false
    taken = day.x + room
    return true
  })
}

/** The pane: its width, kept in step with the window, and where it is scrolled to (null: today, as it opens). */
function usePane() {
  const pane = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(0)
  const [seen, setSeen] = useState<number | null>(null)
  useEffect(() => {
    const element = pane.current
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setRoom(Math.floor(entry.contentRect.width) - 4)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const element = pane.current
    if (element !== null && room > 0) element.scrollLeft = element.scrollWidth
  }, [room])
  const onScroll = (event: UIEvent<HTMLDivElement>) =>
    setSeen(Math.round(event.currentTarget.scrollLeft / AGAIN) * AGAIN)
  return { pane, room, seen, onScroll } as const
}
