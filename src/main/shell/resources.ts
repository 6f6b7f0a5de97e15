import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AddressData, addressDataSchema } from '#domain/addresses/addressData'
import { type SoughtData, soughtDataSchema } from '#domain/evidence/soughtData'
import { type LawData, lawOf } from '#domain/letters/law'
import { type RecourseData, recourseOf } from '#domain/recourse/doors'
import { type LawFileName, lawText } from '#domain/recourse/lawFile'
import type { LawFiles } from '#usecases/ports'

type Kept = LawFiles['kept']

/**
 * The law data in force: what the person chose, else what is shipped. Its absence is a broken installation, not a state to
 * live with.
 */
export function readLaw(applicationFolder: string, kept: Kept): LawData {
  const read = lawReader(applicationFolder, kept)
  return lawOf(read('formal-notice.json'), read('letters.json'))
}

/** The doors and clocks of the law in force. */
export function readRecourse(applicationFolder: string, kept: Kept): RecourseData {
  const read = lawReader(applicationFolder, kept)
  return recourseOf(read('clocks.json'), read('doors.json'))
}

/** The addresses of the law in force: suggestions, each with its source. */
export function readAddresses(applicationFolder: string, kept: Kept): AddressData {
  return addressDataSchema.parse(lawReader(applicationFolder, kept)('addresses.json'))
}

/** What to gather in a case, by the law in force. */
export function readSought(applicationFolder: string, kept: Kept): SoughtData {
  return soughtDataSchema.parse(lawReader(applicationFolder, kept)('sought.json'))
}

function lawReader(applicationFolder: string, kept: Kept) {
  return (name: LawFileName): unknown =>
    lawText(kept.get(name) ?? readFileSync(join(applicationFolder, 'resources/law', name), 'utf8'))
}

/** The bytes of the example case shipped with the application. */
export function readExample(applicationFolder: string): Promise<Uint8Array> {
  return readFile(join(applicationFolder, 'resources/example/case.json'))
}
