import { useEffect, useRef, useState } from 'react'
import { blankEntry } from '#domain/case/blank'
import { find } from '#domain/case/caseFile'
import { DraftText } from '../entries/DraftText'
import styles from '../entries/entries.module.css'
import { useEntryEdit } from '../entries/useEntryEdit'
import { WhenFields } from '../entries/WhenFields'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { DayField } from '../ui/DayField'
import { Dialog } from '../ui/Dialog'
import { useToast } from '../ui/Toast'
import { Checkbox } from '../ui/Toggle'

type Props = { readonly id: string | null; readonly onClose: () => void }

/** The form of a defect. A new one enters the case with its first words; each field is saved when it is left. */
export function DefectDialog({ id, onClose }: Props) {
  const [made, setMade] = useState(id)
  const { edit, today, file, undo } = useCase()
  const { journal } = useWords()
  const toast = useToast()
  const say = journal.defect
  const defect = find(file, 'defects', made)
  const start = async (service: string): Promise<boolean> => {
    const fresh = crypto.randomUUID()
    const saved = edit('add-defect', [
      {
        op: 'add',
        in: 'defects',
        id: fresh,
        set: { service, since: { day: today, time: null, until: null, precision: 'day' } }
      }
    ])
    setMade(fresh)
    return saved
  }
  return (
    <Dialog
      title={id === null ? say.newTitle : say.editTitle}
      onClose={onClose}
      keepOpen
      foot={
        <>
          {made !== null && defect !== null && (
            <Button
              look="quiet"
              icon="trash"
              onClick={() => {
                void edit('remove-defect', [{ op: 'remove', in: 'defects', id: made }])
                toast(journal.inspector.removedTotal, () => void undo())
                onClose()
              }}
            >
              {say.remove}
            </Button>
          )}
          <Button look="main" onClick={onClose}>
            {say.done}
          </Button>
        </>
      }
    >
      {made === null || defect === null ? (
        <DraftText
          field="new-defect/service"
          label={say.service}
          help={say.serviceHelp}
          value=""
          onCommit={start}
        />
      ) : (
        <DefectFields id={made} fresh={made !== id} />
      )}
    </Dialog>
  )
}

/** `fresh`: its service was just written, and the writing goes on with what is wrong. */
function DefectFields({ id, fresh }: { readonly id: string; readonly fresh: boolean }) {
  const { file, today } = useCase()
  const { journal } = useWords()
  const say = journal.defect
  const set = useEntryEdit('defects', id)
  const defect = find(file, 'defects', id) ?? { ...blankEntry('defects'), id }
  const path = `defects/${id}`
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (fresh) form.current?.querySelectorAll<HTMLElement>('input')[1]?.focus()
  }, [fresh])
  return (
    <div ref={form} className={styles.stack}>
      <DraftText
        field={`${path}/service`}
        label={say.service}
        help={say.serviceHelp}
        value={defect.service}
        onCommit={(service) => set({ service })}
      />
      <DraftText
        field={`${path}/problem`}
        label={say.problem}
        help={say.problemHelp}
        value={defect.problem}
        onCommit={(problem) => set({ problem })}
      />
      <DraftText
        field={`${path}/routes`}
        label={say.routes}
        help={say.routesHelp}
        lines={3}
        optional
        value={defect.routes.map((route) => route.where).join('\n')}
        onCommit={(text) => set({ routes: routesFrom(text, defect.routes) })}
      />
      <WhenFields
        name={`${path}/since`}
        label={say.since2}
        value={defect.since}
        today={today}
        onChange={(since) => void set({ since })}
      />
      <DraftText
        field={`${path}/detail`}
        label={say.detail}
        help={say.detailHelp}
        lines={2}
        optional
        value={defect.detail}
        onCommit={(detail) => set({ detail })}
      />
      {file.trader.sector === 'telecom' && (
        <Checkbox
          label={say.usage}
          checked={defect.usageTracking}
          onChange={(usageTracking) => void set({ usageTracking })}
        />
      )}
      <DayField
        name={`${path}/endedOn`}
        label={say.endedOn}
        optional
        today={today}
        value={defect.endedOn}
        onChange={(endedOn) => void set({ endedOn })}
      />
    </div>
  )
}

type Routes = readonly { readonly where: string; readonly exhibits: readonly string[] }[]

/** A route that keeps its words keeps its exhibits. */
function routesFrom(text: string, before: Routes): { where: string; exhibits: string[] }[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((where) => ({
      where,
      exhibits: [...(before.find((route) => route.where === where)?.exhibits ?? [])]
    }))
}
