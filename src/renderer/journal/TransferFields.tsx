import type { WithId } from '#domain/case/caseFile'
import { DraftText } from '../entries/DraftText'
import styles from '../entries/entries.module.css'
import { useEntryEdit } from '../entries/useEntryEdit'
import { useWords } from '../session/Session'
import { Select } from '../ui/Select'
import { Checkbox } from '../ui/Toggle'

const TIERS = ['2', '3', '4', '5'] as const

/** The file was said to be passed on: to a tier, to a service, or to the wrong one. */
export function TransferFields({ event }: { readonly event: WithId<'events'> }) {
  const say = useWords().entries.fact
  const set = useEntryEdit('events', event.id)
  const { transfer } = event
  return (
    <section className={styles.group}>
      <Checkbox
        label={say.transfer}
        checked={transfer !== null}
        onChange={(on) =>
          void set({ transfer: on ? { tier: null, service: '', wrong: false } : null })
        }
      />
      {transfer !== null && (
        <>
          <Checkbox
            label={say.transferWrong}
            checked={transfer.wrong}
            onChange={(wrong) => void set({ transfer: { ...transfer, wrong } })}
          />
          <div className={styles.pair}>
            <Select
              label={say.transferTo}
              value={transfer.tier === null ? '' : String(transfer.tier)}
              choices={[
                { value: '', label: say.noTier },
                ...TIERS.map((tier) => ({ value: tier as string, label: tier }))
              ]}
              onChange={(tier) =>
                void set({ transfer: { ...transfer, tier: tier === '' ? null : Number(tier) } })
              }
            />
            <DraftText
              field={`events/${event.id}/transfer-service`}
              label={say.transferService}
              optional
              value={transfer.service}
              onCommit={(service) => set({ transfer: { ...transfer, service } })}
            />
          </div>
        </>
      )}
    </section>
  )
}
