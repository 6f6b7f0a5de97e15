import { afterEach, expect, test } from 'vitest'
import { instantOf } from './clock'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test.each([
  ['Europe/Paris', '2026-12-09T08:41:07Z', '2026-12-09T09:41:07+01:00'],
  ['Europe/Paris', '2026-07-01T22:30:00Z', '2026-07-02T00:30:00+02:00'],
  ['America/Cayenne', '2026-12-09T01:00:00Z', '2026-12-08T22:00:00-03:00'],
  ['America/St_Johns', '2026-12-09T01:00:00Z', '2026-12-08T21:30:00-03:30'],
  ['UTC', '2026-12-09T01:00:00Z', '2026-12-09T01:00:00+00:00']
])('an instant in %s carries the offset of its moment', (timeZone, utc, said) => {
  process.env.TZ = timeZone
  expect(instantOf(new Date(utc))).toBe(said)
})
