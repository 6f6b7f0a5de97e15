import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Folders } from './app'

/** A picture drawn by the page, as a phone or a computer would keep it. */
export async function drawnPicture(
  page: Page,
  type: 'image/png' | 'image/jpeg' | 'image/webp',
  words: string,
  [width, height]: readonly [number, number] = [585, 1266]
): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([mediaType, said, across, down]) => {
      const canvas = document.createElement('canvas')
      canvas.width = across
      canvas.height = down
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('no canvas')
      context.fillStyle = '#f2f4f7'
      context.fillRect(0, 0, across, down)
      context.fillStyle = '#17324d'
      context.fillRect(0, 0, across, Math.round(down / 9))
      context.font = `${Math.round(across / 16)}px sans-serif`
      context.fillStyle = '#ffffff'
      context.fillText('Espace client', across / 16, down / 14)
      context.fillStyle = '#1a1f24'
      said.split('\n').forEach((line, at) => {
        context.fillText(line, across / 16, down / 5 + (at * across) / 9)
      })
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, mediaType, 0.9))
      if (blob === null) throw new Error('not drawn')
      return Array.from(new Uint8Array(await blob.arrayBuffer()))
    },
    [type, words, width, height] as const
  )
  return Buffer.from(bytes)
}

/** A PDF of so many pages, each with its words; `catalog`: what else its catalogue holds, `trailer`: its trailer. */
export function smallPdf(words: string, pages = 2, catalog = '', trailer = ''): Buffer {
  const kids = Array.from({ length: pages }, (_, at) => `${4 + 2 * at} 0 R`).join(' ')
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...Array.from({ length: pages }, (_, at) => {
      const text = `BT /F1 22 Tf 60 760 Td (${words}, page ${at + 1}) Tj ET`
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + 2 * at} 0 R>>`,
        `<</Length ${text.length}>>stream\n${text}\nendstream`
      ]
    }).flat()
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = body.length
    body += `${at + 1} 0 obj${object}endobj\n`
    return place
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  return Buffer.from(
    `${body}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1'
  )
}

/**
 * Puts files in a folder of the person's; gives their paths, in order. No accent in the folder: where the language of the
 * system is not installed, Chromium cannot name such a path.
 */
export async function downloads(
  { root }: Folders,
  files: Readonly<Record<string, Buffer | string>>
): Promise<readonly string[]> {
  const folder = join(root, 'telechargements')
  await mkdir(folder, { recursive: true })
  return Promise.all(
    Object.entries(files).map(async ([name, bytes]) => {
      await writeFile(join(folder, name), bytes)
      return join(folder, name)
    })
  )
}

/** What the dialog that asks for files will answer. */
export async function pickFiles(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
  }, paths)
}

/** Drops files of the disk on the middle of the window, as a file manager does. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const devices = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const)
    await devices.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data })
  await devices.detach()
}

/** Copies a picture to the clipboard of the system, as a screenshot does. */
export async function copyPicture(app: ElectronApplication, png: Buffer): Promise<void> {
  await app.evaluate(async ({ clipboard, nativeImage }, base64) => {
    const bytes = Buffer.from(base64, 'base64')
    // Electron before 45 has its own way.
    const write: unknown = Reflect.get(clipboard, 'writeImage')
    if (typeof write === 'function')
      Reflect.apply(write, clipboard, [nativeImage.createFromBuffer(bytes)])
    else {
      const item: unknown = new ClipboardItem({ 'image/png': new Blob([bytes]) })
      await clipboard.write([item as Electron.ClipboardItem])
    }
  }, png.toString('base64'))
}

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** The originals of the only case on disk, by their names. */
export async function originalsOf({ data }: Folders): Promise<ReadonlyMap<string, Buffer>> {
  const [one] = await readdir(join(data, 'cases'))
  const folder = join(data, 'cases', one ?? '', 'exhibits')
  const names = await readdir(folder)
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name))] as const)
    )
  )
}
