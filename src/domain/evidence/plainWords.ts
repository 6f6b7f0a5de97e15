/** Where windows-1252 differs from Latin-1: its bytes 80 to 9F. Node 20 decodes them as control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells other files from texts
const NOT_OF_TEXTS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/

/**
 * The words of a text file: UTF-8, UTF-16 with its mark, else windows-1252, as older programs write. Null where the bytes are
 * no text. A character cut by the end of the bytes is left out.
 */
export function textOf(bytes: Uint8Array): string | null {
  const text = decoded(bytes)
  return text === null || NOT_OF_TEXTS.test(text) ? null : text
}

/** A text in which what a decoder took for control characters is what windows-1252 means by them. */
export function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => windowsText([control.charCodeAt(0)]))
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 1)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 0)
  return utf8(bytes) ?? (isMostlyPlain(bytes) ? windowsText(bytes) : null)
}

/** Words of any language we read are plain letters and spaces for the most part. */
function isMostlyPlain(bytes: Uint8Array): boolean {
  return bytes.filter((byte) => byte < 0x80).length >= 0.7 * bytes.length
}

function utf16(bytes: Uint8Array, high: 0 | 1): string {
  return pieces((bytes.length >> 1) - 1, (at) => {
    const one = bytes[2 * at + 2 + high] ?? 0
    return one * 256 + (bytes[2 * at + 3 - high] ?? 0)
  })
}

function utf8(bytes: Uint8Array): string | null {
  const codes: number[] = []
  for (
    let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    at < bytes.length;
  ) {
    const first = bytes[at] ?? 0
    const length =
      first < 0x80
        ? 1
        : first < 0xc2
          ? 0
          : first < 0xe0
            ? 2
            : first < 0xf0
              ? 3
              : first < 0xf5
                ? 4
                : 0
    if (length === 0) return null
    let code = length === 1 ? first : first & (0x7f >> length)
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next]
      if (byte === undefined) return fromCodes(codes)
      if ((byte & 0xc0) !== 0x80) return null
      code = (code << 6) | (byte & 0x3f)
    }
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null
    codes.push(code)
    at += length
  }
  return fromCodes(codes)
}

/** Bytes read as windows-1252, whatever they are. */
export function windowsText(bytes: ArrayLike<number>): string {
  return pieces(bytes.length, (at) => {
    const byte = bytes[at] ?? 0
    return byte >= 0x80 && byte < 0xa0 ? WINDOWS.charCodeAt(byte - 0x80) : byte
  })
}

const PIECE = 8_192

function fromCodes(codes: readonly number[]): string {
  const made: string[] = []
  for (let at = 0; at < codes.length; at += PIECE)
    made.push(String.fromCodePoint(...codes.slice(at, at + PIECE)))
  return made.join('')
}

function pieces(count: number, unit: (at: number) => number): string {
  const made: string[] = []
  for (let from = 0; from < count; from += PIECE) {
    const units = Array.from({ length: Math.min(PIECE, count - from) }, (_, at) => unit(from + at))
    made.push(String.fromCharCode(...units))
  }
  return made.join('')
}
