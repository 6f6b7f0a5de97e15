import { useEffect, useMemo, useState } from 'react'
import { find, living } from '#domain/case/caseFile'
import { useCase } from '../session/Case'
import { useSpot } from '../session/navigation'
import { useWords } from '../session/Session'
import { useMenuCommand } from '../session/useMenuCommand'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Composer } from './Composer'
import { DefectRows } from './DefectRows'
import { FindBar } from './FindBar'
import { Frise } from './Frise'
import { factsHolding } from './findFacts'
import { Inspector } from './Inspector'
import styles from './Journal.module.css'
import { Thread } from './Thread'
import { useNarrow } from './useNarrow'

/** The notebook of the case: frise above, facts by day, the next blank line below, the chosen fact beside. */
export function Journal() {
  const { file, readOnly } = useCase()
  const { journal } = useWords()
  const spot = useSpot('journal')
  const narrow = useNarrow()
  const [selected, setSelected] = useState<string | null>(null)
  const [editing, setEditing] = useState(false)
  const [sought, setSought] = useState<string | null>(null)
  const found = useMemo(() => (sought === null ? null : factsHolding(file, sought)), [file, sought])
  const select = (id: string | null, edit = false) => {
    setSelected(id)
    setEditing(edit)
  }
  useEffect(() => {
    if (spot === null) return
    if (spot.name === 'composer') document.getElementById('composer')?.focus()
    else if (spot.name === 'find') setSought((text) => text ?? '')
    else {
      setSelected(spot.name)
      setEditing(true)
    }
  }, [spot])
  useMenuCommand('find', () => setSought((text) => text ?? ''))
  useMenuCommand('toggle-inspector', () => {
    const newest = living(file, 'events').at(-1)
    select(selected === null ? (newest?.id ?? null) : null)
  })
  const empty = living(file, 'events').length === 0
  const chosen = find(file, 'events', selected)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the detail from anywhere in the page.
    <div
      className={styles.notebook}
      data-inspector={chosen !== null}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && chosen !== null && !event.defaultPrevented) select(null)
      }}
    >
      <Frise selected={selected} onSelect={select} folded={narrow} />
      <div className={styles.page}>
        {sought !== null && (
          <FindBar
            text={sought}
            count={found?.size ?? null}
            onText={setSought}
            onClose={() => setSought(null)}
          />
        )}
        {empty ? (
          <div className={styles.empty}>
            <EmptyState
              title={journal.empty.title}
              text={journal.empty.text}
              action={
                <Button icon="edit" onClick={() => document.getElementById('composer')?.focus()}>
                  {journal.empty.action}
                </Button>
              }
            />
            <DefectRows />
          </div>
        ) : (
          <Thread selected={selected} only={found} onSelect={select} />
        )}
        {readOnly === null && <Composer onAdded={select} />}
      </div>
      {chosen !== null && (
        <Inspector
          id={chosen.id}
          editing={editing && readOnly === null}
          onEditing={setEditing}
          onClose={() => select(null)}
        />
      )}
    </div>
  )
}
