import type { Sentence } from '#domain/letters/letter'

export type Said = Pick<Sentence, 'text' | 'strong'>
export type Words = string | Said | readonly Said[]

/** Some words of one look: in bold or not, in superior letters or not. */
export type Span = { readonly text: string; readonly bold: boolean; readonly raised: boolean }

/** A text, a sentence or several, as sentences. */
export function sentencesOf(words: Words): readonly Said[] {
  if (typeof words === 'object' && 'length' in words) return words
  return typeof words === 'object' && 'strong' in words ? [words] : [{ text: words, strong: [] }]
}

/** Sentences on one line after the other, cut where the look changes; `spell` gives each text as it will be written. */
export function spansOf(
  sentences: readonly Said[],
  spell: (text: string) => string
): readonly Span[] {
  return sentences.flatMap(({ text, strong }, index) => {
    const said = spell(text)
    const spaced = index === sentences.length - 1 ? said : `${said} `
    return emphasised(spaced, strong.map(spell)).flatMap(raised)
  })
}

/** The phrases in bold wherever they stand. */
function emphasised(text: string, phrases: readonly string[]): readonly Omit<Span, 'raised'>[] {
  const found = phrases
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  if (found.length === 0) return [{ text, bold: false }]
  return text
    .split(new RegExp(`(${found.join('|')})`, 'u'))
    .map((part, index) => ({ text: part, bold: index % 2 === 1 }))
    .filter((span) => span.text !== '')
}

// "1er", "1re": the ending in superior letters, which are still read "er" by whoever copies the text.
const ORDINAL_ENDING = /(?<=(?<![\p{L}\d])1)(ers?|res?)(?![\p{L}\d])/u

function raised({ text, bold }: Omit<Span, 'raised'>): readonly Span[] {
  return text
    .split(ORDINAL_ENDING)
    .map((part, index) => ({ text: part, bold, raised: index % 2 === 1 }))
    .filter((span) => span.text !== '')
}
