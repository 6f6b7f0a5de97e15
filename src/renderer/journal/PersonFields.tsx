import type { WithId } from '#domain/case/caseFile'
import { DraftText } from '../entries/DraftText'
import styles from '../entries/entries.module.css'
import { useEntryEdit } from '../entries/useEntryEdit'
import { useWords } from '../session/Session'
import { AmountField } from '../ui/AmountField'
import { Select } from '../ui/Select'

const TIERS = ['1', '2', '3', '4', '5'] as const

/** Who spoke, at which tier, for how long; the surname stays private (GDPR, minimisation). */
export function PersonFields({ event }: { readonly event: WithId<'events'> }) {
  const say = useWords().entries.fact
  const set = useEntryEdit('events', event.id)
  const path = `events/${event.id}`
  const { person } = event
  return (
    <>
      <div className={styles.pair}>
        <DraftText
          field={`${path}/firstName`}
          label={say.firstName}
          optional
          value={person.firstName}
          onCommit={(firstName) => set({ person: { ...person, firstName } })}
        />
        <DraftText
          field={`${path}/role`}
          label={say.role}
          optional
          value={person.role}
          onCommit={(role) => set({ person: { ...person, role } })}
        />
      </div>
      <DraftText
        field={`${path}/surname`}
        label={say.surname}
        help={say.surnameHelp}
        optional
        value={person.surname}
        onCommit={(surname) => set({ person: { ...person, surname } })}
      />
      <div className={styles.pair}>
        <Select
          label={say.tier}
          value={event.tier === null ? '' : String(event.tier)}
          choices={[
            { value: '', label: say.noTier },
            ...TIERS.map((tier) => ({ value: tier as string, label: tier }))
          ]}
          onChange={(tier) => void set({ tier: tier === '' ? null : Number(tier) })}
        />
        <DraftText
          field={`${path}/ticket`}
          label={say.ticket}
          optional
          value={event.ticket}
          onCommit={(ticket) => set({ ticket })}
        />
      </div>
      <div className={styles.pair}>
        <DraftText
          field={`${path}/minutes`}
          label={say.minutes}
          optional
          value={event.minutes === null ? '' : String(event.minutes)}
          onCommit={(text) => set({ minutes: wholeNumber(text) })}
        />
        <AmountField
          name={`${path}/costCents`}
          label={say.cost}
          optional
          value={event.costCents}
          onChange={(costCents) => void set({ costCents })}
        />
      </div>
    </>
  )
}

/** A count typed by hand; anything else is no count. */
export function wholeNumber(text: string): number | null {
  const figures = /\d+/.exec(text)?.[0]
  return figures === undefined ? null : Math.min(Number(figures), 1_000_000)
}
