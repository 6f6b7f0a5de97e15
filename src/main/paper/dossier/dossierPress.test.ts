import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { readPages, unspaced } from '../readPages.test-support'
import { bound, first, insideOf } from './bound.test-support'
import { hashOf, lockedPdf, pdfSaying, png } from './files.test-support'
import { phoneJpeg } from './phoneJpeg.test-support'

describe('exhibits bound together', () => {
  test('each bear their stamp and a running number on every page, whatever they are', async () => {
    const made = await bound([
      ['facture.pdf', await pdfSaying('facture', 2)],
      ['photo.jpg', phoneJpeg(1)],
      ['capture.png', png(30, 20)],
      ['transparente.png', png(30, 20, 6)],
      ['notes.txt', Buffer.from('Première ligne\nSeconde ligne')]
    ])
    expect(made.unshown).toEqual([])
    const pages = await readPages(first(made))
    const text = pages.map((page) => unspaced(page.text))
    expect(text).toHaveLength(6)
    for (const [at, number] of [1, 1, 2, 3, 4, 5].entries()) {
      expect(text[at]).toContain(`Piècen°${number}`)
      expect(text[at]).toContain(`${at + 1}/6`)
    }
    expect(text[0]).toContain('facture1')
    expect(text[1]).toContain('facture2')
    expect(text[0]).toContain('page1sur2')
    expect(text[5]).toContain('PremièreligneSecondeligne')
  })

  test('come out as the same bytes each time', async () => {
    const files = [
      ['facture.pdf', await pdfSaying('facture')],
      ['a.png', png(9, 9)]
    ] as const
    expect(hashOf(first(await bound(files)))).toBe(hashOf(first(await bound(files))))
  })

  test('are bookmarked, and say their language, title and day', async () => {
    const made = await bound([
      ['a.pdf', await pdfSaying('a')],
      ['b.pdf', await pdfSaying('b')]
    ])
    const document = await PDFDocument.load(first(made), { updateMetadata: false })
    expect(document.getTitle()).toBe('Dossier d’essai')
    expect(document.getLanguage()).toBe('fr-FR')
    expect(document.getCreationDate()?.toISOString()).toBe('2026-12-09T12:00:00.000Z')
    const inside = await insideOf(first(made))
    expect(inside.match(/\/Title <FEFF/g)?.length).toBeGreaterThanOrEqual(3)
    expect(document.catalog.has(PDFName.of('Outlines'))).toBe(true)
    expect(inside).not.toContain('Helvetica-Bold')
  })

  test('that only ask for a password to be changed are shown', async () => {
    const [page] = await readPages(first(await bound([['a.pdf', await lockedPdf('')]])))
    expect(page?.text).toContain('verrouille 1')
  })

  test('are cut into numbered files by a limit of size, the pages counted through', async () => {
    const noise = (seed: number) =>
      Buffer.from(
        Array.from({ length: 90_000 }, (_, at) => (Math.imul(at + seed, 2654435761) >>> 13) & 0xff)
      )
    const big = (seed: number) =>
      pdfSaying(`gros ${seed} page`, 1, (document) => {
        const stream = document.context.stream(noise(seed), {
          Type: 'XObject',
          Subtype: 'Image',
          Width: 300,
          Height: 300,
          BitsPerComponent: 8,
          ColorSpace: 'DeviceGray'
        })
        const [page] = document.getPages()
        page?.node.newXObject('I', document.context.register(stream))
      })
    const files = [1, 2, 3, 4].map(async (seed) => [`${seed}.pdf`, await big(seed)] as const)
    const made = await bound(await Promise.all(files), { limitBytes: 250_000 })
    expect(made.files).toHaveLength(2)
    for (const { bytes } of made.files) expect(bytes.length).toBeLessThanOrEqual(250_000)
    const last = await readPages(made.files[1]?.bytes ?? new Uint8Array())
    expect(unspaced(last.at(-1)?.text ?? '')).toContain('4/4')
  })
})
