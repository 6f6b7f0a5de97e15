import { useEffect } from 'react'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import styles from './ReviewDialog.module.css'
import { nameOf, type ReviewPoint, settling, valueText } from './reviewPoint'

/** What two people wrote unseen, and changes that did not apply: both values, and the choice between them. */
export function ReviewDialog({ onClose }: { readonly onClose: () => void }) {
  const { toReview } = useCase()
  const { words } = useSession()
  const none = toReview.length === 0
  useEffect(() => {
    if (none) onClose()
  }, [none, onClose])
  return (
    <Dialog title={words.review.dialogTitle} onClose={onClose} wide>
      <ul className={styles.points}>
        {toReview.map((point) => (
          <li key={`${point.in} ${point.id} ${point.field} ${point.other}`}>
            <Point point={point} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function Point({ point }: { readonly point: ReviewPoint }) {
  const { file, today, edit, readOnly } = useCase()
  const {
    words,
    words: { review }
  } = useSession()
  const keep = settling(point, 'shown')
  const take = settling(point, 'other')
  const settle = (by: typeof keep) => () => {
    if (by !== null) void edit(by.label, by.changes)
  }
  return (
    <>
      <h3>{nameOf(point, file, words)}</h3>
      <p>{point.kind === 'conflict' ? review.conflict : review.refused}</p>
      <dl>
        <dt>{review.shown}</dt>
        <dd>{valueText(point, point.shown, words, today)}</dd>
        <dt>{point.by === '' ? review.other : review.otherBy(point.by)}</dt>
        <dd>{valueText(point, point.other, words, today)}</dd>
      </dl>
      {keep !== null && take !== null && readOnly === null && (
        <div className={styles.choice}>
          <Button onClick={settle(keep)}>{review.keep}</Button>
          <Button onClick={settle(take)}>{review.take}</Button>
        </div>
      )}
    </>
  )
}
