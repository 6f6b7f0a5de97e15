import type { Faces } from './faces'

/** Stands for a character that no font has: nothing vanishes from the page silently. Both families have it. */
export const MISSING_SIGN = '■'

// Marks of direction, joiners, byte order mark and the like: nothing to draw. Line feeds stay.
const INVISIBLE = /(?!\n)(?:\p{Cc}|\p{Cf}|[\uFE00-\uFE0F])/gu

/**
 * A text as it will be printed: always a string, whatever stands in its place (an object there would be read as
 * layout, reliability.md F33); accents composed, spaces and hyphens that our fonts or readers treat unevenly made plain.
 */
export function printed(text: unknown): string {
  return String(text)
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u2000-\u200A\u202F\u205F\u3000]/g, '\u00A0')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(INVISIBLE, '')
}

/** The same with the sign in place of every character the fonts lack. */
export function legible(text: unknown, faces: Faces): string {
  return Array.from(printed(text), (character) =>
    has(character, faces) ? character : MISSING_SIGN
  ).join('')
}

/** The characters of a text that no font has, each once, in order. */
export function lacking(text: unknown, faces: Faces): ReadonlySet<string> {
  return new Set(Array.from(printed(text)).filter((character) => !has(character, faces)))
}

function has(character: string, faces: Faces): boolean {
  return character === '\n' || faces.has(character.codePointAt(0) ?? 0)
}

/** pdfmake measures what is left of a run at every line: beyond this many characters it is cut beforehand. */
const LONGEST_RUN = 60
const LONG_RUN = new RegExp(`[^\\s]{${LONGEST_RUN}}(?=[^\\s])`, 'gu')

/**
 * A text in pieces, none with an unbroken run of more than 60 characters (reliability.md F32). Joined, they are the text;
 * pdfmake still breaks no line between two of them but at the edge of the paper.
 */
export function pieces(text: string): readonly string[] {
  const cut: string[] = []
  let from = 0
  for (const run of text.matchAll(LONG_RUN)) {
    const to = run.index + run[0].length
    cut.push(text.slice(from, to))
    from = to
  }
  return [...cut, text.slice(from)].filter((piece) => piece !== '')
}
