import type { WordBook } from '#words/say'
import type { NotOpened } from './pages'

/** Why an exhibit is not shown, and what can be done. */
export function notOpenedWords(why: NotOpened, say: WordBook['exhibits']['preview']): string {
  switch (why.kind) {
    case 'too-many-pixels':
      return say.tooManyPixels(why.size.width, why.size.height)
    case 'too-many-pages':
      return say.tooManyPages
    case 'unknown-coding':
      return say.unknownCoding
    default:
      return say[why.kind]
  }
}
