import { inForce } from '../../law/origin'
import { type DraftPart, paragraph, sentence, source } from '../draft'
import type { Grounds } from '../grounds'
import type { LawText } from '../law'
import { contractSummaries } from '../proofs'

/** The texts of law that apply to this case, verified ones only, in the order of the data. */
export function lawBlock(grounds: Grounds): readonly DraftPart[] {
  const texts = applicableLaw(grounds).filter((text) => text.when !== 'wants-to-leave')
  return paragraph(
    texts.map((text, index) => {
      const before = texts.slice(0, index).flatMap((earlier) => earlier.codes)
      return sentence([named(text, before.at(-1))], [source('law', text.id)])
    })
  )
}

function named({ sentence: words }: LawText, lastCode: string | undefined): string {
  return words.replace(/\{du ([^}]+)\}/g, (_found, code: string) =>
    code === lastCode ? 'du même code' : `du ${code}`
  )
}

/** Verified texts of the sector whose condition the case meets. */
export function applicableLaw(grounds: Grounds): readonly LawText[] {
  const { file, day, law } = grounds
  return law.texts.filter(
    (text) => inForce(text, file.trader.sector, day) && isMet(text.when, grounds)
  )
}

function isMet(when: LawText['when'], { file, openDefects, broken, credits, letter }: Grounds) {
  const hasSummary = contractSummaries(file).length > 0
  switch (when) {
    case 'always':
      return true
    case 'contract-summary':
      return hasSummary
    case 'no-contract-summary':
      return !hasSummary
    case 'volume-limited':
      return file.contract.volumeLimited === true && openDefects.some((one) => one.usageTracking)
    case 'staff-commitment':
      return broken.length > 0 || credits.some(({ stage }) => stage !== 'seen')
    case 'defect':
      return openDefects.length > 0
    case 'wants-to-leave':
      return letter.wantsToLeave
  }
}
