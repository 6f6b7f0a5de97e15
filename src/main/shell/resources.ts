import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LawData, lawOf } from '#domain/letters/law'
import { clockDataSchema } from '#domain/recourse/clocks'
import { doorDataSchema } from '#domain/recourse/doorData'
import type { RecourseData } from '#domain/recourse/doors'

/** The law data shipped with the application. Its absence is a broken installation, not a state to live with. */
export function readLaw(applicationFolder: string): LawData {
  return lawOf(
    readJson(applicationFolder, 'formal-notice.json'),
    readJson(applicationFolder, 'letters.json')
  )
}

/** The doors and clocks of the law, shipped with the application. */
export function readRecourse(applicationFolder: string): RecourseData {
  return {
    clocks: clockDataSchema.parse(readJson(applicationFolder, 'clocks.json')),
    doors: doorDataSchema.parse(readJson(applicationFolder, 'doors.json'))
  }
}

function readJson(applicationFolder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(applicationFolder, 'resources/law', name), 'utf8'))
}

/** The bytes of the example case shipped with the application. */
export function readExample(applicationFolder: string): Promise<Uint8Array> {
  return readFile(join(applicationFolder, 'resources/example/case.json'))
}
