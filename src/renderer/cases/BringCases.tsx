import { type DragEvent, type ReactNode, useState } from 'react'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { WorkProgress } from '../ui/WorkProgress'
import styles from './BringCases.module.css'
import { BroughtDialog } from './BroughtDialog'
import type { Bringing } from './useBringCases'

type Props = { readonly bringing: Bringing; readonly children: ReactNode }

/** The list of cases as a place to drop bundles on, and what became of those that were brought. */
export function BringCases({ bringing, children }: Props) {
  const words = useWords()
  const say = words.bundle.import
  const [over, setOver] = useState(false)
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setOver(false)
    bringing.drop([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same is done by a button, with the keyboard.
    <div
      className={styles.place}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        setOver(true)
      }}
      onDragLeave={(event) => {
        const into = event.relatedTarget
        if (!(into instanceof Node && event.currentTarget.contains(into))) setOver(false)
      }}
      onDrop={drop}
    >
      {children}
      {over && <p className={styles.hint}>{say.drop}</p>}
      {bringing.progress !== null && bringing.progress.total > 0 && (
        <div className={`${styles.hint} ${styles.working}`}>
          <WorkProgress label={say.working} progress={bringing.progress} />
          <Button onClick={bringing.stop}>{words.bundle.stop}</Button>
        </div>
      )}
      {bringing.brought !== null && (
        <BroughtDialog brought={bringing.brought} onClose={bringing.close} />
      )}
    </div>
  )
}
