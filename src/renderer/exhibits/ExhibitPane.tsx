import { useState } from 'react'
import type { ExhibitState } from '#contract/evidence'
import type { WithId } from '#domain/case/caseFile'
import { typeOfMedia } from '#domain/evidence/fileType'
import type { ShownFact } from '#domain/evidence/shownFacts'
import { stop } from '../frame/useStops'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button, IconButton } from '../ui/Button'
import pane from '../ui/SidePane.module.css'
import { useToast } from '../ui/Toast'
import { useAdding } from './Adding'
import { BlackOutButton } from './BlackOutButton'
import { ExhibitFacts } from './ExhibitFacts'
import { ExhibitFields } from './ExhibitFields'
import styles from './ExhibitPane.module.css'
import { ExhibitPreview } from './ExhibitPreview'

type Props = {
  readonly exhibit: WithId<'exhibits'>
  readonly number: number | null
  readonly state: ExhibitState | undefined
  readonly frozen: boolean
  readonly facts: readonly ShownFact[]
  /** Whether it can go one place up, and down. */
  readonly ups: boolean
  readonly downs: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onClose: () => void
}

/** The chosen exhibit: what it holds, what it is, what it shows, and its place. */
export function ExhibitPane(props: Props) {
  const { exhibit, number, frozen, facts, onMove, onClose } = props
  const { readOnly, edit, undo } = useCase()
  const { exhibits: say, ui } = useWords()
  const { pick } = useAdding()
  const toast = useToast()
  const [moved, setMoved] = useState(false)
  const move = (by: -1 | 1) => {
    setMoved(true)
    onMove(by)
  }
  // Found altered or gone while it is shown, it is read again, and says so.
  const isSound = props.state === undefined || props.state === 'there'
  const type = typeOfMedia(exhibit.mediaType)
  const drawable = type !== null && type !== 'text' && type !== 'email'
  return (
    <aside className={`${pane.pane} ${styles.pane}`} aria-label={say.pane.label} {...stop}>
      <header className={styles.head}>
        <p className={styles.number}>{number === null ? '' : ui.exhibit(number)}</p>
        {readOnly === null && (
          <>
            <IconButton
              icon="up"
              label={say.pane.up}
              unavailable={frozen ? say.pane.frozen : props.ups ? null : say.pane.first}
              onClick={() => move(-1)}
            />
            <IconButton
              icon="down"
              label={say.pane.down}
              unavailable={frozen ? say.pane.frozen : props.downs ? null : say.pane.last}
              onClick={() => move(1)}
            />
          </>
        )}
        <IconButton icon="close" label={say.pane.close} onClick={onClose} />
      </header>
      <p className="sr-only" role="status">
        {moved && number !== null ? say.pane.moved(number) : ''}
      </p>
      <div className={`${styles.body} scroll`}>
        <h2 className={styles.title}>{exhibit.title || say.untitled}</h2>
        {frozen && <p className={styles.note}>{say.pane.frozen}</p>}
        <ExhibitPreview key={String(isSound)} exhibit={exhibit} />
        {readOnly === null && (
          <div className={styles.tools}>
            {exhibit.sha256 === null && (
              <Button size="s" icon="plus" onClick={() => pick(exhibit.id)}>
                {say.pane.addFile}
              </Button>
            )}
            {drawable && props.state === 'there' && <BlackOutButton exhibit={exhibit} />}
          </div>
        )}
        <ExhibitFacts exhibit={exhibit} facts={facts} />
        <ExhibitFields exhibit={exhibit} />
      </div>
      {readOnly === null && (
        <footer className={pane.foot}>
          <Button
            look="quiet"
            icon="trash"
            onClick={() => {
              void edit('remove-exhibit', [{ op: 'remove', in: 'exhibits', id: exhibit.id }])
              toast(say.pane.removed, () => void undo())
              onClose()
            }}
          >
            {say.pane.remove}
          </Button>
        </footer>
      )}
    </aside>
  )
}
