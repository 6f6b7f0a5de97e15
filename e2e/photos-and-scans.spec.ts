import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './app'
import { downloads, hashOf, originalsOf, pickFiles } from './exhibitFiles'
import { chooseFile, pagesOf } from './letterDesk'

const run = promisify(execFile)
const SAMPLES = join(import.meta.dirname, '../src/renderer/exhibits')
const heic = (name: string) => readFileSync(join(SAMPLES, 'heic/samples', name))
const tiff = (name: string) => readFileSync(join(SAMPLES, 'tiff/samples', name))
/** The seconds of the place in the photograph, as its telephone wrote them. */
const PLACE = Buffer.from([0, 0, 0x0b, 0xb5, 0, 0, 0, 100])
const NO_COPY = 'Sans copie à imprimer'

async function startCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByRole('tab', { name: 'Pièces' }).click()
}
const row = (page: Page, name: string) =>
  page.getByRole('tabpanel').locator('li button[aria-current]').filter({ hasText: name })

test('a photograph of a telephone and a scan of three pages are seen, blacked out, and bound with every page', async ({
  app,
  page,
  folders
}) => {
  await startCase(page)
  const files = {
    'Voyant.heic': heic('turned.heic'),
    'Deux vues.heic': heic('two.heic'),
    'Contrat.tif': tiff('three-pages.tif')
  }
  await pickFiles(app, await downloads(folders, files))
  await page.getByRole('button', { name: 'Ajouter des pièces…' }).click()
  await expect(page.getByText('3\u00a0pièces ajoutées au dossier.')).toBeVisible()
  await expect.poll(async () => (await originalsOf(folders)).size).toBe(6)
  await expect(page.getByRole('tabpanel').getByText(NO_COPY)).toHaveCount(0)
  const kept = await originalsOf(folders)
  for (const [name, bytes] of kept) expect(hashOf(bytes)).toBe(name)
  for (const original of Object.values(files)) expect(kept.get(hashOf(original))).toEqual(original)
  const mine = new Set(Object.values(files).map(hashOf))
  expect(files['Voyant.heic'].includes(PLACE)).toBe(true)
  for (const [name, bytes] of kept) if (!mine.has(name)) expect(bytes.includes(PLACE)).toBe(false)

  const pane = page.getByRole('complementary', { name: 'La pièce' })
  await row(page, 'Voyant').click()
  const photo = pane.getByRole('img', { name: /^Image/ })
  await expect(photo).toBeVisible()
  // Upright, as its file says to turn it: the red light stands at the left, below the dark band.
  const colour = (x: number, y: number) =>
    photo.evaluate(
      (canvas, [across, down]) => {
        const drawn = canvas as HTMLCanvasElement
        const context = drawn.getContext('2d')
        const [left, top] = [Math.round(across * drawn.width), Math.round(down * drawn.height)]
        return Array.from(context?.getImageData(left, top, 1, 1).data.slice(0, 3) ?? [])
      },
      [x, y] as const
    )
  await expect.poll(async () => (await colour(0.25, 0.61))[0] ?? 0).toBeGreaterThan(150)
  expect((await colour(0.25, 0.61))[1]).toBeLessThan(90)
  const [bandRed = 255] = await colour(0.9, 0.05)
  expect(bandRed).toBeLessThan(70)

  await row(page, 'Deux vues').click()
  await expect(pane.getByRole('figure')).toHaveCount(2)
  await row(page, 'Contrat').click()
  await expect(pane.getByRole('figure', { name: 'Page 1 sur 3' }).locator('canvas')).toBeVisible()
  await expect(pane.getByRole('figure')).toHaveCount(3)
  await expectAccessible(page)

  const bind = async (name: string) => {
    await page.getByRole('button', { name: 'Autres actions' }).first().click()
    await page.getByRole('menuitem', { name: 'Dossier à remettre (PDF)…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Dossier à remettre' })
    const file = join(folders.root, name)
    await chooseFile(app, file)
    await dialog.getByRole('button', { name: 'Enregistrer le PDF…' }).click()
    await expect(page.getByText(new RegExp(`${name} \\(`))).toBeVisible()
    await expect(dialog).toHaveCount(0)
    return file
  }
  const file = await bind('dossier.pdf')
  const told = await pagesOf(file)
  expect(told.filter((text) => /page [123] sur 3/.test(text))).toHaveLength(3)
  expect(told.filter((text) => /page [12] sur 2/.test(text))).toHaveLength(2)
  const listed = (await run('pdfimages', ['-list', file])).stdout
  expect(listed.match(/ image .* jpeg /g)).toHaveLength(6)
  expect(readFileSync(file).includes(PLACE)).toBe(false)

  await pane.getByRole('button', { name: 'Occulter…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Occulter une pièce' })
  await expect(dialog.getByRole('img', { name: 'Page 1 sur 3' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Ajouter un cache' }).click()
  await dialog.getByRole('button', { name: 'Créer la copie occultée' }).click()
  await expect(dialog).toBeHidden()
  await expect(pane).toContainText('Copie occultée montrée et imprimée')
  const added = [...(await originalsOf(folders))].find(([name]) => !kept.has(name))
  const copy = join(folders.root, 'copie.pdf')
  writeFileSync(copy, added?.[1] ?? '')
  expect((await run('pdfinfo', [copy])).stdout).toMatch(/Pages: +3/)
})

test('a TIFF is read in every coding scanners write; one that misleads its reader is kept with its reason', async ({
  app,
  page,
  folders
}) => {
  await startCase(page)
  const names = readdirSync(join(SAMPLES, 'tiff/samples')).filter(
    (name) => name.endsWith('.tif') && name !== 'three-pages.tif'
  )
  const files = Object.fromEntries(names.map((name) => [name, tiff(name)]))
  await pickFiles(app, await downloads(folders, files))
  await page.getByRole('button', { name: 'Ajouter des pièces…' }).click()
  await expect(page.getByText('pièces ajoutées au dossier.')).toBeVisible()
  const converted = () =>
    page.evaluate(async () => {
      const bridge = Reflect.get(globalThis, 'bridge')
      const { value: cases } = await bridge.listCases({})
      const { value: opened } = await bridge.openCase({ id: cases[0].id })
      return Object.values<{ converted: unknown }>(opened.file.exhibits).filter(
        (exhibit) => exhibit.converted !== null
      ).length
    })
  await expect.poll(converted, { timeout: 60_000 }).toBe(names.length)

  /** Of the copy to print: ink at the left and in the corner, paper in the middle and at the right. */
  const drawn = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'bridge')
    const { value: cases } = await bridge.listCases({})
    const { value: opened } = await bridge.openCase({ id: cases[0].id })
    const found: [string, number[]][] = []
    for (const [exhibit, { fileName }] of Object.entries<{ fileName: string }>(
      opened.file.exhibits
    )) {
      const { value } = await bridge.readExhibit({ id: cases[0].id, exhibit, copy: 'converted' })
      const picture = await createImageBitmap(new Blob([value.bytes], { type: value.mediaType }))
      const canvas = new OffscreenCanvas(picture.width, picture.height)
      const context = canvas.getContext('2d')
      context?.drawImage(picture, 0, 0)
      const points = [
        [4, 20],
        [60, 3],
        [36, 12],
        [60, 24]
      ] as const
      found.push([
        fileName,
        points.flatMap(([x, y]) =>
          Array.from(context?.getImageData(x, y, 1, 1).data.slice(0, 3) ?? [])
        )
      ])
    }
    return found
  })
  expect(drawn).toHaveLength(names.length)
  const wanted = (name: string) => {
    if (/grey/.test(name)) return [40, 40, 40, 220, 220, 220]
    if (/^(?:lzw|deflate|jpeg|tiles|palette)/.test(name)) return [200, 40, 40, 240, 230, 120]
    return /^alpha/.test(name) ? [227, 147, 147, 247, 242, 187] : [0, 0, 0, 255, 255, 255]
  }
  for (const [name, values] of drawn) {
    const [ink, paper] = [wanted(name).slice(0, 3), wanted(name).slice(3)]
    const expected = [...ink, ...ink, ...paper, ...paper]
    const off = values.filter((value, at) => Math.abs(value - (expected[at] ?? 0)) > 14)
    expect([name, off]).toEqual([name, []])
  }

  const huge = tiff('plain-ink.tif')
  const far = huge.readUInt32LE(4)
  for (let at = far + 2; at < far + 2 + 12 * huge.readUInt16LE(far); at += 12)
    if ([256, 257].includes(huge.readUInt16LE(at))) huge.writeUInt16LE(50_000, at + 8)
  const circle = tiff('g4-white.tif')
  const first = circle.readUInt32LE(4)
  circle.writeUInt32LE(first, first + 2 + 12 * circle.readUInt16LE(first))
  const lying = heic('turned.heic')
  const said = lying.indexOf('ispe')
  lying.writeUInt32BE(16, said + 8)
  lying.writeUInt32BE(16, said + 12)
  const immense = heic('turned.heic')
  immense.writeUInt32BE(50_000, said + 8)
  immense.writeUInt32BE(50_000, said + 12)
  const bad = {
    'Immense.tif': huge,
    'Ronde.tif': circle,
    'Coupe.tif': tiff('three-pages.tif').subarray(0, 5_000),
    'Menteuse.heic': lying,
    'Enorme.heic': immense,
    'Coupee.heic': heic('turned.heic').subarray(0, 3_000)
  }
  await pickFiles(app, await downloads(folders, bad))
  await page.getByRole('button', { name: 'Ajouter des pièces…' }).click()
  await expect(page.getByText('6\u00a0pièces ajoutées au dossier.')).toBeVisible()
  const pane = page.getByRole('complementary', { name: 'La pièce' })
  for (const [name, why] of [
    ['Immense', 'Image de 50000 sur 50000 points'],
    ['Ronde', 'ne peut pas être montrée ici'],
    ['Coupe', 'ne peut pas être montrée ici'],
    ['Menteuse', 'ne peut pas être montrée ici'],
    ['Enorme', 'Image de 50000 sur 50000 points'],
    ['Coupee', 'ne peut pas être montrée ici']
  ] as const) {
    await row(page, name).last().click()
    await expect(pane).toContainText(why)
  }
  await expect(page.getByRole('tabpanel').getByText(NO_COPY)).toHaveCount(6)
  const kept = await originalsOf(folders)
  for (const bytes of Object.values(bad)) expect(kept.get(hashOf(bytes))).toEqual(bytes)
})

