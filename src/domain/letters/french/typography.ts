export const NBSP = '\u00A0'

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.'

// What must not be touched: addresses of the web and of mail, and hours typed with a colon.
const UNTOUCHED =
  /(?:https?:\/\/|www\.)[^\s«»]*[^\s«».,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b\d{1,2}:\d{2}(?::\d{2})?\b/g

/**
 * Pairs kept on one line (legal.md §5.5, and CORRECTIONS on the letter): every `_` is a space that must not break.
 * The text before it is the lookbehind of the space, the text after it the lookahead.
 */
const KEPT_TOGETHER = [
  ['(?<![\\p{L}\\d])(?:\\d{1,2}|1er)', `(?:${MONTHS})(?![\\p{L}])`],
  [`(?<![\\p{L}])(?:${MONTHS})`, '\\d{4}(?!\\d)'],
  ['(?<!\\d)\\d{1,2}', 'h(?![\\p{L}\\d])'],
  // Groups of three digits.
  ['\\d', '\\d{3}(?!\\d)'],
  ['(?<!\\d)\\d{1,2}[ \\u00A0]h', '\\d{2}(?!\\d)'],
  ['[Pp]ièces?', 'n°'],
  ['n°', '[\\p{L}\\d]'],
  ['(?<!\\p{L})(?:[Aa]rticles?|[Aa]rt\\.)', '[\\dLRDA]'],
  ['(?<!\\p{L})[LRDA]\\.', '\\d'],
  ['(?<!\\p{L})(?:niveau|point|page)', '\\d'],
  ['(?<!\\p{L})(?:M\\.|MM\\.|Mme|Mmes)', '\\p{Lu}'],
  ['\\d', '(?:pièces?|jours?|mois|Go|Mo|To|Ko|kWh|kVA)(?!\\p{L})'],
  // Telephone numbers, in groups of two.
  ['(?<!\\d)0\\d(?:[ \\u00A0]\\d\\d){0,3}', '\\d\\d(?:[ \\u00A0]\\d\\d){0,3}(?!\\d)']
].map(([before, after]) => new RegExp(`(?<=${before})[ ](?=${after})`, 'gu'))

/**
 * French typography for a text typed by hand or composed: a no-break space (U+00A0) before : ; ! ? » € %
 * and after «, curly apostrophes, pairs such as "8 décembre" or "pièce n° 3" kept together, runs of spaces made one.
 * Web and mail addresses and hours written 10:20 stay as they are. Applying it twice changes nothing.
 */
export function tidy(text: string): string {
  const plain = text
    .replace(/[\u2007\u2009\u202F]/g, NBSP)
    .replace(/\u2011/g, '-')
    .replace(/[ \t\u00A0]{2,}/g, (run) => (run.includes(NBSP) ? NBSP : ' '))
  const parts: string[] = []
  let from = 0
  for (const match of plain.matchAll(UNTOUCHED)) {
    parts.push(plain.slice(from, match.index), match[0])
    from = match.index + match[0].length
  }
  parts.push(plain.slice(from))
  // Even parts are ordinary text, odd ones are left alone; each looks at what stands around it.
  return parts
    .map((part, index) =>
      index % 2 === 1 ? part : prose(part, parts[index - 1] ?? '', parts[index + 1] ?? '')
    )
    .join('')
}

function prose(text: string, before: string, after: string): string {
  const spaced = text
    .replace(/[ \u00A0]*([!?;:»€%])/g, (found: string, mark: string, at: number) => {
      const previous = at === 0 ? before.slice(-1) : text[at - 1]
      const next = text[at + found.length] ?? after.slice(0, 1)
      return takesSpace(mark, previous, next, found !== mark) ? `${NBSP}${mark}` : found
    })
    .replace(/«[ \u00A0]*/g, `«${NBSP}`)
    .replace(/(?<=[\p{L}\d])'(?=[\p{L}\d#«])/gu, '’')
    .replace(/(?<![\p{L}\d.-])(\d{1,2})h(\d{2})?(?![\p{L}\d])/gu, (_found, hour, minutes) =>
      [hour, 'h', minutes ?? ''].join(NBSP).trimEnd()
    )
  return KEPT_TOGETHER.reduce((told, space) => told.replace(space, NBSP), spaced)
}

function takesSpace(
  mark: string,
  previous: string | undefined,
  next: string,
  wasSpaced: boolean
): boolean {
  if (previous === undefined || previous === '' || previous === '\n') return false
  if (mark === '€' || mark === '%') return /\d/.test(previous)
  if (mark === '»') return true
  if (wasSpaced) return true
  if (/[!?]/.test(mark) && /[!?]/.test(previous)) return false
  return next === '' || /[\s»)\]"!?.…,;:]/.test(next)
}
