import { type Said, spansOf } from '../spans'

/** Markup made here: anything else is text, and is escaped. */
export type Markup = { readonly html: string }

/** A text as it may stand between two tags or in a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** An element with its attributes and what it holds. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (string | Markup)[]
): Markup {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const held = content.map((part) => (typeof part === 'string' ? escaped(part) : part.html))
  return { html: `<${name}${given.join('')}>${held.join('')}</${name}>` }
}

/** Sentences one after the other, in bold and in superior letters where they are so on paper. */
export function said(sentences: readonly Said[]): readonly Markup[] {
  return spansOf(sentences, (text) => text).map(({ text, bold, raised }) => {
    const inner: string | Markup = raised ? tag('sup', {}, text) : text
    return bold
      ? tag('strong', {}, inner)
      : typeof inner === 'string'
        ? { html: escaped(inner) }
        : inner
  })
}
