import type { CaseFile } from '../case/caseFile'
import { deadlineWords, substantiveDemands } from './blocks/demands'
import { sentencesOf } from './draft'
import type { Grounds } from './grounds'
import type { Block, BlockId, Letter, Missing, MissingCode, Place } from './letter'

/** The ten mandatory mentions of a formal notice (legal.md §1.2; PRODUCT §3.6), in the order of the checklist. */
export const mentionCodes = [
  'words',
  'sender',
  'recipient',
  'facts',
  'contract',
  'demand',
  'deadline',
  'consequence',
  'place-and-date',
  'signature'
] as const
export type MentionCode = (typeof mentionCodes)[number]

export type Mention = {
  readonly code: MentionCode
  readonly done: boolean
  readonly missing: readonly Missing[]
}

/** Mentions of a composed letter, each done or with what it lacks and where that is filled in. */
export function mentionsOf(
  grounds: Grounds,
  letter: Letter,
  codes: readonly MentionCode[]
): readonly Mention[] {
  return codes.map((code) => {
    const missing = LOOK[code]({ grounds, letter })
    return { code, done: missing.length === 0, missing }
  })
}

type Seen = { readonly grounds: Grounds; readonly letter: Letter }

const LOOK: Readonly<Record<MentionCode, (seen: Seen) => readonly Missing[]>> = {
  words: ({ letter }) => {
    const subject = letter.references[0]?.value ?? ''
    const inSubject = FORMAL_NOTICE.test(subject)
    const inBody = letter.blocks.some((block) => FORMAL_NOTICE.test(blockText(block)))
    return lacking(inSubject && inBody, 'words-formal-notice', inLetter('demands'))
  },
  sender: ({ grounds: { file } }) => [
    ...lacking(file.claimant.name.trim() !== '', 'sender-name', onParties('claimant.name')),
    ...lacking(isFilled(file.claimant.address), 'sender-address', onParties('claimant.address'))
  ],
  recipient: ({ grounds: { file } }) => recipientGaps(file),
  facts: ({ letter }) =>
    lacking(
      letter.blocks.some((block) => FACTS.has(block.id)),
      'facts',
      { screen: 'journal', id: null }
    ),
  contract: ({ grounds: { file }, letter }) => {
    const block = blockOf(letter, 'contract')
    if (block === null && file.contract.offer.trim() !== '') {
      return lacking(false, 'contract', inLetter('contract'))
    }
    const told = block?.rewritten === true || file.contract.offer.trim() !== ''
    return lacking(told, 'contract', onParties('contract.offer'))
  },
  demand: ({ grounds, letter }) => {
    const block = blockOf(letter, 'demands')
    const asked = block?.rewritten === true || asksForSomething(grounds)
    return lacking(block !== null && asked, 'demand', inLetter('demands'))
  },
  deadline: ({ grounds, letter }) =>
    lacking(printsDeadline(grounds, letter), 'deadline', inLetter('deadline')),
  consequence: ({ letter }) => {
    const block = blockOf(letter, 'consequence')
    const told = block !== null && (block.rewritten || rests(block, 'recourse-'))
    return lacking(told, 'consequence', inLetter('consequence'))
  },
  'place-and-date': ({ grounds: { file } }) =>
    lacking(file.claimant.place.trim() !== '', 'place', onParties('claimant.place')),
  signature: ({ letter }) =>
    lacking(letter.signature !== '', 'signature', onParties('claimant.name'))
}

const FORMAL_NOTICE = /(mise|mets|mettons|mettre)\s+en\s+demeure/i
const FACTS: ReadonlySet<BlockId> = new Set([
  'defects',
  'steps',
  'commitments',
  'promises',
  'credits',
  'remaining'
])

/** The addressee is missing until the claimant said that the address is right (PRODUCT §3.9). */
function recipientGaps({ trader }: CaseFile): readonly Missing[] {
  const hasAddress = isFilled(trader.address)
  return [
    ...lacking(trader.legalName.trim() !== '', 'recipient-name', onParties('trader.legalName')),
    ...lacking(hasAddress, 'recipient-address', onParties('trader.address')),
    ...lacking(
      !hasAddress || trader.addressConfirmedOn !== null,
      'recipient-address-unconfirmed',
      onParties('trader.addressConfirmedOn')
    )
  ]
}

/** A written answer alone is a demand only where what was promised was to be in touch. */
function asksForSomething(grounds: Grounds): boolean {
  if (substantiveDemands(grounds).length > 0) return true
  return grounds.broken.some(({ commitment }) => TO_BE_IN_TOUCH.has(commitment.kind))
}

const TO_BE_IN_TOUCH: ReadonlySet<string> = new Set([
  'callback',
  'phone-appointment',
  'answer',
  'escalation'
])

/** The deadline must be set and printed; a rewritten demand may print it in its own words. */
function printsDeadline({ letter: draft }: Grounds, letter: Letter): boolean {
  const words = deadlineWords(draft.deadlineDays)
  if (words === null) return false
  const spaced = (text: string) => text.replace(/\s+/g, ' ')
  return letter.blocks.some((block) => {
    const text = spaced(blockText(block))
    const itself = text.includes(words) || text.includes(`${draft.deadlineDays} jour`)
    return (
      itself ||
      (block.rewritten && block.id === 'demands' && /\bjours?\b|au plus tard|avant le/.test(text))
    )
  })
}

function rests(block: Block, lawIds: string): boolean {
  return block.parts.some((part) =>
    sentencesOf(part).some(({ sources }) =>
      sources.some(({ kind, id }) => kind === 'law' && id.startsWith(lawIds))
    )
  )
}

/** Whether a letter says something anywhere in its blocks. */
export function says(letter: Letter, words: RegExp): boolean {
  return letter.blocks.some((block) => words.test(blockText(block)))
}

/** The words of a block, table cells included. */
export function blockText(block: Block): string {
  return block.parts.flatMap((part) => sentencesOf(part).map(({ text }) => text)).join('\n')
}

/** The block of a composed letter, null where it is not printed. */
export function blockOf(letter: Letter, id: BlockId): Block | null {
  return letter.blocks.find((block) => block.id === id) ?? null
}

/** Nothing when it is there, else what is missing and where it is mended. */
export function lacking(isThere: boolean, code: MissingCode, place: Place): readonly Missing[] {
  return isThere ? [] : [{ code, place, detail: '' }]
}

export function onParties(field: string): Place {
  return { screen: 'parties', field }
}

export function inLetter(block: Extract<Place, { screen: 'letter' }>['block']): Place {
  return { screen: 'letter', block }
}

export function isFilled(lines: readonly string[]): boolean {
  return lines.some((line) => line.trim() !== '')
}
