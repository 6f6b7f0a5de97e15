import { useState } from 'react'
import { living, type WithId } from '#domain/case/caseFile'
import { daysBetween } from '#domain/time/day'
import { setFields } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button, LinkButton } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { DefectDialog } from './DefectDialog'
import styles from './DefectRows.module.css'

/** What does not work, at the head of the journal: how long it lasts, and one click to see it again today. */
export function DefectRows() {
  const { file } = useCase()
  const { journal } = useWords()
  const [open, setOpen] = useState<string | null>(null)
  const defects = living(file, 'defects')
  return (
    <div className={styles.rows}>
      <h3 className={styles.title}>{journal.defect.label}</h3>
      <ul className={styles.list}>
        {defects.map((defect) => (
          <DefectRow key={defect.id} defect={defect} onEdit={() => setOpen(defect.id)} />
        ))}
        <li>
          <Button look="quiet" size="s" icon="plus" onClick={() => setOpen('')}>
            {journal.defect.add}
          </Button>
        </li>
      </ul>
      {open !== null && (
        <DefectDialog id={open === '' ? null : open} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}

function DefectRow({
  defect,
  onEdit
}: {
  readonly defect: WithId<'defects'>
  readonly onEdit: () => void
}) {
  const { today, edit } = useCase()
  const { journal, ui } = useWords()
  const say = journal.defect
  const since = defect.since.day
  const days = since === null ? 0 : daysBetween(since, today)
  const ended = defect.endedOn !== null
  const seenToday = defect.seenAgainOn.includes(today) || since === today
  const { id, ...entry } = defect
  return (
    <li className={styles.row}>
      <Chip
        tone="none"
        {...(since === null || ended
          ? {}
          : { detail: days < 1 ? say.sinceToday : say.since(days) })}
      >
        {ended ? say.ended : say.ongoing}
      </Chip>
      <span className={styles.what}>
        {defect.service} {defect.problem}
      </span>
      <LinkButton onClick={onEdit} aria-label={`${say.edit}${ui.colon}${defect.service}`}>
        {journal.inspector.edit}
      </LinkButton>
      {!ended &&
        (seenToday ? (
          <span className={styles.seen}>{say.seenToday}</span>
        ) : (
          <Button
            size="s"
            icon="eye"
            onClick={() =>
              void edit('edit-defect', [
                setFields('defects', id, entry, { seenAgainOn: [...defect.seenAgainOn, today] })
              ])
            }
          >
            {say.stillBroken}
          </Button>
        ))}
    </li>
  )
}
