import { createHash } from 'node:crypto'

/** SHA-256 in 64 hex digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Names that no file system of ours turns into something else: no separator, no dot, no case to fold, no reserved word. */
const PLAIN_ID = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9][a-z0-9-]{0,79}$/

/** The folder of what is kept about a case: its id when that is a plain name, else a hash of it. Never a path. */
export function folderName(caseId: string): string {
  return PLAIN_ID.test(caseId) ? caseId : `x-${sha256(caseId).slice(0, 32)}`
}

/** The id of the second of two cases found under one id: the same on every machine that holds the same files. */
export function besideId(caseId: string, what: string): string {
  return `${caseId.slice(0, 80)}~${sha256(what).slice(0, 8)}`
}
