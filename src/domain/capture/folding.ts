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
  'douze'
]

/** A number up to twelve in figures or folded French words; null when it is neither. */
export function smallNumber(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word)
  if (word === 'une') return 1
  const place = SMALL.indexOf(word)
  return place === -1 ? null : place
}
