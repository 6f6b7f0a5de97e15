import { useEffect, useState } from 'react'
import type { TraderService } from '#domain/addresses/ownAddress'
import { useCase } from '../session/Case'

/** Where to go on once an address was taken over: to its question, or to the address itself. */
const NEXT_FIELD = {
  complaint: 'trader.addressConfirmedOn',
  'consumer-service': 'trader.consumerAddress'
} as const

/**
 * What to do once fields were filled from elsewhere: a text left unfinished in one of them would hide what it now holds.
 * The number changes when the fields have to be drawn anew.
 */
export function useFilled(): readonly [
  fill: number,
  onFilled: (service: TraderService, fields: readonly string[]) => void
] {
  const { draftOf, keepDraft } = useCase()
  const [filled, setFilled] = useState<{ fill: number; service: TraderService | null }>({
    fill: 0,
    service: null
  })
  useEffect(() => {
    if (filled.service === null) return
    // The button that was pressed is gone: the keyboard goes on at what it filled.
    const next = `[data-field="${NEXT_FIELD[filled.service]}"]`
    document.querySelector<HTMLElement>(next)?.focus()
  }, [filled])
  const onFilled = (service: TraderService, fields: readonly string[]) => {
    const left = fields.map((field) => `trader.${field}`).filter((name) => !!draftOf(name))
    for (const name of left) void keepDraft(name, '')
    setFilled(({ fill }) => ({ fill: left.length > 0 ? fill + 1 : fill, service }))
  }
  return [filled.fill, onFilled]
}
