import { describe, expect, test } from 'vitest'
import { unshownWords } from '#domain/dossier/unshown'
import { jpeg as jpegHead, png as pngHead } from '#domain/evidence/files.test-support'
import { readPages, unspaced } from '../readPages.test-support'
import { bound, first, insideOf } from './bound.test-support'
import { hostilePdf, lockedPdf, pdfSaying, png, SECRET } from './files.test-support'
import { phoneJpeg } from './phoneJpeg.test-support'

describe('hostile files bound as exhibits', () => {
  test('leave their actions, scripts, links and attached files behind, and keep what is filled in', async () => {
    const bytes = first(await bound([['hostile.pdf', await hostilePdf()]]))
    const inside = await insideOf(bytes)
    expect(inside).not.toContain(SECRET)
    expect(inside).not.toMatch(
      /JavaScript|\/JS\b|\/Launch|\/URI|EmbeddedFile|\/AA\b|OpenAction|AcroForm|Filespec|RichMedia|GoTo[RE]|Rendition|SubmitForm|ImportData|\/etc\//
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
      ['immense.jpg', jpegHead(50_000, 50_000)],
      ['profonde.png', png(9, 9, 2, 128)],
      ['programme.exe', Buffer.from('MZ rien')],
      ['dessin.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
      ['photo.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
      ['vide.txt', new Uint8Array()],
      ['vide.pdf', new Uint8Array()],
      ['vide.jpg', new Uint8Array()],
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
      'too-large',
      'damaged',
      'kind',
      'kind',
      'no-copy',
      'damaged',
      'damaged',
      'damaged',
      'missing',
      'altered'
    ])
    const pages = await readPages(first(made))
    expect(pages).toHaveLength(15)
    for (const [at, { why }] of made.unshown.entries()) {
      const text = unspaced(pages[at]?.text ?? '')
      expect(text).toContain(unspaced(unshownWords(why)).slice(0, 40))
      expect(text).toContain(`Piècen°${at + 1}`)
    }
    expect(pages[14]?.text).toContain('sain 1')
  })

  test('that are two things at once are what they begin with, and nothing else of them is bound', async () => {
    const pdf = await pdfSaying(SECRET)
    const zip = Buffer.from(`PK\x03\x04${SECRET}`)
    const both = (...parts: readonly Uint8Array[]) => Buffer.concat(parts)
    const made = await bound([
      ['photo.pdf', both(phoneJpeg(1), pdf)],
      ['capture.pdf', both(png(9, 9), pdf)],
      ['archive.pdf', both(await pdfSaying('page'), zip)],
      ['programme.pdf', both(Buffer.from('MZ'), pdf)],
      ['dessin.pdf', both(Buffer.from('<svg>'), pdf)]
    ])
    expect(made.unshown.map(({ id, why }) => [id, why])).toEqual([
      ['exhibit-4', 'kind'],
      ['exhibit-5', 'kind']
    ])
    expect(await insideOf(first(made))).not.toContain(SECRET)
  })

  test('of names that are long, or differ by a capital or by their letters alone, each keep their own page', async () => {
    const names = [
      `${'é'.repeat(300)}.pdf`,
      'Facture.PDF',
      'facture.pdf',
      'reçu.pdf'.normalize('NFC'),
      'reçu.pdf'.normalize('NFD'),
      '../../etc/passwd.pdf',
      'a\u202Efdp.exe.pdf'
    ]
    const files = names.map(
      async (name, at) => [name, await pdfSaying(`contenu ${at + 1} page`)] as const
    )
    const made = await bound(await Promise.all(files))
    expect(made.unshown).toEqual([])
    const pages = await readPages(first(made))
    expect(pages).toHaveLength(names.length)
    for (const [at, { drawn, text }] of pages.entries()) {
      expect(unspaced(text)).toContain(`contenu${at + 1}page1`)
      const stamp = drawn.find((one) => one.text.startsWith('Pièce'))
      expect(unspaced(stamp?.text ?? '')).toBe(`Piècen°${at + 1}`)
      const told = drawn.find((one) => one.text.startsWith('Titre de'))
      expect(told?.right).toBeLessThan(stamp?.left ?? 0)
    }
  })
})
