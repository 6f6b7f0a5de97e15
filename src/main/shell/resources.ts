import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LawData, lawOf } from '#domain/letters/law'

/** The law data shipped with the application. Its absence is a broken installation, not a state to live with. */
export function readLaw(applicationFolder: string): LawData {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(applicationFolder, 'resources/law', name), 'utf8'))
  return lawOf(read('formal-notice.json'), read('letters.json'))
}

/** The bytes of the example case shipped with the application. */
export function readExample(applicationFolder: string): Promise<Uint8Array> {
  return readFile(join(applicationFolder, 'resources/example/case.json'))
}
