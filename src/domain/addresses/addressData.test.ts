import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addressDataSchema } from './addressData'

const text = readFileSync('resources/law/addresses.json', 'utf8')
const { addresses } = addressDataSchema.parse(JSON.parse(text))
const [mediator] = addresses
const withMediator = (more: object) =>
  addressDataSchema.safeParse({
    format: 'doleances/addresses',
    version: 1,
    addresses: [{ ...mediator, ...more }]
  }).success

test('of the addresses shipped, only those of the mediator and of public sites are verified', () => {
  const verified = addresses.filter(({ confidence }) => confidence === 'verified')
  expect(verified.map(({ id }) => id)).toEqual(['telecom-mediator', 'signalconso', 'arcep'])
  expect(addresses.every(({ company }) => company?.legalName == null)).toBe(true)
})

test('an address is written as the post reads it, fits a window, and says where it comes from', () => {
  expect(withMediator({})).toBe(true)
  for (const lines of [
    ['Cs 30342'],
    ['CS 30342,'],
    ['CS  30342'],
    ['X'.repeat(39)],
    ['1', '2', '3', '4', '5', '6'],
    []
  ])
    expect(withMediator({ lines, site: null }), lines.join(' / ')).toBe(false)
  expect(withMediator({ source: '' })).toBe(false)
  expect(withMediator({ sourceDate: 'someday' })).toBe(false)
  expect(withMediator({ verifiedOn: '2026-02-30' })).toBe(false)
  expect(withMediator({ confidence: 'likely' })).toBe(false)
})

test('two addresses never share an id', () => {
  const twice = { format: 'doleances/addresses', version: 1, addresses: [mediator, mediator] }
  expect(addressDataSchema.safeParse(twice).success).toBe(false)
})
