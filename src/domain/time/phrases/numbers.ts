/** A number read at some place in the words, and the place after it. */
export type NumberRead = { readonly value: number; readonly next: number }

const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16
}

const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90
}

/**
 * The whole number in figures (up to three) or in words (up to 999) that begins at a place, or null.
 * "Cinq" and "5" read alike, and so do "5 (cinq)" and "cinq (5)", as contracts write them.
 */
export function numberAt(words: readonly string[], at: number): NumberRead | null {
  const figures = figuresAt(words, at)
  const read = figures ?? spelledAt(words, at)
  if (read === null) return null
  const repeated = figures === null ? figuresAt(words, read.next) : spelledAt(words, read.next)
  return repeated?.value === read.value ? { value: read.value, next: repeated.next } : read
}

function figuresAt(words: readonly string[], at: number): NumberRead | null {
  return /^\d{1,3}$/.test(words[at] ?? '') ? { value: Number(words[at]), next: at + 1 } : null
}

function spelledAt(words: readonly string[], at: number): NumberRead | null {
  const first = small(words[at])
  const factor = first !== null && first >= 2 && first <= 9 ? first : null
  const hundredAt = factor === null ? at : at + 1
  if (words[hundredAt] !== 'cent' && words[hundredAt] !== 'cents') return belowHundred(words, at)
  const hundreds = (factor ?? 1) * 100
  const rest = belowHundred(words, hundredAt + 1)
  return rest === null
    ? { value: hundreds, next: hundredAt + 1 }
    : { value: hundreds + rest.value, next: rest.next }
}

function belowHundred(words: readonly string[], at: number): NumberRead | null {
  const word = words[at]
  if (word === 'quatre' && /^vingts?$/.test(words[at + 1] ?? '')) {
    return addUnits(words, at + 2, 80, 19)
  }
  const ten = word === undefined ? undefined : TENS[word]
  if (ten !== undefined) return addUnits(words, at + 1, ten, ten === 60 ? 19 : 9)
  return belowTwenty(words, at)
}

function belowTwenty(words: readonly string[], at: number): NumberRead | null {
  const value = small(words[at])
  if (value === null) return null
  const unit = small(words[at + 1])
  if (value === 10 && unit !== null && unit >= 7 && unit <= 9) {
    return { value: 10 + unit, next: at + 2 }
  }
  return { value, next: at + 1 }
}

function addUnits(words: readonly string[], at: number, base: number, most: number): NumberRead {
  const joined = words[at] === 'et'
  const units = belowTwenty(words, joined ? at + 1 : at)
  const fits = units !== null && units.value >= 1 && units.value <= most
  // "Et" joins only "un" and "onze": "entre vingt et trente" holds two numbers.
  if (!fits || (joined && units.value !== 1 && units.value !== 11)) return { value: base, next: at }
  return { value: base + units.value, next: units.next }
}

function small(word: string | undefined): number | null {
  return word === undefined ? null : (SMALL[word] ?? null)
}
