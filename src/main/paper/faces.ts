import { join } from 'node:path'
import { openFont } from './openFonts'
import type { ShapedWords } from './shapedWords'

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
  const files = fontFiles(folder)
  const family = ({ normal, bold }: FontFiles) => ({
    normal: openFont(normal),
    bold: openFont(bold)
  })
  const fonts = { serif: family(files.serif), sans: family(files.sans) }
  // Asked for every character of every page.
  const known = new Map<number, boolean>()
  const points = ({ font }: ShapedWords, units: number, fontSize: number) =>
    (units / font.unitsPerEm) * fontSize
  return {
    width: (text, name, weight, fontSize) => {
      const words = fonts[name][weight]
      return points(words, words.width(text), fontSize)
    },
    lineHeight: (name) => {
      const { normal } = fonts[name]
      return points(normal, normal.font.ascent - normal.font.descent, 1)
    },
    has: (codePoint) => {
      const asked = known.get(codePoint)
      if (asked !== undefined) return asked
      const found =
        fonts.serif.normal.font.hasGlyphForCodePoint(codePoint) &&
        fonts.sans.normal.font.hasGlyphForCodePoint(codePoint)
      known.set(codePoint, found)
      return found
    }
  }
}
