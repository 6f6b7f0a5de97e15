import { describe, expect, test } from 'vitest'
import { composeLetter } from '#domain/letters/composeLetter'
import { letterKinds } from '#domain/letters/kinds/registry'
import { plainText } from '#domain/letters/plainText'
import { changed, section } from '#domain/letters/testCases'
import { foundingCase } from '#domain/letters/testDisputes'
import { context } from '#domain/letters/testLaw'
import { letterHtml } from './letterHtml'

const wordsOf = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00A0]+/g, '')

describe('the letter for a reader who hears it', () => {
  const letter = composeLetter('formal-notice', foundingCase(), '', context)
  const html = letterHtml(letter)

  test('says its language and title, and has one title, headings, header cells and lists', () => {
    expect(html).toContain('<html lang="fr-FR">')
    expect(html).toContain(`<title>${letter.title}</title>`)
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html.match(/<h2>/g)?.length).toBeGreaterThan(5)
    expect(html).toContain('<th scope="col">')
    expect(html).toContain('<th scope="row">')
    expect(html).not.toMatch(/<(?:script|img|iframe|style|a)\b/)
  })

  test.each([...letterKinds.keys()])('of kind %s leaves no word of the plain text out', (kind) => {
    const one = composeLetter(kind, foundingCase(), '', context)
    const heard = wordsOf(letterHtml(one))
    const lines = [
      ...one.blocks.flatMap(({ heading, parts }) => [
        heading ?? '',
        ...parts.flatMap((part) =>
          part.kind === 'paragraph'
            ? part.sentences.map(({ text }) => text)
            : part.kind === 'list'
              ? part.items.map(({ text }) => text)
              : part.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
        )
      ]),
      ...one.recipient,
      ...one.sender,
      one.signature,
      ...one.exhibits.map(({ title }) => title)
    ]
    for (const line of lines) expect(heard).toContain(line.replace(/[\s\u00A0]+/g, ''))
    expect(plainText(one)).not.toBe('')
  })

  test('takes markup in the words of a case for words', () => {
    const hostile = changed(
      foundingCase(),
      section('claimant', { name: '<script>alert("x")</script> & fille' })
    )
    const shown = letterHtml(composeLetter('formal-notice', hostile, '', context))
    expect(shown).not.toContain('<script')
    expect(shown).toContain('&lt;script&gt;')
  })
})
