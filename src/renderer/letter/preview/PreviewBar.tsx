import { useWords } from '../../session/Session'
import { Button, IconButton } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import styles from './Preview.module.css'

type Props = {
  readonly page: number
  readonly count: number
  readonly slow: boolean
  /** Goes in an envelope, whose marks can be shown. */
  readonly enveloped: boolean
  readonly marks: boolean
  readonly onMarks: (marks: boolean) => void
  readonly percent: number
  readonly fitted: boolean
  readonly onFit: () => void
  readonly onSmaller: () => void
  readonly onLarger: () => void
}

/** Which page is shown, how large, and the marks of the envelope. */
export function PreviewBar(props: Props) {
  const { page, count, slow, enveloped, marks, onMarks, percent, fitted } = props
  const words = useWords().letter.preview
  return (
    <div className={styles.bar}>
      {count > 0 && <b className={styles.number}>{words.page(page, count)}</b>}
      <span className={styles.state} role="status">
        {slow && words.laying}
      </span>
      {enveloped && (
        <button
          type="button"
          className={styles.marks}
          aria-pressed={marks}
          onClick={() => onMarks(!marks)}
        >
          <Icon name="mail" size="s" />
          {words.marks}
        </button>
      )}
      <span className={styles.zoom}>
        <Button size="s" look="quiet" aria-pressed={fitted} onClick={props.onFit}>
          {words.fit}
        </Button>
        <IconButton icon="zoom-out" size="s" label={words.zoomOut} onClick={props.onSmaller} />
        <span className={styles.percent}>{words.zoom(percent)}</span>
        <IconButton icon="zoom-in" size="s" label={words.zoomIn} onClick={props.onLarger} />
      </span>
    </div>
  )
}
