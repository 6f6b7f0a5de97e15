import { expect, test } from 'vitest'
import { type ClockLook, clockMoved } from './clockWatch'

const look: ClockLook = { wall: 1_000_000, steady: 500, offset: -60, day: 'Wed Dec 09 2026' }
const later = (change: Partial<ClockLook> = {}): ClockLook => ({
  ...look,
  wall: look.wall + 30_000,
  steady: look.steady + 30_000,
  ...change
})

test('thirty seconds that pass change nothing, nor does a clock corrected by a few seconds', () => {
  expect(clockMoved(look, later())).toBe(false)
  expect(clockMoved(look, later({ wall: look.wall + 34_000 }))).toBe(false)
})

test.each([
  ['midnight', later({ day: 'Thu Dec 10 2026' })],
  ['another time zone', later({ offset: 180 })],
  ['a clock set forward', later({ wall: look.wall + 3_600_000 })],
  ['a clock set back', later({ wall: look.wall - 3_600_000 })],
  // Asleep, the steady clock of some systems stands still.
  ['an hour of sleep', later({ wall: look.wall + 3_630_000 })]
])('%s is told', (_what, now) => {
  expect(clockMoved(look, now)).toBe(true)
})
