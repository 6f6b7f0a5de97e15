import shipped from '../../../resources/law/formal-notice.json'
import letters from '../../../resources/law/letters.json'
import type { LetterContext } from './grounds'
import { lawOf } from './law'

/** The context of the tests: the shipped law data, on the day of the example. */
export const context: LetterContext = {
  now: { day: '2026-12-09', time: '12:00' },
  law: lawOf(shipped, letters),
  conflicts: []
}
