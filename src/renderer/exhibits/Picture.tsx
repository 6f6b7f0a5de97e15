import { useEffect, useRef, useState } from 'react'
import { useWords } from '../session/Session'
import { drawn, type NotDrawn, type Original } from './drawing'
import styles from './ExhibitPreview.module.css'

/** Enough for twice the width of the widest pane. */
const SIDE = 1_600

/** A picture upright as it was taken, drawn small; never decoded before its size is known. */
export function Picture({
  original,
  title
}: {
  readonly original: Original
  readonly title: string
}) {
  const say = useWords().exhibits.preview
  const canvas = useRef<HTMLCanvasElement>(null)
  const [failed, setFailed] = useState<NotDrawn | null>(null)
  useEffect(() => {
    let left = false
    setFailed(null)
    void drawn(original, SIDE).then((picture) => {
      if (!(picture instanceof ImageBitmap)) {
        if (!left) setFailed(picture)
        return
      }
      const place = canvas.current
      if (!left && place !== null) {
        place.width = picture.width
        place.height = picture.height
        place.getContext('2d')?.drawImage(picture, 0, 0)
      }
      picture.close()
    })
    return () => {
      left = true
    }
  }, [original])
  if (failed?.kind === 'too-many-pixels')
    return <p className={styles.note}>{say.tooManyPixels(failed.size.width, failed.size.height)}</p>
  if (failed !== null) return <p className={styles.note}>{say.unreadable}</p>
  return (
    <canvas ref={canvas} className={styles.picture} role="img" aria-label={say.picture(title)} />
  )
}
