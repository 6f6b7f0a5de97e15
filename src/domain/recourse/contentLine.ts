const LONGEST_LINE_IN_BYTES = 75

/**
 * A text as a value of an iCalendar file (RFC 5545 §3.3.11): backslash, semicolon, comma and line ends are escaped.
 * Every way of ending a line reads back as a line feed; other control characters, which the format forbids, are left out.
 */
export function escaped(text: string): string {
  return text
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/**
 * One line of an iCalendar file, folded (RFC 5545 §3.1): no line is longer than 75 bytes of UTF-8, its end not counted,
 * no character is cut, and a line that goes on from the one above starts with a space that is no part of the text.
 */
export function folded(line: string): string {
  let text = ''
  let bytes = 0
  for (const character of line) {
    const more = bytesOf(character)
    if (bytes + more > LONGEST_LINE_IN_BYTES) {
      text += '\r\n '
      bytes = 1
    }
    text += character
    bytes += more
  }
  return text
}

/** How many bytes one character takes in UTF-8; half a surrogate pair is written as U+FFFD, which takes three. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
