const ONE_LETTER: Readonly<Record<string, string>> = {
  œ: 'o',
  æ: 'a',
  '’': ' ',
  "'": ' ',
  '\u00a0': ' ',
  '\u202f': ' '
}

/** Lower case without accents or apostrophes, each UTF-16 unit keeping its place: spans found in it hold in the text. */
export function foldKeepingPlaces(text: string): string {
  let folded = ''
  for (let place = 0; place < text.length; place += 1) {
    const unit = text[place] ?? ''
    const lower = unit.toLowerCase()
    const plain = ONE_LETTER[lower] ?? lower.normalize('NFD')[0] ?? unit
    folded += plain.length === 1 ? plain : unit
  }
  return folded
}

/** What a search compares: words without accents, case, ligatures or punctuation, one space between them. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const SMALL = [
  'zero',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize'
]
const TENS = new Map([
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['cent', 100]
])

/** A number in figures, or in one folded French word up to sixteen, then by tens; null when it is neither. */
export function smallNumber(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word)
  if (word === 'une') return 1
  const place = SMALL.indexOf(word)
  return place === -1 ? (TENS.get(word) ?? null) : place
}

/** The same text with a part of it blanked out, so that the places of the rest hold. */
export function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
}
