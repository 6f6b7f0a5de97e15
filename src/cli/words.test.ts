import { expect, test } from 'vitest'
import { terminal as english } from '#words/en/terminal'
import { terminal as french } from '#words/fr/terminal'

/** Every sentence of the terminal with its path; those made of arguments are made with a word for each. */
function sentences(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value('mot', 'mot', 'mot'))]]
  return Object.entries(value ?? {}).flatMap(([key, part]) => sentences(part, `${path}.${key}`))
}

// The help shows commands as they are typed.
const told = (book: object) => sentences(book).filter(([path]) => path !== '.usage')

test('the terminal says the same things in both languages, none of them empty', () => {
  const paths = (book: object) => told(book).map(([path]) => path)
  expect(paths(english)).toEqual(paths(french))
  expect(told(french).length).toBeGreaterThan(60)
  expect([...told(french), ...told(english)].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('French punctuation keeps its no-break space, apostrophes and quotation marks are curly', () => {
  expect(told(french).filter(([, text]) => / [:;!?»€%]|« |[^\s\u00a0\d][;!?»]/.test(text))).toEqual(
    []
  )
  expect([...told(french), ...told(english)].filter(([, text]) => /['"\u202f]/.test(text))).toEqual(
    []
  )
})
