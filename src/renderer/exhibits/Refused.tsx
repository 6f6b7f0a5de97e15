import type { FileRefused } from '#contract/evidence'
import { find } from '#domain/case/caseFile'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { IconButton } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { useAdding } from './Adding'
import styles from './ExhibitsPage.module.css'

/** The files that did not come in, each by its name, with why and what can be done. */
export function Refused({ numbers }: { readonly numbers: ReadonlyMap<string, number> }) {
  const { refused, dismiss } = useAdding()
  const { exhibits } = useWords()
  if (refused.length === 0) return null
  return (
    <div className={styles.notice}>
      <Notice
        tone="soon"
        icon="ask"
        urgent
        actions={
          <IconButton icon="close" label={exhibits.adding.close} size="s" onClick={dismiss} />
        }
      >
        <b>{exhibits.adding.refusedTitle(refused.length)}</b>
        <ul className={styles.refused}>
          {refused.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes.
            <li key={at}>
              <Reason refused={one} numbers={numbers} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

function Reason({
  refused: { fileName, why, exhibit },
  numbers
}: {
  readonly refused: FileRefused
  readonly numbers: ReadonlyMap<string, number>
}) {
  const { file } = useCase()
  const { exhibits, ui } = useWords()
  if (why !== 'already-there') return exhibits.refused[why](fileName)
  const known = find(file, 'exhibits', exhibit)
  const number = exhibit === null ? undefined : numbers.get(exhibit)
  const parts = [number === undefined ? '' : ui.exhibit(number), known?.title ?? '']
  return exhibits.refused['already-there'](
    fileName,
    parts.filter((part) => part !== '').join(', ') || exhibits.untitled
  )
}
