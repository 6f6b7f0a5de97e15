import { useWords } from '../../session/Session'
import styles from './EnvelopeMarks.module.css'

/** A4 in millimetres. */
const SHEET = { width: 210, height: 297 }
/** What a 35 × 100 window always shows of the sheet beside the 10 mm it may slide: legal.md §5.2. */
const WINDOW = { left: 110, top: 55, right: 190, bottom: 79 }
const FOLDS = [99, 198]

/** Where the window of the envelope and the folds fall; drawn over the preview, never printed. */
export function EnvelopeMarks({
  page,
  windowed
}: {
  readonly page: number
  readonly windowed: boolean
}) {
  const words = useWords().letter.preview
  const across = (mm: number) => `${(mm / SHEET.width) * 100}%`
  const down = (mm: number) => `${(mm / SHEET.height) * 100}%`
  return (
    <div className={styles.marks} aria-hidden="true">
      {page === 1 && windowed && (
        <div
          className={styles.window}
          style={{
            left: across(WINDOW.left),
            top: down(WINDOW.top),
            width: across(WINDOW.right - WINDOW.left),
            height: down(WINDOW.bottom - WINDOW.top)
          }}
        >
          <span>{words.window}</span>
        </div>
      )}
      {FOLDS.map((fold) => (
        <div key={fold} className={styles.fold} style={{ top: down(fold) }}>
          <span>{words.fold}</span>
        </div>
      ))}
    </div>
  )
}
