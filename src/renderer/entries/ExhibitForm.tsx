import { useState } from 'react'
import { unknownWhen } from '#domain/case/blank'
import { type ExhibitKind, exhibitKindSchema } from '#domain/case/facts'
import type { Day } from '#domain/time/when'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { useDraft } from '../session/useDraft'
import { Button } from '../ui/Button'
import { DayField } from '../ui/DayField'
import { Field } from '../ui/Field'
import { Select } from '../ui/Select'
import styles from './entries.module.css'

export const exhibitKinds = exhibitKindSchema.options
/** These cover many days, and are dated by the last of them. */
export const spanning: ReadonlySet<ExhibitKind> = new Set([
  'calls-made-log',
  'calls-received-log',
  'chat',
  'record-of-exchanges'
])

/** Names one exhibit of the case: what it is decides what it may be cited for. */
export function ExhibitForm({ onDone }: { readonly onDone: (id: string | null) => void }) {
  const { edit, today } = useCase()
  const words = useWords()
  const say = words.entries.exhibit
  const title = useDraft('new-exhibit/title', '', null)
  const [kind, setKind] = useState<ExhibitKind>('screenshot')
  const [day, setDay] = useState<Day | null>(today)
  const [from, setFrom] = useState<Day | null>(null)
  const spans = spanning.has(kind)
  const save = () => {
    const id = crypto.randomUUID()
    const named = title.text.trim() === '' ? words.entries.exhibit.kinds[kind] : title.text.trim()
    void edit('add-exhibit', [
      {
        op: 'add',
        in: 'exhibits',
        id,
        set: {
          kind,
          title: named,
          made: day === null ? unknownWhen : { day, time: null, until: null, precision: 'day' },
          covers: spans && from !== null && day !== null ? { from, to: day } : null,
          onPaper: true
        }
      }
    ])
    title.discard()
    onDone(id)
  }
  return (
    <div className={styles.box}>
      <Select
        label={say.kind}
        value={kind}
        choices={exhibitKinds.map((one) => ({ value: one, label: say.kinds[one] }))}
        onChange={setKind}
      />
      <Field
        label={say.title}
        help={say.titleHelp}
        value={title.text}
        restored={title.restored}
        onChange={title.setText}
      />
      {spans && (
        <DayField
          label={`${say.covers}${words.ui.colon}${say.from}`}
          optional
          today={today}
          value={from}
          onChange={setFrom}
        />
      )}
      <DayField label={spans ? say.to : say.date} today={today} value={day} onChange={setDay} />
      <p className={styles.reading}>{say.paper}</p>
      <div className={styles.line}>
        <Button size="s" onClick={save}>
          {say.save}
        </Button>
        <Button
          size="s"
          look="quiet"
          onClick={() => {
            title.discard()
            onDone(null)
          }}
        >
          {words.ui.cancel}
        </Button>
      </div>
    </div>
  )
}
