import { type DraftPart, paragraph, sentence, source } from '../draft'
import type { Grounds } from '../grounds'

/** Where the claimant can be reached, and the closing formula. */
export function closingBlock({ file }: Grounds): readonly DraftPart[] {
  const phone = file.claimant.phone.trim()
  const email = file.claimant.email.trim()
  const ways = [phone === '' ? '' : `au ${phone}`, email === '' ? '' : `à ${email}`]
  const reach = ways.filter((way) => way !== '').join(' et ')
  const claimant = [source('claimant', 'claimant')]
  return [
    ...paragraph([reach === '' ? null : sentence([`Je reste joignable ${reach}.`], claimant)]),
    ...paragraph([
      sentence(['Veuillez agréer, Madame, Monsieur, mes salutations distinguées.'], claimant)
    ])
  ]
}
