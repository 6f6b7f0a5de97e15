import { useState } from 'react'
import { living, type WithId } from '#domain/case/caseFile'
import type { Fields } from '#domain/case/edits'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { AmountField } from '../ui/AmountField'
import { Button, IconButton } from '../ui/Button'
import { DayField } from '../ui/DayField'
import { MarginSection } from '../ui/MarginSection'
import { useToast } from '../ui/Toast'
import styles from './BillsSection.module.css'
import { CaseText } from './CaseText'

/** The bills: a credit is looked for on them, and a refund delay runs from their payment. */
export function BillsSection() {
  const { words } = useSession()
  const { file } = useCase()
  const say = words.parties.bills
  const bills = living(file, 'bills').toSorted((one, other) =>
    one.issuedOn < other.issuedOn ? -1 : 1
  )
  return (
    <MarginSection title={say.title} help={say.help}>
      {bills.length === 0 ? (
        <p className="faint">{say.none}</p>
      ) : (
        <ul className={styles.bills}>
          {bills.map((bill) => (
            <BillRow key={bill.id} bill={bill} />
          ))}
        </ul>
      )}
      <NewBill />
    </MarginSection>
  )
}

function BillRow({ bill }: { readonly bill: WithId<'bills'> }) {
  const { words } = useSession()
  const { edit, today } = useCase()
  const toast = useToast()
  const say = words.parties.bills
  const { id } = bill
  const change = (set: Fields, was: Fields) =>
    edit('edit-bill', [{ op: 'set', in: 'bills', id, set, was }])
  const remove = async () => {
    if (!(await edit('remove-bill', [{ op: 'remove', in: 'bills', id }]))) return
    toast(say.removed, () => void edit('edit-bill', [{ op: 'restore', in: 'bills', id }]))
  }
  return (
    <li className={styles.bill}>
      <DayField
        name={`bills.${id}.issuedOn`}
        label={say.issuedOn}
        today={today}
        value={bill.issuedOn}
        onChange={(issuedOn) => {
          if (issuedOn === null) return false
          return change({ issuedOn }, { issuedOn: bill.issuedOn })
        }}
      />
      <AmountField
        name={`bills.${id}.amountCents`}
        label={say.amount}
        optional
        value={bill.amountCents}
        onChange={(amountCents) => change({ amountCents }, { amountCents: bill.amountCents })}
      />
      <DayField
        name={`bills.${id}.paidOn`}
        label={say.paidOn}
        optional
        today={today}
        help={say.unpaid}
        value={bill.paidOn}
        error={bill.paidOn !== null && bill.paidOn > today ? words.parties.future : null}
        onChange={(paidOn) => change({ paidOn }, { paidOn: bill.paidOn })}
      />
      <CaseText
        name={`bills.${id}.reference`}
        label={say.reference}
        optional
        value={bill.reference}
        keep={(reference) => change({ reference }, { reference: bill.reference })}
      />
      <span className={styles.remove}>
        <IconButton icon="trash" label={say.remove} onClick={() => void remove()} />
      </span>
    </li>
  )
}

function NewBill() {
  const { words } = useSession()
  const { edit, today } = useCase()
  const [issuedOn, setIssuedOn] = useState<string | null>(null)
  const [writing, setWriting] = useState(false)
  const say = words.parties.bills
  if (!writing)
    return (
      <p>
        <Button icon="plus" onClick={() => setWriting(true)}>
          {say.add}
        </Button>
      </p>
    )
  const add = (day: string) => {
    setWriting(false)
    setIssuedOn(null)
    const id = crypto.randomUUID()
    void edit('add-bill', [{ op: 'add', in: 'bills', id, set: { issuedOn: day } }])
  }
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault()
        if (issuedOn !== null) add(issuedOn)
      }}
    >
      <DayField label={say.issuedOn} today={today} value={issuedOn} onChange={setIssuedOn} />
      <Button submit unavailable={issuedOn === null ? say.needDay : null}>
        {say.save}
      </Button>
      <Button look="quiet" onClick={() => setWriting(false)}>
        {words.ui.cancel}
      </Button>
    </form>
  )
}
