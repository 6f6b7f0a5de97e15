import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { CHARACTER, type FriseBar, type FriseMark } from '#domain/frise/friseLayout'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Icon } from '../ui/Icon'
import styles from './Frise.module.css'

type DefectProps = {
  readonly bars: readonly FriseBar[]
  readonly top: number
  readonly row: number
  readonly hatch: string
  readonly end: number
}

/** What did not work, as hatched bands from the day it was seen. */
export function DefectLane({ bars, top, row, hatch, end }: DefectProps) {
  return bars.map((bar) => {
    const y = top + bar.row * row
    const text = bar.label.length * CHARACTER + 14
    const to = bar.to ?? end
    return (
      <g key={bar.id}>
        <rect
          x={bar.from}
          y={y}
          width={Math.max(0, to - bar.from)}
          height={12}
          fill={`url(#${hatch})`}
        />
        <rect
          x={bar.text.anchor === 'start' ? bar.from : bar.from - text}
          y={y}
          width={text}
          height={12}
          className={styles.label}
        />
        <rect x={bar.from} y={y - 1} width={2} height={14} className={styles.start} />
        <text x={bar.text.x} y={y + 10} textAnchor={bar.text.anchor} className={styles.fault}>
          {bar.label}
        </text>
      </g>
    )
  })
}

type MarkProps = {
  readonly marks: readonly FriseMark[]
  /** Is this place drawn now? */
  readonly near: (x: number) => boolean
  readonly top: number
  readonly row: number
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly titleOf: (event: string) => string
}

/** Who spoke, in two lanes; one tab stop, arrows from mark to mark, Enter selects the fact. */
export function MarkLane({ marks, near, top, row, selected, onSelect, titleOf }: MarkProps) {
  const { today } = useCase()
  const words = useWords()
  const [active, setActive] = useState(0)
  const group = useRef<SVGGElement>(null)
  const pending = useRef<number | null>(null)
  const stop = Math.min(active, marks.length - 1)
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -marks.length, End: marks.length }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.min(marks.length - 1, Math.max(0, active + step))
    if (next === active) return
    pending.current = next
    setActive(next)
  }
  // The mark moved to may be far away and not drawn before: it has the focus once it is.
  useEffect(() => {
    if (pending.current === null) return
    group.current?.querySelector<SVGGElement>(`[data-index="${pending.current}"]`)?.focus()
    pending.current = null
  })
  return (
    <g ref={group}>
      {marks.map((mark, index) => {
        if (index !== stop && !near(mark.x)) return null
        const y = top + (mark.lane === 'you' ? row / 2 : row * 1.5)
        const time = mark.time === null ? '' : words.dates.time(mark.time)
        return (
          // biome-ignore lint/a11y/useSemanticElements: an SVG drawing cannot hold a button element.
          <g
            key={`${mark.event}-${mark.x}`}
            role="button"
            data-index={index}
            tabIndex={index === stop ? 0 : -1}
            aria-label={words.journal.frise.mark(
              words.dates.day(mark.day, today),
              time,
              titleOf(mark.event)
            )}
            aria-pressed={mark.event === selected}
            className={styles.mark}
            data-failed={mark.failed}
            data-selected={mark.event === selected}
            onClick={() => {
              setActive(index)
              onSelect(mark.event)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault()
                onSelect(mark.event)
              } else move(event)
            }}
          >
            <circle cx={mark.x} cy={y} r={11.5} />
            <g transform={`translate(${mark.x - 6.5} ${y - 6.5})`}>
              <Icon name={mark.sign} size="xs" />
            </g>
            {mark.creditCents > 0 && (
              <g transform={`translate(${mark.x} ${top + row * 1.5})`}>
                <line x1="0" x2="0" y1={-row / 2 - 2} y2={-10} className={styles.axis} />
                <rect x="-21" y="-10" width="42" height="20" rx="10" className={styles.coin} />
                <text x="0" y="4" textAnchor="middle" className={styles.coinText}>
                  {words.amounts.short(mark.creditCents)}
                </text>
              </g>
            )}
          </g>
        )
      })}
    </g>
  )
}

type CommitmentProps = {
  readonly bars: readonly FriseBar[]
  readonly top: number
  readonly row: number
  readonly end: number
  readonly selected: string | null
  readonly onSelect: (id: string) => void
}

/** What was promised, from the promise to the date retained; the cap says how it ended. */
export function CommitmentLane({ bars, top, row, end, selected, onSelect }: CommitmentProps) {
  return bars.map((bar) => {
    const y = top + bar.row * row
    const to = bar.to ?? end
    const width = Math.max(20, to - bar.from)
    const state = bar.state
    const look = state === null ? 'open' : state.broken ? 'broken' : state.status
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the same fact is reached by keyboard from its mark and from its row.
      <g
        key={bar.id}
        className={styles.commitment}
        data-look={look}
        data-selected={bar.event !== null && bar.event === selected}
        onClick={() => bar.event !== null && onSelect(bar.event)}
      >
        <rect x={bar.from} y={y + 1} width={width} height={row - 6} rx="2" className={styles.bar} />
        <text x={bar.text.x} y={y + row - 9} textAnchor={bar.text.anchor} className={styles.text}>
          {bar.label}
        </text>
        {bar.to !== null && <Cap x={bar.from + width - 8} y={y + 1 + (row - 6) / 2} look={look} />}
      </g>
    )
  })
}

function Cap({ x, y, look }: { readonly x: number; readonly y: number; readonly look: string }) {
  if (look === 'broken')
    return (
      <g transform={`translate(${x} ${y})`}>
        <rect x="-8" y="-8" width="16" height="16" rx="2" className={styles.cap} />
        <path d="M-3.2-3.2 3.2 3.2M3.2-3.2-3.2 3.2" className={styles.cross} />
      </g>
    )
  if (look === 'kept' || look === 'kept-late')
    return (
      <g transform={`translate(${x} ${y})`}>
        <circle r="8" className={styles.kept} />
        <path d="M-3.4.2-1 2.8 3.6-2.6" className={styles.cross} />
      </g>
    )
  return <circle cx={x} cy={y} r="5" className={styles.pending} />
}
