import type { Settings } from '#contract/settings'
import { en } from './en'
import { fr } from './fr'
import type { Words } from './words'

export type Language = Settings['language']
export type WordBook = Words<typeof fr>

const books: { readonly [Name in Language]: WordBook } = { fr, en }

/** The words of the screens in a language; letters are French whatever the screen says. */
export function words(language: Language): WordBook {
  return books[language]
}
