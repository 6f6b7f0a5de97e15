import type { WithId } from '#domain/case/caseFile'
import { DraftText } from '../entries/DraftText'
import { exhibitKinds, spanning } from '../entries/ExhibitForm'
import forms from '../entries/entries.module.css'
import { useEntryEdit } from '../entries/useEntryEdit'
import { WhenFields } from '../entries/WhenFields'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { DayField } from '../ui/DayField'
import { Select } from '../ui/Select'
import { Checkbox } from '../ui/Toggle'
import styles from './ExhibitPane.module.css'

/** What the exhibit is: its printed name, its kind, which decides what it may be cited for, its date. */
export function ExhibitFields({ exhibit }: { readonly exhibit: WithId<'exhibits'> }) {
  const { today, readOnly } = useCase()
  const words = useWords()
  const say = words.entries.exhibit
  const set = useEntryEdit('exhibits', exhibit.id)
  const path = `exhibits/${exhibit.id}`
  const { covers } = exhibit
  if (readOnly !== null) return <FileFacts exhibit={exhibit} />
  return (
    <section className={forms.group}>
      <DraftText
        field={`${path}/title`}
        label={say.title}
        help={say.titleHelp}
        value={exhibit.title}
        onCommit={(title) => set({ title })}
      />
      <Select
        label={say.kind}
        value={exhibit.kind}
        choices={exhibitKinds.map((kind) => ({ value: kind, label: say.kinds[kind] }))}
        onChange={(kind) => void set({ kind })}
      />
      <WhenFields
        name={`${path}/made`}
        label={say.date}
        value={exhibit.made}
        today={today}
        hours
        onChange={(made) => void set({ made })}
      />
      {(spanning.has(exhibit.kind) || covers !== null) && (
        <fieldset className={styles.covers}>
          <legend>{words.exhibits.pane.covers}</legend>
          <DayField
            name={`${path}/from`}
            label={say.from}
            optional
            today={today}
            value={covers?.from ?? null}
            onChange={(from) =>
              void set({ covers: from === null ? null : { from, to: covers?.to ?? from } })
            }
          />
          <DayField
            name={`${path}/to`}
            label={say.to}
            optional
            today={today}
            value={covers?.to ?? null}
            onChange={(to) =>
              void set({ covers: to === null ? null : { from: covers?.from ?? to, to } })
            }
          />
        </fieldset>
      )}
      {exhibit.sha256 === null && (
        <Checkbox
          label={words.exhibits.pane.onPaper}
          checked={exhibit.onPaper}
          onChange={(onPaper) => void set({ onPaper })}
        />
      )}
      <FileFacts exhibit={exhibit} />
    </section>
  )
}

/** The file as it came in. */
function FileFacts({ exhibit }: { readonly exhibit: WithId<'exhibits'> }) {
  const { today } = useCase()
  const words = useWords()
  const say = words.exhibits
  const { sha256, fileName, bytes, addedAt } = exhibit
  if (sha256 === null) return null
  const rows = [
    [say.pane.file, fileName === '' ? say.pane.pasted : fileName],
    [say.pane.weight, bytes === null ? '' : say.size(bytes)],
    [say.pane.addedAt, addedAt === null ? '' : words.dates.instant(addedAt, today)],
    [say.pane.fingerprint, sha256]
  ] as const
  return (
    <dl className={styles.file}>
      {rows.map(([term, value]) =>
        value === '' ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        )
      )}
    </dl>
  )
}
