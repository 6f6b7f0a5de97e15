import { find } from '#domain/case/caseFile'
import { ExhibitLinks } from '../entries/ExhibitLinks'
import { useEntryEdit } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import styles from './ExhibitsRow.module.css'
import { NumberedExhibits } from './NumberedExhibits'
import { Pinned, Row } from './Row'
import type { RowProps } from './rowProps'

/** The exhibits with their printed numbers, and those attached though no sentence cites them. */
export function ExhibitsRow({ composition, letterId, open, onToggle }: RowProps) {
  const words = useWords().letter
  const { file } = useCase()
  const set = useEntryEdit('letters', letterId)
  const { exhibits } = composition.letter
  const attached = find(file, 'letters', letterId)?.exhibits ?? []
  return (
    <Row
      id="exhibits"
      name={words.rows.exhibits}
      summary={words.row.exhibits(exhibits.length)}
      margin={<Pinned label={words.row.always} />}
      open={open}
      onToggle={onToggle}
    >
      {exhibits.length === 0 ? (
        <p className={styles.none}>{words.settings.noExhibits}</p>
      ) : (
        <NumberedExhibits exhibits={exhibits} />
      )}
      <ExhibitLinks
        heading={words.settings.attached}
        linked={attached}
        onChange={(linked) => set({ exhibits: [...linked] })}
      />
    </Row>
  )
}
