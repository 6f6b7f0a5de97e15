import { useEffect, useRef, useState } from 'react'
import { onScreen } from '../letter/preview/drawPage'
import { usePaneWidth } from '../letter/preview/usePaneWidth'
import { useWords } from '../session/Session'
import styles from './ExhibitPreview.module.css'
import { type ExhibitPdf, type NotOpened, openExhibitPdf } from './exhibitPdf'

/** What is read at a glance; the original holds the rest. */
const SHOWN_PAGES = 10

/** The first pages of a PDF, each drawn when it comes near. */
export function PdfPages({ bytes }: { readonly bytes: Uint8Array }) {
  const say = useWords().exhibits.preview
  const pane = useRef<HTMLDivElement>(null)
  const width = usePaneWidth(pane)
  const [opened, setOpened] = useState<ExhibitPdf | NotOpened | null>(null)
  useEffect(() => {
    let left = false
    let mine: ExhibitPdf | null = null
    setOpened(null)
    void openExhibitPdf(bytes).then((found) => {
      if ('count' in found) mine = found
      if (left) mine?.close()
      else setOpened(found)
    })
    return () => {
      left = true
      mine?.close()
    }
  }, [bytes])
  const pages = opened !== null && 'count' in opened ? opened : null
  const count = pages?.count ?? 0
  return (
    <div ref={pane} className={styles.pages}>
      {opened === null && <p className={styles.note}>{say.loading}</p>}
      {opened !== null && !('count' in opened) && <p className={styles.note}>{say[opened.kind]}</p>}
      {pages !== null &&
        width > 0 &&
        Array.from({ length: Math.min(count, SHOWN_PAGES) }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
          <PdfPage key={at} pdf={pages} page={at + 1} width={width} />
        ))}
      {count > SHOWN_PAGES && <p className={styles.note}>{say.firstPages(SHOWN_PAGES, count)}</p>}
    </div>
  )
}

type PageProps = { readonly pdf: ExhibitPdf; readonly page: number; readonly width: number }

function PdfPage({ pdf, page, width }: PageProps) {
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
        pdf.draw(page, onScreen(width)).then(
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
  }, [pdf, page, width])
  return (
    <figure className={styles.page} aria-label={say.page(page, pdf.count)}>
      {failed ? <p className={styles.note}>{say.unreadable}</p> : <div ref={holder} />}
    </figure>
  )
}
