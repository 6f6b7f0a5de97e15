import type { Dossier } from '#domain/dossier/dossier'
import type { DossierOrder } from '#domain/dossier/order'
import { testLetter } from '../testLetter'
import { blank, first, fonts, press } from './bound.test-support'
import { bindDossier } from './dossierPress'
import { exhibitsOf, hashOf, pdfSaying } from './files.test-support'

/** A dossier bound with exhibits of one to three pages, a letter as it went, and its last page. */
export async function wholeDossier(
  dossier: Dossier,
  change: Partial<DossierOrder> = {},
  printer = press
) {
  const files = await Promise.all(
    dossier.exhibits.map(
      async ({ number }) =>
        [`${number}.pdf`, await pdfSaying(`contenu-${number}`, (number % 3) + 1)] as const
    )
  )
  const { exhibits: made, bring } = exhibitsOf(files)
  const exhibits = dossier.exhibits.map((one, at) => ({ ...one, ...made[at], title: one.title }))
  const paper = await pdfSaying('Les pages exactes', 2)
  const order: DossierOrder = {
    ...blank,
    title: dossier.title,
    dossier,
    exhibits,
    letters: [
      {
        id: 'l',
        title: 'Mise en demeure du 9 décembre',
        sentPaper: hashOf(paper),
        letter: testLetter
      }
    ],
    integrity: ['Dossier établi.', 'poste 0123456789abcdef, ligne 3 : 00ff'],
    ...change
  }
  const bringAlso = async (sha256: string) => (sha256 === hashOf(paper) ? paper : bring(sha256))
  const result = await bindDossier(order, bringAlso, printer, fonts, () => undefined)
  return { bytes: first(result), result }
}
