import { useWords } from '../session/Session'
import { Icon } from './Icon'
import styles from './Tomatoes.module.css'

const FIVE = [1, 2, 3, 4, 5] as const

function Tomato({ on }: { readonly on: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={on ? styles.on : styles.off}
      aria-hidden="true"
      focusable="false"
    >
      <path
        className={styles.fruit}
        d="M12 7.2c5.2-1.9 9.2.9 9.2 6 0 5-3.9 8.2-9.2 8.2s-9.2-3.2-9.2-8.2c0-5.1 4-7.9 9.2-6z"
      />
      <path className={styles.calyx} d="M12 7.4V3.6M12 7.4 8 5M12 7.4 16 5" />
    </svg>
  )
}

type Props = {
  readonly value: number
  /** Absent: the rating is only shown. */
  readonly onChange?: (value: number) => void
}

/** The private rating of a fact, 0 to 5: arrow keys set it. It is never printed. */
export function Tomatoes({ value, onChange }: Props) {
  const words = useWords().ui.tomatoes
  const drawn = FIVE.map((n) => <Tomato key={n} on={n <= value} />)
  if (onChange === undefined)
    return (
      <span role="img" aria-label={`${words.label}, ${words.value(value)}`} className={styles.row}>
        {drawn}
      </span>
    )
  return (
    <span className={styles.rating}>
      <span
        role="slider"
        tabIndex={0}
        aria-label={words.label}
        aria-valuemin={0}
        aria-valuemax={5}
        aria-valuenow={value}
        aria-valuetext={words.value(value)}
        className={styles.row}
        onKeyDown={(event) => {
          const next = keyed(event.key, value)
          if (next === null) return
          event.preventDefault()
          if (next !== value) onChange(next)
        }}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect()
          const clicked = Math.min(5, Math.ceil(((event.clientX - box.left) / box.width) * 5))
          onChange(clicked === value ? clicked - 1 : clicked)
        }}
      >
        {drawn}
      </span>
      <span className={styles.private} title={words.why}>
        <Icon name="private" size="s" />
        {words.private}
      </span>
    </span>
  )
}

function keyed(key: string, value: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(5, value + 1)
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, value - 1)
  if (key === 'Home') return 0
  return key === 'End' ? 5 : null
}
