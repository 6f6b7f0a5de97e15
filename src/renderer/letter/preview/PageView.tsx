import { useEffect, useRef } from 'react'
import type { Letter } from '#domain/letters/letter'
import { useWords } from '../../session/Session'
import { badge } from '../badge'
import type { RowId } from '../rows'
import { A4, drawPage } from './drawPage'
import { EnvelopeMarks } from './EnvelopeMarks'
import styles from './PageView.module.css'
import type { PdfDocument } from './pdfReader'
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

/** One page as it will be printed. A click on a sentence opens its block; pointing at it says what it rests on. */
export function PageView(props: Props) {
  const { document, letter, number, count, width, marks, open, onPick } = props
  const words = useWords()
  const holder = useRef<HTMLDivElement>(null)
  const latest = useRef({ letter, words, open })
  latest.current = { letter, words, open }

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
        if (trace.said !== null) element.title = badge(trace.said, shown, said)
      })
      drawing.canvas.className = styles.canvas ?? ''
      drawing.text.className = styles.text ?? ''
      light(drawing.text, row)
      place.replaceChildren(drawing.canvas, drawing.text)
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

  return (
    <section
      className={styles.page}
      data-page={number}
      aria-label={words.letter.preview.page(number, count)}
      style={{ width, height: (width * A4.height) / A4.width }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the keyboard has the same rows in the left pane. */}
      <div
        ref={holder}
        className={styles.layers}
        onClick={(event) => {
          const row = event.target instanceof HTMLElement ? event.target.dataset.row : undefined
          if (row !== undefined && window.getSelection()?.isCollapsed !== false)
            onPick(row as RowId)
        }}
      />
      {marks && <EnvelopeMarks page={number} windowed={letter.windowEnvelope} />}
    </section>
  )
}

/** Marks the runs of the open row. */
function light(layers: HTMLElement, open: RowId | null): void {
  for (const run of layers.querySelectorAll<HTMLElement>('[data-row]'))
    run.toggleAttribute('data-lit', run.dataset.row === open)
}
