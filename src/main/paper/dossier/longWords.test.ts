import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#domain/case/caseFile'
import { dossierOf, exampleFile } from '#domain/dossier/testDossier'
import { readPages, unspaced } from '../readPages.test-support'
import { blank, fonts, press } from './bound.test-support'
import { bindDossier } from './dossierPress'
import { exhibitsOf, pdfSaying } from './files.test-support'

const LONG = 'Association pour la défense des consommateurs et usagers de la vallée, '.repeat(5)

/** The dossier of a case whose names and titles are as long as they can be, each exhibit of two pages. */
async function longDossier() {
  const file = exampleFile()
  const long = {
    ...file,
    claimant: { ...file.claimant, name: LONG },
    trader: { ...file.trader, brand: LONG },
    defects: Object.fromEntries(
      Object.entries(file.defects).map(([id, one]) => [id, { ...one, problem: LONG }])
    ),
    exhibits: Object.fromEntries(
      Object.entries(file.exhibits).map(([id, one]) => [id, { ...one, title: LONG }])
    )
  } as CaseFile
  const dossier = dossierOf(long)
  const files = dossier.exhibits.map(
    async ({ number }) => [`${number}.pdf`, await pdfSaying('contenu', 2)] as const
  )
  const { exhibits: made, bring } = exhibitsOf(await Promise.all(files))
  const exhibits = dossier.exhibits.map((one, at) => ({ ...one, ...made[at], title: one.title }))
  const { title, author } = dossier
  const order = { ...blank, title, author, dossier, exhibits, integrity: ['Fin.'] }
  const { files: bound } = await bindDossier(order, bring, press, fonts, () => undefined)
  return bound[0]?.bytes ?? new Uint8Array()
}

describe('a dossier of long names and titles', () => {
  test('writes nothing off its paper, and nothing over the number of a page', async () => {
    const bytes = await longDossier()
    const sizes = (await PDFDocument.load(bytes)).getPages().map((page) => page.getWidth())
    for (const [at, { drawn }] of (await readPages(bytes)).entries()) {
      const width = ((sizes[at] ?? 0) * 25.4) / 72
      for (const { text, left, right } of drawn) {
        expect(left, text).toBeGreaterThan(4)
        expect(right, text).toBeLessThan(width - 4)
      }
      const number = drawn.find(({ text }) => /^\d+ \/ \d+$/.test(text))
      const foot = drawn.find(({ text }) => text.startsWith('Établi par'))
      if (foot !== undefined) expect(foot.right).toBeLessThan(number?.left ?? 0)
    }
  })

  test('says on each page of an exhibit which page of it this is, however long its title', async () => {
    const pages = await readPages(await longDossier())
    const mine = pages.filter(({ text }) => text.includes('contenu'))
    expect(mine.length).toBeGreaterThan(20)
    for (const [at, { text }] of mine.entries())
      expect(unspaced(text)).toContain(`…–page${(at % 2) + 1}sur2`)
  })
})
