import type { Font, Glyph, GlyphRun } from 'fontkit'

type Shaped = Pick<GlyphRun, 'positions' | 'advanceWidth'> & {
  readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[]
}

/** Far more words than the letters of one association use; then the memory of them is begun anew. */
const MOST_WORDS = 20_000

/** An open font that remembers the words it has shaped: shaping is most of the work of a letter, and words come again. */
export class ShapedWords {
  readonly font: Font
  readonly #words = new Map<string, Shaped>()
  readonly #glyphs = new Map<number, Glyph>()

  constructor(font: Font) {
    this.font = font
  }

  /** A word with its trailing space, or a text with features of its own; in units of the font. */
  shape(text: string, features: readonly string[] = []): Shaped {
    const key = [...features, text].join('\n')
    const known = this.#words.get(key)
    if (known !== undefined) return known
    if (this.#words.size >= MOST_WORDS) this.#words.clear()
    // fontkit keeps with each glyph the characters it was first met with, which would depend on the letters before.
    Object.assign(this.font, { _glyphs: {} })
    const { glyphs, positions, advanceWidth } = this.font.layout(text, features)
    const shaped = {
      glyphs: glyphs.map(({ id, codePoints }) => ({ id, codePoints: [...codePoints] })),
      positions: positions.map((position) => ({ ...position })),
      advanceWidth
    }
    this.#words.set(key, shaped)
    return shaped
  }

  /** The width of a text, word by word as pdfmake sets it. */
  width(text: string): number {
    return text
      .split(/(?<=[ \t])/)
      .reduce((width, word) => width + this.shape(word).advanceWidth, 0)
  }

  /**
   * The font as one document sees it: glyphs bear the characters this document met them with, as if it had opened the file
   * itself, so that the same letter always gives the same bytes.
   */
  forOneDocument(): Font {
    const met = new Map<number, Glyph>()
    const getGlyph = (id: number, codePoints: readonly number[] = []): Glyph => {
      const known = met.get(id)
      if (known !== undefined) return known
      const glyph: Glyph = Object.create(this.#glyph(id), { codePoints: { value: codePoints } })
      met.set(id, glyph)
      return glyph
    }
    const layout = (text: string, features?: readonly string[]): GlyphRun => {
      const { glyphs, positions } = this.shape(text, features)
      return new Run(
        glyphs.map(({ id, codePoints }) => getGlyph(id, codePoints)),
        positions.map((position) => ({ ...position }))
      )
    }
    return Object.create(this.font, { getGlyph: { value: getGlyph }, layout: { value: layout } })
  }

  /** A glyph whose measures are read from the file once. */
  #glyph(id: number): Glyph {
    const known = this.#glyphs.get(id)
    if (known !== undefined) return known
    const glyph = this.font.getGlyph(id)
    const { advanceWidth } = glyph
    const measured: Glyph = Object.create(glyph, { advanceWidth: { value: advanceWidth } })
    this.#glyphs.set(id, measured)
    return measured
  }
}

/** pdfmake rescales the positions it is given, and asks for the width afterwards. */
class Run implements GlyphRun {
  readonly glyphs: GlyphRun['glyphs']
  readonly positions: GlyphRun['positions']

  constructor(glyphs: GlyphRun['glyphs'], positions: GlyphRun['positions']) {
    this.glyphs = glyphs
    this.positions = positions
  }

  get advanceWidth(): number {
    return this.positions.reduce((width, { xAdvance }) => width + xAdvance, 0)
  }
}
