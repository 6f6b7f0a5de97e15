/**
 * What a number typed for a registered letter looks like. None of these blocks anything: a carrier may change its
 * numbers, so the last two are worth a warning at most.
 */
export type RegisteredNumberForm =
  | 'none'
  /** International (UPU S10), with the check digit it should have. */
  | 'valid'
  /** 11 to 15 letters and figures, as domestic numbers are. */
  | 'domestic'
  /** International, but for its check digit: most likely mistyped. */
  | 'wrong-check-digit'
  | 'unusual'

const S10 = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/
const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7] as const

/** Reads the number of a registered letter as it was typed; blanks, dashes and small letters make no difference. */
export function registeredNumberForm(typed: string): RegisteredNumberForm {
  const number = typed.replace(/[\s\p{Pd}]/gu, '').toUpperCase()
  if (number === '') return 'none'
  const [, serial, digit] = S10.exec(number) ?? []
  if (serial !== undefined) {
    return Number(digit) === checkDigit(serial) ? 'valid' : 'wrong-check-digit'
  }
  return /^[A-Z0-9]{11,15}$/.test(number) ? 'domestic' : 'unusual'
}

/** The check digit of the eight figures of an S10 number; where the sum leaves 10 or 11, the standard says 0 and 5. */
function checkDigit(serial: string): number {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(serial[place]), 0)
  const digit = 11 - (sum % 11)
  if (digit === 10) return 0
  return digit === 11 ? 5 : digit
}
