import type { Trader } from '../case/parties'
import { tidy } from './french/typography'
import type { Grounds } from './grounds'
import type { Letter } from './letter'
import { SECTOR_WORDS } from './sectorWords'

/** NF Z10-011: six lines at most, 38 characters each. */
export const MOST_LINES = 6
export const LONGEST_ADDRESS_LINE = 38

/** The sender's block: name, address, telephone, e-mail; what is not filled in is left out. */
export function senderLines({ file: { claimant } }: Grounds): readonly string[] {
  return filled([claimant.name, ...claimant.address, claimant.phone, claimant.email]).map(tidy)
}

/** The addressee as it stands in the window, in capitals: lines that do not fit in six are joined, never dropped. */
export function recipientLines(trader: Trader): readonly string[] {
  const address = filled(trader.address).map(unpunctuated)
  const lines = [...filled([trader.legalName, trader.service]), ...address]
  const excess = Math.max(0, lines.length - MOST_LINES)
  const joined = [lines.slice(0, excess + 1).join(' '), ...lines.slice(excess + 1)]
  return filled(joined).map((line) => tidy(line).toLocaleUpperCase('fr-FR'))
}

/** From the street down a postal address has no punctuation; hyphens and accents stay. */
function unpunctuated(line: string): string {
  return line
    .replace(/[.,;:!?()"«»’']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function filled(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
}

/** "Objet", "Vos réf." and "P. J.", those that have something to say. */
export function referencesOf(
  { file: { contract, trader } }: Grounds,
  subject: string,
  exhibitCount: number
): Letter['references'] {
  const yours = [
    ['client', contract.customerNumber],
    [SECTOR_WORDS[trader.sector].lineName, contract.lineNumber],
    ['dossier n°', contract.traderReference]
  ].flatMap(([label, value = '']) => (value.trim() === '' ? [] : [`${label}\u00A0${value.trim()}`]))
  const attached = `${exhibitCount} ${exhibitCount > 1 ? 'pièces' : 'pièce'}, liste en fin de lettre`
  return [
    { label: 'Objet', value: tidy(subject), strong: true },
    ...(yours.length === 0
      ? []
      : [{ label: 'Vos réf.', value: tidy(yours.join(', ')), strong: false }]),
    ...(exhibitCount === 0 ? [] : [{ label: 'P.\u00A0J.', value: tidy(attached), strong: false }])
  ]
}
