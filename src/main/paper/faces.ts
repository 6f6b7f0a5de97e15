import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Font } from 'fontkit'

/** Text in Source Serif 4; address, tables and foot in Source Sans 3. */
export type FamilyName = 'serif' | 'sans'
export type Weight = 'normal' | 'bold'

export type FontFiles = {
  readonly normal: string
  readonly bold: string
  readonly italics: string
  readonly bolditalics: string
}

/** What the letter needs to know of its fonts before it is laid out. */
export type Faces = {
  /** Width of a text in points at a size in points, without breaking it. */
  width(text: string, family: FamilyName, weight: Weight, fontSize: number): number
  /** Height of a line as drawn when no distance is asked, per point of size. */
  lineHeight(family: FamilyName): number
  /** Whether both families have a glyph for the character. */
  has(codePoint: number): boolean
}

// fontkit as required by pdfmake's own chain: one copy in memory instead of two.
const require = createRequire(import.meta.url)

/** The TTF files of each family in the folder given, by absolute path. */
export function fontFiles(folder: string): Readonly<Record<FamilyName, FontFiles>> {
  return { serif: styles(folder, 'SourceSerif4'), sans: styles(folder, 'SourceSans3') }
}

function styles(folder: string, name: string): FontFiles {
  const file = (style: string) => join(folder, `${name}-${style}.ttf`)
  return {
    normal: file('Regular'),
    bold: file('SemiBold'),
    italics: file('Italic'),
    bolditalics: file('SemiBoldItalic')
  }
}

/** Opens the four faces the letter uses. Throws when a file is missing: the installation is damaged. */
export function openFaces(folder: string): Faces {
  const { openSync }: typeof import('fontkit') = require('fontkit')
  const files = fontFiles(folder)
  const family = ({ normal, bold }: FontFiles) => ({
    normal: openSync(normal),
    bold: openSync(bold)
  })
  const fonts = { serif: family(files.serif), sans: family(files.sans) }
  const points = (font: Font, units: number, fontSize: number) =>
    (units / font.unitsPerEm) * fontSize
  return {
    width: (text, name, weight, fontSize) => {
      const font = fonts[name][weight]
      return points(font, font.layout(text).advanceWidth, fontSize)
    },
    lineHeight: (name) => {
      const { normal } = fonts[name]
      return points(normal, normal.ascent - normal.descent, 1)
    },
    has: (codePoint) =>
      fonts.serif.normal.hasGlyphForCodePoint(codePoint) &&
      fonts.sans.normal.hasGlyphForCodePoint(codePoint)
  }
}
