import { living, type WithId } from '#domain/case/caseFile'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { AmountField } from '../ui/AmountField'
import { Button } from '../ui/Button'
import { useToast } from '../ui/Toast'
import { DraftText } from './DraftText'
import styles from './entries.module.css'
import { useEntryEdit } from './useEntryEdit'

/** The credits announced in one fact. */
export function CreditForms({ event }: { readonly event: WithId<'events'> }) {
  const { file, edit } = useCase()
  const say = useWords().entries.credit
  const announced = living(file, 'credits').filter((one) => one.announcedIn === event.id)
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{say.heading}</h3>
      {announced.map((credit) => (
        <CreditForm key={credit.id} credit={credit} />
      ))}
      <div>
        <Button
          size="s"
          icon="plus"
          onClick={() =>
            void edit('add-credit', [
              {
                op: 'add',
                in: 'credits',
                id: crypto.randomUUID(),
                set: { announcedIn: event.id, announcedOn: { ...event.happened } }
              }
            ])
          }
        >
          {say.add}
        </Button>
      </div>
    </section>
  )
}

/** The amount and the reason of one credit. */
export function CreditForm({ credit }: { readonly credit: WithId<'credits'> }) {
  const { edit, undo } = useCase()
  const toast = useToast()
  const say = useWords().entries.credit
  const set = useEntryEdit('credits', credit.id)
  return (
    <div className={styles.box}>
      <AmountField
        name={`credits/${credit.id}/amountCents`}
        label={say.amount}
        value={credit.amountCents === 0 ? null : credit.amountCents}
        onChange={(cents) => void set({ amountCents: cents ?? 0 })}
      />
      <DraftText
        field={`credits/${credit.id}/reason`}
        label={say.reason}
        optional
        value={credit.reason}
        onCommit={(reason) => set({ reason })}
      />
      <div>
        <Button
          size="s"
          look="quiet"
          icon="trash"
          onClick={() => {
            void edit('remove-credit', [{ op: 'remove', in: 'credits', id: credit.id }])
            toast(say.removed, () => void undo())
          }}
        >
          {say.remove}
        </Button>
      </div>
    </div>
  )
}
