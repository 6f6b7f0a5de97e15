import { useEffect, useRef, useState } from 'react'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { useMenuCommand } from '../session/useMenuCommand'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { useAdding } from './Adding'
import styles from './DropZone.module.css'

/** A file held over the window tells so many times a second; when it no longer does, it went. */
const GONE_MS = 250
/** A copy that short is over before its progress could be read. */
const SOON_MS = 400

/** Takes files dropped anywhere in the open case, pictures pasted outside a field, and shows how far a copy is. */
export function DropZone() {
  const { readOnly } = useCase()
  const say = useWords().exhibits.adding
  const { bring, pick } = useAdding()
  const over = useFilesOver(bring)
  usePastedFiles(bring)
  useMenuCommand('add-exhibits', () => pick())
  return (
    <>
      {over && (
        <div className={styles.over} data-refused={readOnly !== null}>
          <p className={styles.words}>
            <Icon name={readOnly === null ? 'exhibit' : 'ban'} size="l" />
            <b>{readOnly === null ? say.drop : say.readOnly}</b>
            {readOnly === null && <span>{say.dropText}</span>}
          </p>
        </div>
      )}
      <Progress />
    </>
  )
}

function useFilesOver(bring: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(bring)
  latest.current = bring
  useEffect(() => {
    let gone: ReturnType<typeof setTimeout> | undefined
    const leave = () => {
      clearTimeout(gone)
      setOver(false)
    }
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
      clearTimeout(gone)
      gone = setTimeout(leave, GONE_MS)
    }
    const drop = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      leave()
      latest.current([...event.dataTransfer.files])
    }
    window.addEventListener('dragenter', hold)
    window.addEventListener('dragover', hold)
    window.addEventListener('drop', drop)
    return () => {
      clearTimeout(gone)
      window.removeEventListener('dragenter', hold)
      window.removeEventListener('dragover', hold)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return over
}

function usePastedFiles(bring: (files: readonly File[]) => void): void {
  const latest = useRef(bring)
  latest.current = bring
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0 || isField(event.target)) return
      event.preventDefault()
      latest.current(files)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [])
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

/** The file being copied, how far, and a way to stop. */
function Progress() {
  const { exhibits } = useWords()
  const { progress, stop } = useAdding()
  const [shown, setShown] = useState(false)
  const busy = progress !== null
  useEffect(() => {
    if (!busy) return setShown(false)
    const timer = setTimeout(() => setShown(true), SOON_MS)
    return () => clearTimeout(timer)
  }, [busy])
  if (progress === null || !shown) return null
  const { fileName, file, files, bytes, totalBytes } = progress
  const said = exhibits.adding.progress(fileName, file, files)
  return (
    <div className={styles.progress}>
      <p className={styles.name} role="status">
        {said}
      </p>
      <progress max={Math.max(1, totalBytes)} value={bytes} aria-label={said} />
      <span className={styles.bytes}>
        {exhibits.adding.bytes(exhibits.size(bytes), exhibits.size(totalBytes))}
      </span>
      <Button size="s" onClick={stop}>
        {exhibits.adding.stop}
      </Button>
    </div>
  )
}
