import shipped from '../../../resources/law/formal-notice.json'
import type { FormalNoticeContext } from './grounds'
import { lawDataSchema } from './law'

/** The context of the tests: the shipped law data, on the day of the example. */
export const context: FormalNoticeContext = {
  now: { day: '2026-12-09', time: '12:00' },
  law: lawDataSchema.parse(shipped),
  conflicts: []
}
