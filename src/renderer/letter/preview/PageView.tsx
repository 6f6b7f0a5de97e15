import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Letter } from '#domain/letters/letter'
import { useWords } from '../../session/Session'
import { badge } from '../badge'
import type { RowId } from '../rows'
import { A4, drawPage } from './drawPage'
import { EnvelopeMarks } from './EnvelopeMarks'
import styles from './PageView.module.css'
import type { PdfDocument } from './pdfReader'
import { besideSentence, type Pointed, pointAt, runOf } from './pointing'
import { traceRuns } from './trace'

type Props = {
  readonly document: PdfDocument
  readonly letter: Letter
  readonly number: number
  readonly count: number
  readonly width: number
  readonly marks: boolean
  readonly open: RowId | null
  readonly onPick: (row: RowId) => void
}

/**
 * One page as it will be printed. Pointing at a sentence, or going to it with the arrow keys, says what it rests on; a click or
 * Enter opens its block.
 */
export function PageView(props: Props) {
  const { document, letter, number, count, width, marks, open, onPick } = props
  const words = useWords()
  const holder = useRef<HTMLDivElement>(null)
  const latest = useRef({ letter, words, open })
  latest.current = { letter, words, open }
  const [pointed, setPointed] = useState<Pointed | null>(null)

  useEffect(() => {
    let outdated = false
    const draw = async () => {
      const drawing = await drawPage(document, number, width)
      const place = holder.current
      if (outdated || place === null) return
      const { letter: shown, words: said, open: row } = latest.current
      const traces = traceRuns(
        shown,
        drawing.runs.map(({ text }) => text)
      )
      drawing.runs.forEach(({ element }, index) => {
        const trace = traces[index]
        if (!trace) return
        element.dataset.row = trace.row
        if (trace.said === null) return
        element.dataset.sentence = String(trace.at)
        element.dataset.rests = badge(trace.said, shown, said)
      })
      drawing.canvas.className = styles.canvas ?? ''
      drawing.text.className = styles.text ?? ''
      light(drawing.text, row)
      place.replaceChildren(drawing.canvas, drawing.text)
      setPointed(null)
    }
    // A document let go of while it is drawn: the next one is on its way.
    draw().catch(() => {})
    return () => {
      outdated = true
    }
  }, [document, number, width])

  useEffect(() => {
    if (holder.current !== null) light(holder.current, open)
  }, [open])

  const point = (at: string | null) => {
    const layers = holder.current
    if (layers !== null) setPointed(pointAt(layers, at))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const layers = holder.current
    if (layers === null) return
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const at = besideSentence(layers, pointed?.at ?? null, step)
      point(at)
      if (at !== null) runOf(layers, at)?.scrollIntoView({ block: 'nearest' })
    }
    const row = pointed === null ? undefined : runOf(layers, pointed.at)?.dataset.row
    if (event.key === 'Enter' && row !== undefined) {
      // Else the same key would press the heading it leads to.
      event.preventDefault()
      onPick(row as RowId)
      window.document.querySelector<HTMLElement>(`[data-field="letter.row.${row}"]`)?.focus()
    }
  }
  return (
    <section
      className={styles.page}
      data-page={number}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go through the sentences of the page.
      tabIndex={0}
      onFocus={({ target }) => {
        const layers = holder.current
        if (layers !== null && target.matches(':focus-visible'))
          point(besideSentence(layers, null, 1))
      }}
      onBlur={() => point(null)}
      onKeyDown={onKeyDown}
      aria-label={words.letter.preview.page(number, count)}
      style={{ width, height: (width * A4.height) / A4.width }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the keyboard has the same rows in the left pane. */}
      <div
        ref={holder}
        className={styles.layers}
        onPointerOver={({ target }) =>
          point(target instanceof HTMLElement ? (target.dataset.sentence ?? null) : null)
        }
        onPointerLeave={() => point(null)}
        onClick={(event) => {
          const row = event.target instanceof HTMLElement ? event.target.dataset.row : undefined
          if (row !== undefined && window.getSelection()?.isCollapsed !== false)
            onPick(row as RowId)
        }}
      />
      <p
        role="status"
        className={styles.rests}
        hidden={pointed === null}
        style={{ left: `min(${pointed?.left ?? 0}px, 55%)`, bottom: pointed?.bottom ?? 0 }}
      >
        <span className="sr-only">{pointed?.text} </span>
        {pointed?.rests}
        <span className={styles.open}>{words.letter.preview.open}</span>
      </p>
      {marks && <EnvelopeMarks page={number} windowed={letter.windowEnvelope} />}
    </section>
  )
}

/** Marks the runs of the open row. */
function light(layers: HTMLElement, open: RowId | null): void {
  for (const run of layers.querySelectorAll<HTMLElement>('[data-row]'))
    run.toggleAttribute('data-lit', run.dataset.row === open)
}
