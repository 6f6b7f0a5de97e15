import { useWords } from '../session/Session'
import type { Progress } from '../session/useWork'
import styles from './WorkProgress.module.css'

type Props = {
  /** What is being done. */
  readonly label: string
  /** A total of 0: not known yet. */
  readonly progress: Progress
}

/** How far a long work is. It shows after a moment: what is done at once does not flicker. */
export function WorkProgress({ label, progress: { done, total } }: Props) {
  const { amounts } = useWords()
  return (
    <div className={styles.progress}>
      <p className={styles.words}>
        <span role="status">{label}</span>
        {total > 0 && <span>{amounts.percent(Math.floor((100 * done) / total))}</span>}
      </p>
      <progress aria-label={label} value={done} max={Math.max(1, total)} />
    </div>
  )
}
