/** SHA-256 of the UTF-8 bytes of a text, in 64 lower-case hex digits; given by whoever may use a crypto library. */
export type Hash = (text: string) => string

export const HASH_PATTERN = /^[0-9a-f]{64}$/
