import { createRequire } from 'node:module'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { type Faces, fontFiles, openFaces } from './faces'
import { marksOf, markTagged } from './markedPages'
import { standInFor } from './openFonts'
import type { Marks } from './tags'

// pdfmake is one object, exported the CommonJS way; it stays out of the bundle, where it would miss its data files.
// electron-vite declares a `require` of its own in each file that seems to call one: two do not load.
const requireHere = createRequire(import.meta.url)

/** pdfmake looks for a font among these files first; its published types know them in the browser only. */
type Pdfmake = typeof import('pdfmake') & {
  readonly virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void }
}

export type PrintedDocument = {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Null for a document without tags. */
  readonly marks: Marks | null
}

/** What sets pages in our fonts; the faces are opened when first needed. */
export type DocumentPress = {
  faces(): Faces
  print(definition: TDocumentDefinitions): Promise<PrintedDocument>
}

/**
 * A press with the TTF files of a folder. The same definition always gives the same bytes. Reads no file but its fonts, each
 * once, and fetches nothing. Blocks its thread while it works: to be run in a worker.
 */
export function documentPress(fontsFolder: string): DocumentPress {
  const pdfmake: Pdfmake = requireHere('pdfmake')
  markTagged()
  const { serif, sans } = fontFiles(fontsFolder)
  let opened: Faces | null = null
  const faces = () => {
    opened ??= openFaces(fontsFolder)
    return opened
  }
  return {
    faces,
    print: async (definition) => {
      faces()
      pdfmake.setUrlAccessPolicy(() => false)
      pdfmake.setLocalAccessPolicy(() => false)
      pdfmake.setFonts({ serif: { ...serif }, sans: { ...sans } })
      for (const file of [serif, sans].flatMap((styles) => Object.values(styles)))
        pdfmake.virtualfs.writeFileSync(file, standInFor(file))
      let pages = 0
      const { footer } = definition
      const made = pdfmake.createPdf({
        ...definition,
        footer: (page, count, size) => {
          pages = count
          return typeof footer === 'function' ? footer(page, count, size) : (footer ?? null)
        }
      })
      const bytes = await made.getBuffer()
      return { bytes: new Uint8Array(bytes), pages, marks: marksOf(await made.getStream()) }
    }
  }
}