/** A PDF as scanners write it: a page that is nothing but a picture coded as a fax. */
function scannedPdf(fax: Buffer, [width, height]: readonly [number, number]): Buffer {
  const draw = 'q 595 0 0 372 0 0 cm /Scan Do Q'
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 372]/Resources<</XObject<</Scan 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${draw.length}>>stream\n${draw}\nendstream`,
    `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns ${width}/Rows ${height}/BlackIs1 true>>/Length ${fax.length}>>stream\n${fax.toString('latin1')}\nendstream`
  ]
  let body = '%PDF-1.4\n'
  const rows = objects.map((object, at) => {
    const place = String(body.length).padStart(10, '0')
    body += `${at + 1} 0 obj${object}endobj\n`
    return `${place} 00000 n \n`
  })
  const table = `xref\n0 6\n0000000000 65535 f \n${rows.join('')}`
  const trailer = `trailer<</Size 6/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(`${body}${table}${trailer}`, 'latin1')
}

test('a page a scanner coded as a fax is neither white on screen nor in its blacked-out copy', async ({
  app,
  page,
  folders
}) => {
  await startCase(page)
  const file = tiff('min-black.tif')
  const fields = new Map<number, number>()
  const first = file.readUInt32LE(4)
  for (let at = first + 2; at < first + 2 + 12 * file.readUInt16LE(first); at += 12)
    fields.set(file.readUInt16LE(at), file.readUInt32LE(at + 8))
  const from = fields.get(273) ?? 0
  const fax = file.subarray(from, from + (fields.get(279) ?? 0))
  await pickFiles(app, await downloads(folders, { 'Bail.pdf': scannedPdf(fax, [64, 40]) }))
  await page.getByRole('button', { name: 'Ajouter des pièces…' }).click()
  const pane = page.getByRole('complementary', { name: 'La pièce' })
  await pane.getByRole('button', { name: 'Occulter…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Occulter une pièce' })
  const sheet = dialog.getByRole('img', { name: 'Page 1 sur 1' })
  await expect(sheet).toBeVisible()
  /** At the left of the sheet, where the drawing is black. */
  const grey = await sheet.evaluate((canvas) => {
    const drawn = canvas as HTMLCanvasElement
    return drawn.getContext('2d')?.getImageData(drawn.width / 8, drawn.height / 2, 1, 1).data[0]
  })
  expect(grey).toBe(0)
  await dialog.getByRole('button', { name: 'Ajouter un cache' }).click()
  const before = await originalsOf(folders)
  await dialog.getByRole('button', { name: 'Créer la copie occultée' }).click()
  await expect(dialog).toBeHidden()
  const added = [...(await originalsOf(folders))].find(([name]) => !before.has(name))
  const copy = join(folders.root, 'copie.pdf')
  writeFileSync(copy, added?.[1] ?? '')
  const drawn = await run('pdftoppm', ['-r', '36', '-gray', copy], { encoding: 'buffer' })
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(drawn.stdout.toString('latin1', 0, 40))
  const [width, height] = [Number(header?.[1]), Number(header?.[2])]
  const points = drawn.stdout.subarray(header?.[0].length ?? 0)
  const at = Math.floor(height / 2) * width
  expect(points[at + Math.floor(width / 8)]).toBeLessThan(24)
  expect(points[at + Math.floor(width * 0.9)]).toBeGreaterThan(240)
})
