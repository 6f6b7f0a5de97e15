export type BadText = 'empty-file' | 'truncated-file' | 'foreign-file' | 'altered-file'

/** How every file of ours opens, without white space. */
const OPENING = '{"format":"doleances/'

/** Why a text that is no JSON is none: nothing in it, one of ours that ends early, one of ours spoilt, or not ours. */
export function whyNotJson(text: string): BadText {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a power cut can leave a file full of NULs.
  const bare = text.replace(/^[\uFEFF\u0000\s]+/, '')
  if (bare === '') return 'empty-file'
  const start = bare.slice(0, 200).replace(/\s/g, '').slice(0, OPENING.length)
  if (!OPENING.startsWith(start)) return 'foreign-file'
  return endsEarly(bare) ? 'truncated-file' : 'altered-file'
}

/** Whether a text ends inside a string or before its last bracket is closed. */
function endsEarly(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]
    if (unit === '"') {
      const end = endOfString(text, at)
      if (end === -1) return true
      at = end
    } else if (unit === '{' || unit === '[') depth += 1
    else if (unit === '}' || unit === ']') depth -= 1
  }
  return depth > 0
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return -1
}
