import { useEffect, useRef, useState } from 'react'
import type { Rendered } from '#contract/calls'
import type { Letter } from '#domain/letters/letter'
import { useWords } from '../../session/Session'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { RowId } from '../rows'
import { PageView } from './PageView'
import styles from './Preview.module.css'
import { PreviewBar } from './PreviewBar'
import { usePaneWidth } from './usePaneWidth'
import { useRenderedLetter } from './useRenderedLetter'

type Props = {
  readonly letterId: string
  readonly letter: Letter
  readonly open: RowId | null
  readonly onPick: (row: RowId) => void
  readonly onUnprintable: (characters: string) => void
  readonly onKept: (kept: Rendered['kept']) => void
}

/** A4 at 100 %, in CSS pixels. */
const FULL_WIDTH = 794
/** Fitted to the width, a page grows no further. */
const WIDEST_FIT = 900
const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2]

/** The exact pages that would be exported, drawn from their bytes. */
export function Preview({ letterId, letter, open, onPick, onUnprintable, onKept }: Props) {
  const words = useWords().letter.preview
  const rendered = useRenderedLetter(letterId, letter, onUnprintable, onKept)
  const pane = useRef<HTMLDivElement>(null)
  const room = usePaneWidth(pane)
  const [zoom, setZoom] = useState<number | null>(null)
  const [marks, setMarks] = useState(false)
  const [page, setPage] = useState(1)
  const { document, failure, slow, retry } = rendered
  const count = document?.numPages ?? 0
  const fitted = Math.min(Math.max(room - 40, 240), WIDEST_FIT)
  const width = Math.round(zoom === null ? fitted : FULL_WIDTH * zoom)
  const now = width / FULL_WIDTH

  // A row opened in the left pane shows where it is printed.
  useEffect(() => {
    if (open === null) return
    pane.current?.querySelector(`[data-row="${open}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [open])

  const follow = () => {
    const place = pane.current
    if (place === null) return
    const middle = place.getBoundingClientRect().top + place.clientHeight / 2
    const pages = [...place.querySelectorAll<HTMLElement>('[data-page]')]
    const above = pages.filter((one) => one.getBoundingClientRect().top <= middle)
    setPage(Math.max(1, above.length))
  }
  return (
    <section className={styles.preview} aria-label={words.title}>
      <PreviewBar
        page={Math.min(page, Math.max(count, 1))}
        count={count}
        slow={slow}
        enveloped={letter.form === 'letter'}
        marks={marks}
        onMarks={setMarks}
        percent={Math.round(now * 100)}
        fitted={zoom === null}
        onFit={() => setZoom(null)}
        onSmaller={() => setZoom(STEPS.findLast((step) => step < now - 0.01) ?? STEPS[0] ?? 1)}
        onLarger={() => setZoom(STEPS.find((step) => step > now + 0.01) ?? STEPS.at(-1) ?? 1)}
      />
      {failure !== null && (
        <div className={styles.failure}>
          <Notice
            tone="broken"
            urgent
            actions={
              <Button size="s" onClick={retry}>
                {words.retry}
              </Button>
            }
          >
            <strong>{words.failed}</strong> {failure}
          </Notice>
        </div>
      )}
      <section
        ref={pane}
        className={`${styles.pages} scroll`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable from the keyboard.
        tabIndex={0}
        aria-label={words.title}
        onScroll={follow}
      >
        {document === null && slow && (
          <div className={styles.outline} style={{ width }}>
            <p>{words.laying}</p>
          </div>
        )}
        {document !== null &&
          room > 0 &&
          Array.from({ length: count }, (_, index) => (
            <PageView
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
              key={index}
              document={document}
              letter={letter}
              number={index + 1}
              count={count}
              width={width}
              marks={marks && letter.form === 'letter'}
              open={open}
              onPick={onPick}
            />
          ))}
      </section>
    </section>
  )
}
