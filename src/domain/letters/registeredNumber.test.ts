import { array, assert, constantFrom, integer, pre, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { registeredNumberForm } from './registeredNumber'

const figures = [...'0123456789']
const withDigit = (serial: string, digit: string) => `RK${serial}${digit}FR`
const digitOf = (serial: string) =>
  figures.find((digit) => registeredNumberForm(withDigit(serial, digit)) === 'valid') ?? ''
const anySerial = array(constantFrom(...figures), { minLength: 8, maxLength: 8 }).map((all) =>
  all.join('')
)

describe('the number of a registered letter', () => {
  test.each([
    ['RR473124829GB', 'valid'],
    ['rr 473 124 829 gb', 'valid'],
    ['RR\u00a047312482–9\u202fGB', 'valid'],
    ['RR473124828GB', 'wrong-check-digit'],
    ['RR473124289GB', 'wrong-check-digit'],
    ['1A 123 456 789 0', 'domestic'],
    ['2C-123-456-7890-1', 'domestic'],
    ['12345678901', 'domestic'],
    ['1234567890', 'unusual'],
    ['1234567890123456', 'unusual'],
    ['1A 123 456 789 é', 'unusual'],
    ['au guichet', 'unusual'],
    ['', 'none'],
    [' - ', 'none']
  ])('typed as "%s" is %s', (typed, form) => {
    expect(registeredNumberForm(typed)).toBe(form)
  })

  test('has exactly one check digit for any eight figures', () => {
    assert(
      property(anySerial, (serial) => {
        const valid = figures.filter(
          (digit) => registeredNumberForm(withDigit(serial, digit)) === 'valid'
        )
        expect(valid).toHaveLength(1)
      })
    )
  })

  const change = tuple(anySerial, integer({ min: 0, max: 8 }), constantFrom(...figures))
  const changed = (serial: string, place: number, figure: string) => {
    const number = serial + digitOf(serial)
    pre(number[place] !== figure)
    return `RK${number.slice(0, place)}${figure}${number.slice(place + 1)}FR`
  }

  test('with any one figure changed is noticed, where its check digit is not 5', () => {
    assert(
      property(change, ([serial, place, figure]) => {
        pre(digitOf(serial) !== '5')
        const mistyped = changed(serial, place, figure)
        expect(registeredNumberForm(mistyped)).toBe('wrong-check-digit')
      })
    )
  })

  test('with another check digit is always noticed', () => {
    assert(
      property(change, ([serial, , figure]) => {
        expect(registeredNumberForm(changed(serial, 8, figure))).toBe('wrong-check-digit')
      })
    )
  })

  // S10 gives 5 to two remainders of the division by 11 (0 and 6): between them it cannot tell.
  test('that ends by 5 may hide one changed figure, as the standard itself does', () => {
    expect(registeredNumberForm('RK000000005FR')).toBe('valid')
    expect(registeredNumberForm('RK900000005FR')).toBe('valid')
    for (const figure of '12345678')
      expect(registeredNumberForm(`RK${figure}00000005FR`)).toBe('wrong-check-digit')
  })
})
