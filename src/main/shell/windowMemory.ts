import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type WindowPlace, windowPlaceSchema } from './windowPlace'

/** Where the window was, kept on this machine. It is a convenience: unreadable, it is forgotten, and losing it costs nothing. */
export function windowMemory(userData: string) {
  const file = join(userData, 'window.json')
  return {
    read(): WindowPlace | null {
      try {
        const read = windowPlaceSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
        return read.success ? read.data : null
      } catch {
        return null
      }
    },
    write(place: WindowPlace): void {
      try {
        writeFileSync(`${file}.new`, JSON.stringify(place), { mode: 0o600 })
        renameSync(`${file}.new`, file)
      } catch {
        // The next start opens the window in its usual place.
      }
    }
  }
}
