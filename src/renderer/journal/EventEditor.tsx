import type { WithId } from '#domain/case/caseFile'
import { type Channel, channelSchema } from '#domain/case/facts'
import { CreditForms } from '../entries/CreditForms'
import { DraftText } from '../entries/DraftText'
import { ExhibitLinks } from '../entries/ExhibitLinks'
import styles from '../entries/entries.module.css'
import { PromiseForms } from '../entries/PromiseForms'
import { useEntryEdit } from '../entries/useEntryEdit'
import { WhenFields } from '../entries/WhenFields'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Select } from '../ui/Select'
import { AttemptFields } from './AttemptFields'
import { LinkFields } from './LinkFields'
import { PersonFields } from './PersonFields'
import { TransferFields } from './TransferFields'

const channels = channelSchema.options
const kinds = ['contact', 'observation', 'document', 'other'] as const

/** The full form of a fact; each field is saved when it is left. */
export function EventEditor({ event }: { readonly event: WithId<'events'> }) {
  const { today } = useCase()
  const words = useWords()
  const say = words.entries.fact
  const set = useEntryEdit('events', event.id)
  const path = `events/${event.id}`
  return (
    <div className={styles.stack}>
      <DraftText
        field={`${path}/title`}
        label={say.title}
        help={say.titleHelp}
        value={event.title}
        onCommit={(title) => set({ title })}
      />
      <DraftText
        field={`${path}/text`}
        label={say.text}
        lines={3}
        optional
        value={event.text}
        onCommit={(text) => set({ text })}
      />
      <WhenFields
        name={`${path}/happened`}
        label={say.when}
        hours
        today={today}
        value={event.happened}
        onChange={(happened) => void set({ happened })}
      />
      <Select
        label={say.kind}
        value={event.kind}
        choices={kinds.map((kind) => ({ value: kind, label: say.kinds[kind] }))}
        onChange={(kind) => void set({ kind })}
      />
      <div className={styles.pair}>
        <Select<Channel | 'none'>
          label={say.channel}
          value={event.channel ?? 'none'}
          choices={[
            { value: 'none', label: say.noChannel },
            ...channels.map((channel) => ({
              value: channel,
              label: words.journal.channels[channel]
            }))
          ]}
          onChange={(channel) =>
            void set({
              channel: channel === 'none' ? null : channel,
              direction: channel === 'none' ? null : (event.direction ?? 'out')
            })
          }
        />
        {event.channel !== null && (
          <Select
            label={say.direction}
            value={event.direction ?? 'out'}
            choices={[
              { value: 'out', label: say.out },
              { value: 'in', label: say.in }
            ]}
            onChange={(direction) => void set({ direction })}
          />
        )}
      </div>
      {event.kind === 'contact' && <PersonFields event={event} />}
      <PromiseForms event={event} />
      <CreditForms event={event} />
      <ExhibitLinks
        heading={words.entries.exhibit.heading}
        linked={event.exhibits}
        onChange={(exhibits) => set({ exhibits: [...exhibits] })}
      />
      {(event.channel === 'phone' || event.channel === 'visit') && <AttemptFields event={event} />}
      <LinkFields event={event} />
      {event.kind === 'contact' && <TransferFields event={event} />}
    </div>
  )
}
