import { find, living, type WithId } from '#domain/case/caseFile'
import type { EventLink } from '#domain/case/facts'
import styles from '../entries/entries.module.css'
import { useEntryEdit } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button, IconButton } from '../ui/Button'
import { Select } from '../ui/Select'

const KINDS = ['attempts', 'cancels', 'replaces', 'chases'] as const

/** What a fact does to a promise: tries it, cancels it, replaces it, chases it. */
export function LinkFields({ event }: { readonly event: WithId<'events'> }) {
  const { file } = useCase()
  const say = useWords().entries.fact
  const set = useEntryEdit('events', event.id)
  const promises = living(file, 'commitments').filter((one) => one.madeIn !== event.id)
  const links = event.links.filter((link) => find(file, 'commitments', link.to) !== null)
  if (promises.length === 0) return null
  const replace = (old: EventLink, next: EventLink) =>
    void set({ links: event.links.map((link) => (link === old ? next : link)) })
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{say.links}</h3>
      {links.map((link) => (
        <div key={`${link.as}/${link.to}`} className={styles.box}>
          <Select
            label={say.linkAs}
            value={link.as}
            choices={KINDS.map((kind) => ({
              value: kind as EventLink['as'],
              label: say.linkKinds[kind]
            }))}
            onChange={(as) => replace(link, { ...link, as })}
          />
          <Select
            label={say.linkTo}
            value={link.to}
            choices={promises.map((one) => ({ value: one.id, label: one.words }))}
            onChange={(to) => replace(link, { ...link, to })}
          />
          <div className={styles.line}>
            <IconButton
              icon="trash"
              size="s"
              label={say.removeLink}
              onClick={() => void set({ links: event.links.filter((one) => one !== link) })}
            />
          </div>
        </div>
      ))}
      <div>
        <Button
          size="s"
          icon="link"
          onClick={() => {
            const to =
              promises.find((one) => links.every((link) => link.to !== one.id)) ?? promises[0]
            if (to !== undefined)
              void set({ links: [...event.links, { as: 'attempts', to: to.id }] })
          }}
        >
          {say.addLink}
        </Button>
      </div>
    </section>
  )
}
