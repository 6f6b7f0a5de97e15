import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { unshownWords } from '#domain/dossier/unshown'
import { png as pngHead } from '#domain/evidence/files.test-support'
import { readPages, unspaced } from '../readPages.test-support'
import { bound, first, insideOf } from './bound.test-support'
import {
  hashOf,
  hostilePdf,
  lockedPdf,
  pdfSaying,
  phoneJpeg,
  png,
  SECRET
} from './files.test-support'

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

  test('of a telephone stand upright, and carry no place, no words, nothing that followed them', async () => {
    for (const [orientation, upright] of [
      [1, false],
      [3, false],
      [6, true],
      [8, true]
    ] as const) {
      const bytes = first(await bound([['photo.jpg', phoneJpeg(orientation)]]))
      const [page] = (await PDFDocument.load(bytes)).getPages()
      const { width = 0, height = 0 } = page?.getSize() ?? {}
      expect(height > width).toBe(upright)
      const inside = await insideOf(bytes)
      expect(inside).not.toContain(SECRET)
      expect(inside).not.toContain('Exif')
    }
    const pictures = first(
      await bound([
        ['a.png', png(9, 9)],
        ['b.png', png(9, 9, 6)]
      ])
    )
    expect(await insideOf(pictures)).not.toContain(SECRET)
  })

  test('leave their actions, scripts, links and attached files behind, and keep what is filled in', async () => {
    const bytes = first(await bound([['hostile.pdf', await hostilePdf()]]))
    const inside = await insideOf(bytes)
    expect(inside).not.toContain(SECRET)
    expect(inside).not.toMatch(
      /JavaScript|\/Launch|\/URI|EmbeddedFile|\/AA\b|OpenAction|AcroForm|Filespec/
    )
    const [page] = await readPages(bytes)
    expect(page?.text).toContain('hostile 1')
    expect(page?.text).toContain('Champ rempli')
  })

  test('that cannot be shown each get a page with a plain sentence, and stop nothing', async () => {
    const sound = await pdfSaying('sain')
    const cut = phoneJpeg(1)
    const files = [
      ['verrou.pdf', await lockedPdf('mot')],
      ['coupe.pdf', sound.subarray(0, 300)],
      ['coupe.jpg', cut.subarray(0, cut.length - 60)],
      ['immense.png', pngHead(50_000, 50_000)],
      ['programme.exe', Buffer.from('MZ rien')],
      ['dessin.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
      ['photo.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
      ['vide.txt', new Uint8Array()],
      ['absent.pdf', 'missing'],
      ['altere.pdf', 'altered'],
      ['sain.pdf', sound]
    ] as const
    const made = await bound(files)
    expect(made.unshown.map(({ why }) => why)).toEqual([
      'encrypted',
      'damaged',
      'damaged',
      'too-large',
      'kind',
      'kind',
      'kind',
      'damaged',
      'missing',
      'altered'
    ])
    const pages = await readPages(first(made))
    expect(pages).toHaveLength(11)
    for (const [at, { why }] of made.unshown.entries()) {
      const text = unspaced(pages[at]?.text ?? '')
      expect(text).toContain(unspaced(unshownWords(why)).slice(0, 40))
      expect(text).toContain(`Piècen°${at + 1}`)
    }
    expect(pages[10]?.text).toContain('sain 1')
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
