import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { dossierOf, exampleFile } from '#domain/dossier/testDossier'
import { readPages, unspaced } from '../readPages.test-support'
import { wholeDossier } from './wholeDossier.test-support'

describe('a whole dossier', () => {
  const dossier = dossierOf(exampleFile())

  test('holds its first page, its sections, the exact pages of letters, the exhibits and the last page', async () => {
    const { bytes, result } = await wholeDossier(dossier)
    const pages = await readPages(bytes)
    const text = pages.map((page) => unspaced(page.text))
    expect(text).toHaveLength(result.pages)
    for (const [at, page] of text.entries()) expect(page).toContain(`${at + 1}/${text.length}`)
    expect(text[0]).toContain('Quatreengagements')
    expect(text[0]).toContain('25,00€')
    expect(text[0]).toContain('Prochaineétape')
    const letter = text.findIndex((page) => page.includes('Lespagesexactes1'))
    expect(text[letter + 1]).toContain('Lespagesexactes2')
    expect(text.at(-1)).toContain('poste0123456789abcdef')
    // Where the list says an exhibit begins, it begins, under its stamp.
    const list = text.findIndex(
      (page) => page.includes('Bordereaudespièces') && page.includes('Empreinte')
    )
    for (const { number } of dossier.exhibits) {
      const begins = text.findIndex((page) => page.includes(`contenu-${number}1`))
      expect(text[begins]).toContain(`Piècen°${number}`)
      const rows = pages[list]?.text.split('\n').map(unspaced) ?? []
      expect(rows.join(' ')).toContain(String(begins + 1))
    }
  })

  test('leads from the chronology and the list to the first page of each exhibit', async () => {
    const { bytes } = await wholeDossier(dossier)
    const document = await PDFDocument.load(bytes)
    const pages = document.getPages()
    const read = await readPages(bytes)
    const targets = pages.flatMap((page) => {
      const annotations = page.node.Annots()?.asArray() ?? []
      return annotations.flatMap((item) => {
        const annotation = document.context.lookup(item, PDFDict)
        expect(annotation.has(PDFName.of('A'))).toBe(false)
        const target = annotation.lookup(PDFName.of('Dest'), PDFArray)
        return pages.findIndex(({ ref }) => ref === target.get(0))
      })
    })
    const stamped = new Set(
      targets.map((at) => /Pièce\s*n°\s*(\d+)/.exec(read[at]?.text ?? '')?.[1]).filter(Boolean)
    )
    expect(stamped.size).toBe(dossier.exhibits.length)
    expect(targets).not.toContain(-1)
  })

  test('is sound for another reader', async () => {
    const { bytes, result } = await wholeDossier(dossier)
    const folder = mkdtempSync(join(tmpdir(), 'doleances-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'dossier.pdf')
    writeFileSync(file, bytes)
    const { stdout, stderr } = spawnSync('pdfinfo', [file], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toMatch(new RegExp(`Pages: +${result.pages}\\b`))
    expect(stdout).toMatch(/Page size: .*A4/)
    expect(stdout).toMatch(/JavaScript: +no/)
  })
})
