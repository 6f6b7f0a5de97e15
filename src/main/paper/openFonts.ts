import { createRequire } from 'node:module'
import type { Font } from 'fontkit'
import { ShapedWords } from './shapedWords'

// fontkit as required by pdfmake's own chain: one copy in memory instead of two.
// electron-vite declares a `require` of its own in each file that seems to call one: two do not load.
const requireHere = createRequire(import.meta.url)
const SIGN = 'an open font: '

const fonts = new Map<string, ShapedWords>()

/** The font in a TTF file, opened once for all letters of this thread. Throws when the file is missing or damaged. */
export function openFont(path: string): ShapedWords {
  const known = fonts.get(path)
  if (known !== undefined) return known
  const { openSync, registerFormat }: typeof import('fontkit') = requireHere('fontkit')
  if (fonts.size === 0) registerFormat(Object.assign(fontStoodFor, { probe: isStandIn }))
  const opened = new ShapedWords(openSync(path))
  fonts.set(path, opened)
  return opened
}

/** Bytes to hand to pdfmake in place of the file: read as a font, they are the one that is open already. */
export const standInFor = (path: string): Uint8Array => Buffer.from(`${SIGN}${path}`)

const isStandIn = (bytes: Uint8Array): boolean => textOf(bytes).startsWith(SIGN)

// fontkit calls it with `new`, so that it cannot be an arrow.
function fontStoodFor({ buffer }: { readonly buffer: Uint8Array }): Font {
  return openFont(textOf(buffer).slice(SIGN.length)).forOneDocument()
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
