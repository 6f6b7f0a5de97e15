import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState
} from 'react'
import { useWords } from '../session/Session'
import { IconButton } from './Button'
import styles from './Toast.module.css'

const SHOWN_MS = 8_000

type Toast = { readonly text: string; readonly undo: (() => void) | null; readonly key: number }
type Say = (text: string, undo?: (() => void) | null) => void

const ToastContext = createContext<Say>(() => {})

/** Says what was just done, with a way to undo it for 8 s (Ctrl Z works longer). Never the only copy of a message. */
export function useToast(): Say {
  return useContext(ToastContext)
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null)
  const next = useRef(0)
  const say = useCallback<Say>((text, undo = null) => {
    next.current += 1
    setToast({ text, undo, key: next.current })
  }, [])
  const close = useCallback(() => setToast(null), [])
  return (
    <ToastContext value={say}>
      {children}
      <div role="status" aria-live="polite" className={styles.place}>
        {toast !== null && <Shown key={toast.key} toast={toast} onClose={close} />}
      </div>
    </ToastContext>
  )
}

function Shown({ toast, onClose }: { readonly toast: Toast; readonly onClose: () => void }) {
  const words = useWords().ui
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(onClose, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [held, onClose])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it on screen; its buttons act.
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.undo !== null && (
        <button
          type="button"
          className={styles.undo}
          onClick={() => {
            toast.undo?.()
            onClose()
          }}
        >
          {words.undo}
        </button>
      )}
      <span className={styles.close}>
        <IconButton icon="close" label={words.close} size="s" onClick={onClose} />
      </span>
    </div>
  )
}
