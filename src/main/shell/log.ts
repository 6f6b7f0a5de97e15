import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Notes where something went wrong and its code: never a message, a name, a path or a word of a case. */
export type Log = (where: string, fault: unknown) => void

const largest = 1_000_000
const kept = 5

/** A log of five files of a megabyte at most, in a folder of this machine. A log that cannot be written is done without. */
export function openLog(folder: string, instant: () => string): Log {
  const file = join(folder, 'doleances.log')
  return (where, fault) => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      turn(file)
      appendFileSync(file, `${instant()} ${where} ${codeOf(fault)}\n`, { mode: 0o600 })
    } catch {
      // Nothing else depends on the log.
    }
  }
}

/** The code of a fault (`ENOSPC`, `REFUSED_INPUT`), or the class of an error without one. */
export function codeOf(fault: unknown): string {
  if (typeof fault === 'object' && fault !== null && 'code' in fault) {
    const code = String(fault.code)
    if (/^[A-Z0-9_]{1,40}$/.test(code)) return code
  }
  if (!(fault instanceof Error)) return 'UNKNOWN'
  return /^\w{1,40}$/.test(fault.name) ? `${fault.name} ${place(fault.stack)}`.trim() : 'UNKNOWN'
}

// The place in our own build is no personal data, and a class alone finds no bug.
function place(stack: string | undefined): string {
  return /\/(out\/main\/[\w./-]+:\d+:\d+)/.exec(stack ?? '')?.[1] ?? ''
}

function turn(file: string): void {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < largest) return
  for (let age = kept - 1; age > 0; age -= 1) {
    const older = age === 1 ? file : `${file}.${age - 1}`
    if (statSync(older, { throwIfNoEntry: false })) renameSync(older, `${file}.${age}`)
  }
}
