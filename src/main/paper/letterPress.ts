import { createRequire } from 'node:module'
import type { Letter } from '#domain/letters/letter'
import { type Faces, fontFiles, openFaces } from './faces'
import { missingCharacters } from './glyphs'
import { letterDefinition } from './letterDefinition'
import { standInFor } from './openFonts'

export type PrintedLetter = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly missingCharacters: string
}

// pdfmake is one object, exported the CommonJS way; it stays out of the bundle, where it would miss its data files.
// electron-vite declares a `require` of its own in each file that seems to call one: two do not load.
const requireHere = createRequire(import.meta.url)

/** pdfmake looks for a font among these files first; its published types know them in the browser only. */
type Pdfmake = typeof import('pdfmake') & {
  readonly virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void }
}

/**
 * A press for letters with the TTF files of a folder. The same letter always gives the same bytes. Reads no file but
 * its fonts, each once, and fetches nothing. Blocks its thread while it works: to be run in a worker.
 */
export function letterPress(fontsFolder: string): (letter: Letter) => Promise<PrintedLetter> {
  const pdfmake: Pdfmake = requireHere('pdfmake')
  const { serif, sans } = fontFiles(fontsFolder)
  let faces: Faces | null = null
  return async (letter) => {
    faces ??= openFaces(fontsFolder)
    pdfmake.setUrlAccessPolicy(() => false)
    pdfmake.setLocalAccessPolicy(() => false)
    pdfmake.setFonts({ serif: { ...serif }, sans: { ...sans } })
    for (const file of [serif, sans].flatMap((styles) => Object.values(styles)))
      pdfmake.virtualfs.writeFileSync(file, standInFor(file))
    let pages = 0
    const definition = letterDefinition(letter, faces)
    const { footer } = definition
    const bytes = await pdfmake
      .createPdf({
        ...definition,
        footer: (page, count, size) => {
          pages = count
          return typeof footer === 'function' ? footer(page, count, size) : footer
        }
      })
      .getBuffer()
    return {
      bytes: new Uint8Array(bytes),
      pages,
      missingCharacters: missingCharacters(letter, faces)
    }
  }
}
