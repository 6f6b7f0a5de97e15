declare module 'fontkit' {
  /** What the paper room reads of a font: which characters it has, how wide a text runs. */
  export type Font = {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string): { readonly advanceWidth: number }
  }
  export function openSync(path: string): Font
}
