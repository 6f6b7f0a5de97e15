import { terminal as english } from '#words/en/terminal'
import { terminal as french } from '#words/fr/terminal'
import { type Language, type WordBook, words } from '#words/say'
import type { Words } from '#words/words'

/** The words of the screens, with those of the terminal. */
export type Sayings = WordBook & {
  readonly language: Language
  readonly terminal: Words<typeof french>
}

/** The words in the language the environment asks for: French where it begins with `fr`, English otherwise. */
export function sayings(environment: Readonly<Record<string, string | undefined>>): Sayings {
  const language = languageOf(environment)
  return { ...words(language), language, terminal: language === 'fr' ? french : english }
}

function languageOf({
  LC_ALL,
  LC_MESSAGES,
  LANG
}: Readonly<Record<string, string | undefined>>): Language {
  // Windows sets none of these: there the system itself is asked.
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
