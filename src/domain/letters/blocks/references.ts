import { type DraftSentence, sentence, source } from '../draft'
import type { Grounds } from '../grounds'
import { SECTOR_WORDS } from '../sectorWords'

/** "client 1402558", "ligne 06 39 98 00 00", "dossier n° 26-3318-07": those that are filled in. */
export function referenceWords({ file: { contract, trader } }: Grounds): readonly string[] {
  return [
    ['client', contract.customerNumber],
    [SECTOR_WORDS[trader.sector].lineName, contract.lineNumber],
    ['dossier n°', contract.traderReference]
  ].flatMap(([label, value = '']) => (value.trim() === '' ? [] : [`${label}\u00A0${value.trim()}`]))
}

export function referencesSentence(grounds: Grounds): DraftSentence | null {
  const told = referenceWords(grounds)
  return told.length === 0
    ? null
    : sentence([`Références : ${told.join(', ')}.`], [source('contract', 'contract')])
}
