import { useEffect, useRef, useState } from 'react'
import { onScreen } from '../letter/preview/drawPage'
import { usePaneWidth } from '../letter/preview/usePaneWidth'
import { useWords } from '../session/Session'
import type { Original } from './drawing'
import styles from './ExhibitPreview.module.css'
import { notOpenedWords } from './notOpenedWords'
import { type ExhibitPages, type NotOpened, openPages } from './pages'

/** What is read at a glance; the original holds the rest. */
const SHOWN_PAGES = 10

/** The first pages of an exhibit, each drawn when it comes near. */
export function ExhibitSheets({
  original,
  title
}: {
  readonly original: Original
  readonly title: string
}) {
  const say = useWords().exhibits.preview
  const pane = useRef<HTMLDivElement>(null)
  const width = usePaneWidth(pane)
  const [opened, setOpened] = useState<ExhibitPages | NotOpened | null>(null)
  useEffect(() => {
    let left = false
    let mine: ExhibitPages | null = null
    setOpened(null)
    void openPages(original).then((found) => {
      if ('count' in found) mine = found
      if (left) mine?.close()
      else setOpened(found)
    })
    return () => {
      left = true
      mine?.close()
    }
  }, [original])
  const pages = opened !== null && 'count' in opened ? opened : null
  const count = pages?.count ?? 0
  return (
    <div ref={pane} className={styles.pages}>
      {opened === null && <p className={styles.note}>{say.loading}</p>}
      {opened !== null && !('count' in opened) && (
        <p className={styles.note}>{notOpenedWords(opened, say)}</p>
      )}
      {pages !== null &&
        width > 0 &&
        Array.from({ length: Math.min(count, SHOWN_PAGES) }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
          <Page key={at} pages={pages} page={at + 1} width={width} title={title} />
        ))}
      {count > SHOWN_PAGES && <p className={styles.note}>{say.firstPages(SHOWN_PAGES, count)}</p>}
    </div>
  )
}

type PageProps = {
  readonly pages: ExhibitPages
  readonly page: number
  readonly width: number
  readonly title: string
}

function Page({ pages, page, width, title }: PageProps) {
  const say = useWords().exhibits.preview
  const holder = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const place = holder.current
    if (place === null) return
    let left = false
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) return
        observer.disconnect()
        pages.draw(page, onScreen(width)).then(
          (canvas) => {
            if (left) return
            canvas.className = styles.sheet ?? ''
            canvas.setAttribute('aria-hidden', 'true')
            place.replaceChildren(canvas)
            place.style.aspectRatio = `${canvas.width} / ${canvas.height}`
          },
          () => {
            if (!left) setFailed(true)
          }
        )
      },
      { root: place.closest('.scroll'), rootMargin: '400px' }
    )
    observer.observe(place)
    return () => {
      left = true
      observer.disconnect()
    }
  }, [pages, page, width])
  return (
    <figure
      className={styles.page}
      aria-label={pages.count === 1 ? say.picture(title) : say.page(page, pages.count)}
    >
      {failed ? <p className={styles.note}>{say.unreadable}</p> : <div ref={holder} />}
    </figure>
  )
}
