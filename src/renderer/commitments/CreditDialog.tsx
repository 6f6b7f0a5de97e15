import { find, living, type WithId } from '#domain/case/caseFile'
import { CreditForm } from '../entries/CreditForms'
import { setFields, useEntryEdit } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { DayField } from '../ui/DayField'
import { Dialog } from '../ui/Dialog'
import { Select } from '../ui/Select'
import { Choices } from '../ui/Toggle'

type Props = { readonly credit: WithId<'credits'>; readonly onClose: () => void }

/** One credit: its amount, the bill on which it should stand, and whether it does. */
export function CreditDialog({ credit, onClose }: Props) {
  const { file, today } = useCase()
  const words = useWords()
  const say = words.commitments.credits
  const set = useEntryEdit('credits', credit.id)
  const bills = living(file, 'bills')
  return (
    <Dialog
      title={words.ui.credit(words.amounts.euros(credit.amountCents))}
      onClose={onClose}
      keepOpen
      foot={
        <Button look="main" onClick={onClose}>
          {words.journal.defect.done}
        </Button>
      }
    >
      <CreditForm credit={credit} />
      {bills.length > 0 && (
        <Select
          label={say.bill}
          value={credit.bill ?? ''}
          choices={[
            { value: '', label: say.noBill },
            ...bills.map((bill) => ({
              value: bill.id,
              label: say.billOf(words.dates.day(bill.issuedOn, today))
            }))
          ]}
          onChange={(bill) => void set(bill === '' ? { bill: null, stage: 'announced' } : { bill })}
        />
      )}
      {credit.bill === null ? (
        <NewBill credit={credit} first={bills.length === 0} />
      ) : (
        <Choices
          legend={say.stage}
          value={credit.stage}
          choices={(['announced', 'seen', 'absent'] as const).map((stage) => ({
            value: stage,
            label: say.stages[stage]
          }))}
          onChange={(stage) => void set({ stage })}
        />
      )}
    </Dialog>
  )
}

/** Notes a bill where it is needed, with its date alone; its amount and payment can be told in the parties. */
function NewBill({
  credit,
  first
}: {
  readonly credit: WithId<'credits'>
  readonly first: boolean
}) {
  const { file, edit, today } = useCase()
  const say = useWords().commitments.credits
  const note = (issuedOn: string | null) => {
    const entry = find(file, 'credits', credit.id)
    if (issuedOn === null || entry === null) return null
    const { id, ...held } = entry
    const bill = crypto.randomUUID()
    return edit('add-bill', [
      { op: 'add', in: 'bills', id: bill, set: { issuedOn } },
      setFields('credits', id, held, { bill })
    ])
  }
  return (
    <DayField
      name={`credits/${credit.id}/new-bill`}
      label={first ? say.firstBill : say.newBill}
      help={say.newBillHelp}
      optional
      today={today}
      value={null}
      onChange={note}
    />
  )
}
