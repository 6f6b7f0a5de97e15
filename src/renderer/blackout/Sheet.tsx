import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { useSession } from '../session/Session'
import { Notice } from '../ui/Notice'
import { type Cover, coverBetween, nudged } from './covers'
import styles from './Sheet.module.css'
import type { Sheets } from './sheets'

type Props = {
  readonly sheets: Sheets
  readonly page: number
  readonly covers: readonly Cover[]
  readonly onCovers: (covers: readonly Cover[]) => void
}

/** Pixels across a page drawn on screen. */
const WIDTH = 1000

/** One page with its covers: drawn by dragging, or added, moved (arrows), resized (Shift) and removed (Delete) by key. */
export function Sheet({ sheets, page, covers, onCovers }: Props) {
  const say = useSession().words.blackOut
  const place = useRef<HTMLDivElement>(null)
  const paper = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<{ readonly page: number; readonly failed: boolean } | null>(
    null
  )
  const [drag, setDrag] = useState<{ readonly from: Point; readonly to: Point } | null>(null)
  useEffect(() => {
    let left = false
    sheets.draw(page, WIDTH).then(
      (canvas) => {
        if (left) return
        canvas.setAttribute('role', 'img')
        canvas.setAttribute('aria-label', say.page(page, sheets.count))
        paper.current?.replaceChildren(canvas)
        setDrawn({ page, failed: false })
      },
      () => {
        if (left) return
        paper.current?.replaceChildren()
        setDrawn({ page, failed: true })
      }
    )
    return () => {
      left = true
    }
  }, [sheets, page, say])

  const pointOf = (event: PointerEvent): Point => {
    const box = place.current?.getBoundingClientRect()
    if (box === undefined) return { x: 0, y: 0 }
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height }
  }
  const finish = () => {
    const drawn = drag === null ? null : coverBetween(page, drag.from, drag.to)
    setDrag(null)
    if (drawn !== null) onCovers([...covers, drawn])
  }
  const change = (index: number, cover: Cover | null) =>
    onCovers(covers.flatMap((one, at) => (at === index ? (cover === null ? [] : [cover]) : [one])))
  const drawing = drag === null ? null : coverBetween(page, drag.from, drag.to)
  return (
    <div
      ref={place}
      className={styles.sheet}
      onPointerDown={(event) => {
        if (event.target instanceof HTMLButtonElement || event.button !== 0) return
        // Until a page is drawn, the one before it is in sight: a cover drawn now would lie elsewhere than it seems.
        if (drawn?.page !== page || drawn.failed) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const from = pointOf(event)
        setDrag({ from, to: from })
      }}
      onPointerMove={(event) => {
        if (drag !== null) setDrag({ from: drag.from, to: pointOf(event) })
      }}
      onPointerUp={finish}
      onPointerCancel={() => setDrag(null)}
    >
      {drawn?.failed && <Notice tone="broken">{say.unreadable}</Notice>}
      <div ref={paper} className={styles.paper} />
      {covers.map(
        (cover, index) =>
          cover.page === page && (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a cover is its place in the list; they never change order.
              key={index}
              type="button"
              className={styles.cover}
              style={boxOf(cover)}
              aria-label={say.cover(index + 1)}
              title={say.coverHelp}
              onKeyDown={(event) => {
                if (event.key === 'Delete' || event.key === 'Backspace') change(index, null)
                else if (event.key.startsWith('Arrow')) {
                  event.preventDefault()
                  change(index, nudged(cover, event.key, event.shiftKey))
                }
              }}
              onDoubleClick={() => change(index, null)}
            />
          )
      )}
      {drawing !== null && <span className={styles.drawing} style={boxOf(drawing)} />}
    </div>
  )
}

type Point = { readonly x: number; readonly y: number }

const boxOf = ({ x, y, width, height }: Cover) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`
})
