import { useState } from 'react'
import { find, living } from '#domain/case/caseFile'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button, IconButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { Select } from '../ui/Select'
import { ExhibitForm } from './ExhibitForm'
import styles from './entries.module.css'

type Props = {
  readonly heading: string
  readonly linked: readonly string[]
  readonly onChange: (exhibits: readonly string[]) => Promise<boolean>
}

/** The exhibits that prove one thing: those of the case can be linked, a new one named. */
export function ExhibitLinks({ heading, linked, onChange }: Props) {
  const { file } = useCase()
  const { entries, ui } = useWords()
  const say = entries.exhibit
  const [naming, setNaming] = useState(false)
  const others = living(file, 'exhibits').filter((one) => !linked.includes(one.id))
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{heading}</h3>
      {linked.flatMap((id) => {
        const exhibit = find(file, 'exhibits', id)
        if (exhibit === null) return []
        return (
          <div key={id} className={styles.line}>
            <Icon name="exhibit" size="s" />
            <span>{exhibit.title}</span>
            <IconButton
              icon="close"
              size="s"
              label={`${say.remove}${ui.colon}${exhibit.title}`}
              onClick={() => void onChange(linked.filter((one) => one !== id))}
            />
          </div>
        )
      })}
      {others.length > 0 && (
        <Select
          label={say.pick}
          value=""
          choices={[
            { value: '', label: say.choose },
            ...others.map((one) => ({ value: one.id, label: one.title }))
          ]}
          onChange={(id) => {
            if (id !== '') void onChange([...linked, id])
          }}
        />
      )}
      {naming ? (
        <ExhibitForm
          onDone={(id) => {
            setNaming(false)
            if (id !== null) void onChange([...linked, id])
          }}
        />
      ) : (
        <div>
          <Button size="s" icon="plus" onClick={() => setNaming(true)}>
            {say.add}
          </Button>
        </div>
      )}
    </section>
  )
}
