import type { WithId } from '#domain/case/caseFile'
import { DraftText } from '../entries/DraftText'
import entries from '../entries/entries.module.css'
import { useEntryEdit } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { AmountField } from '../ui/AmountField'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

type Props = { readonly demand: WithId<'demands'>; readonly onClose: () => void }

/** One demand of the letter, with its sum and how it was worked out. */
export function DemandDialog({ demand, onClose }: Props) {
  const { edit } = useCase()
  const words = useWords()
  const say = words.commitments.demands
  const set = useEntryEdit('demands', demand.id)
  const path = `demands/${demand.id}`
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      keepOpen
      foot={
        <>
          <Button
            look="quiet"
            icon="trash"
            onClick={() => {
              void edit('remove-demand', [{ op: 'remove', in: 'demands', id: demand.id }])
              onClose()
            }}
          >
            {say.remove}
          </Button>
          <Button look="main" onClick={onClose}>
            {words.journal.defect.done}
          </Button>
        </>
      }
    >
      <div className={entries.stack}>
        <DraftText
          field={`${path}/text`}
          label={say.text}
          help={say.textHelp}
          lines={2}
          value={demand.text}
          onCommit={(text) => set({ text })}
        />
        <AmountField
          name={`${path}/amountCents`}
          label={say.amount}
          optional
          value={demand.amountCents}
          onChange={(amountCents) => void set({ amountCents })}
        />
        <DraftText
          field={`${path}/calculation`}
          label={say.calculation}
          help={say.calculationHelp}
          optional
          value={demand.calculation}
          onCommit={(calculation) => set({ calculation })}
        />
      </div>
    </Dialog>
  )
}
