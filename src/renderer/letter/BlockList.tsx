import { useEffect, useRef } from 'react'
import { kindOf } from '#domain/letters/kinds/registry'
import { useCase } from '../session/Case'
import { useSpot } from '../session/navigation'
import { useWords } from '../session/Session'
import styles from './BlockList.module.css'
import { BlockRow } from './BlockRow'
import { PostingRow, RecipientRow, SenderRow } from './EnvelopeRows'
import { ExhibitsRow } from './ExhibitsRow'
import { type RowId, rowOfSpot } from './rows'
import type { Composition } from './useComposition'

type Props = {
  readonly letterId: string
  readonly composition: Composition
  readonly open: RowId | null
  readonly onOpen: (row: RowId | null) => void
}

/** Every part of the letter in printed order, one of them open. */
export function BlockList({ letterId, composition, open, onOpen }: Props) {
  const words = useWords().letter
  const { readOnly } = useCase()
  const list = useRef<HTMLFieldSetElement>(null)
  const spot = useSpot('letter')
  const arriving = useRef<string | null>(null)

  useEffect(() => {
    const found = spot === null ? null : rowOfSpot(spot.name)
    if (found === null) return
    arriving.current = found.field ?? `letter.row.${found.row}`
    onOpen(found.row)
  }, [spot, onOpen])
  // After each drawing: the field to focus appears once its row is open.
  useEffect(() => {
    if (arriving.current === null) return
    const field = list.current?.querySelector<HTMLElement>(`[data-field="${arriving.current}"]`)
    if (!field) return
    arriving.current = null
    field.focus()
    field.scrollIntoView({ block: 'center' })
  })
  // A row opened from the preview comes into sight.
  useEffect(() => {
    if (open === null) return
    const row = list.current?.querySelector(`[data-row="${open}"]`)
    row?.scrollIntoView({ block: 'nearest' })
    // Of a row taller than the pane, its heading.
    row?.querySelector('[data-field]')?.scrollIntoView({ block: 'nearest' })
  }, [open])

  const kind = kindOf(composition.letter.kind)
  const row = (id: RowId) => ({
    composition,
    letterId,
    open: open === id,
    onToggle: () => onOpen(open === id ? null : id)
  })
  return (
    <fieldset ref={list} className={styles.blocks} disabled={readOnly !== null}>
      <legend className="sr-only">{words.blocks.title}</legend>
      <ol>
        {kind.form === 'letter' && <SenderRow {...row('sender')} />}
        {kind.addressee !== 'none' && <RecipientRow {...row('recipient')} />}
        {kind.form !== 'text' && <PostingRow {...row('posting')} />}
        {kind.blocks.map(({ id }) => (
          <BlockRow key={id} id={id} {...row(id)} />
        ))}
        {kind.citesExhibits && <ExhibitsRow {...row('exhibits')} />}
      </ol>
    </fieldset>
  )
}
