declare module 'fontkit' {
  /** What the paper room reads of a font: which characters it has, how wide a text runs, and its words as shaped. */
  export type Font = {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    hasGlyphForCodePoint(codePoint: number): boolean
    getGlyph(id: number, codePoints?: readonly number[]): Glyph
    layout(text: string, features?: readonly string[]): GlyphRun
  }
  export type Glyph = {
    readonly id: number
    readonly codePoints: readonly number[]
    readonly advanceWidth: number
  }
  export type GlyphRun = {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly GlyphPosition[]
    readonly advanceWidth: number
  }
  export type GlyphPosition = {
    readonly xAdvance: number
    readonly yAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }
  export function openSync(path: string): Font
  /** Teaches fontkit another kind of file. It calls what it is given with `new`. */
  export function registerFormat(
    format: ((stream: { readonly buffer: Uint8Array }) => Font) & {
      readonly probe: (bytes: Uint8Array) => boolean
    }
  ): void
}
