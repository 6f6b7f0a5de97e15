/** Numbers and words read in bytes; what lies beyond their end reads as null, or does not match. */

export function u8(bytes: Uint8Array, at: number): number | null {
  return bytes[at] ?? null
}

export function u16(bytes: Uint8Array, at: number, little = false): number | null {
  const [one, two] = [bytes[at], bytes[at + 1]]
  if (one === undefined || two === undefined) return null
  return little ? two * 256 + one : one * 256 + two
}

export function u24(bytes: Uint8Array, at: number): number | null {
  const [low, high] = [u16(bytes, at, true), bytes[at + 2]]
  return low === null || high === undefined ? null : high * 65_536 + low
}

export function u32(bytes: Uint8Array, at: number, little = false): number | null {
  const [one, two] = [u16(bytes, at, little), u16(bytes, at + 2, little)]
  if (one === null || two === null) return null
  return little ? two * 65_536 + one : one * 65_536 + two
}

/** The bytes from `from` to `to` as characters of one byte each. */
export function characters(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

/** Whether these characters, or these bytes, stand there. */
export function stands(bytes: Uint8Array, what: string | readonly number[], at = 0): boolean {
  const wanted = typeof what === 'string' ? [...what].map((one) => one.charCodeAt(0)) : what
  return wanted.every((byte, index) => bytes[at + index] === byte)
}
