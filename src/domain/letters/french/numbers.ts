const UNITS = [
  'zéro',
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
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf'
] as const
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'] as const

export type Gender = 'masculine' | 'feminine'

/** A count in words up to ninety-nine, in digits beyond: 2 → "deux", 21 → "vingt et un", 120 → "120". */
export function inWords(count: number, gender: Gender = 'masculine'): string {
  if (!Number.isInteger(count) || count < 0 || count > 99) return String(count)
  const words = below100(count)
  return gender === 'feminine' && /(^|\s)un$/.test(words) ? `${words}e` : words
}

function below100(count: number): string {
  const unit = UNITS[count]
  if (unit !== undefined) return unit
  if (count === 80) return 'quatre-vingts'
  if (count > 80) return `quatre-vingt-${below100(count - 80)}`
  // 70 to 79 go on from sixty: soixante-dix, soixante et onze.
  const tens = Math.min(Math.floor(count / 10), 6)
  const rest = count - tens * 10
  const base = TENS[tens] ?? ''
  if (rest === 0) return base
  return rest === 1 || rest === 11 ? `${base} et ${below100(rest)}` : `${base}-${below100(rest)}`
}

/** A counted noun: "un avoir", "deux avoirs", "aucune pièce". Zero takes the singular. */
export function counted(
  count: number,
  singular: string,
  plural: string,
  gender: Gender = 'masculine'
): string {
  if (count === 0) return `${gender === 'feminine' ? 'aucune' : 'aucun'} ${singular}`
  return `${inWords(count, gender)} ${count > 1 ? plural : singular}`
}
