import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LawData, lawOf } from '#domain/letters/law'
import { clockDataSchema } from '#domain/recourse/clocks'
import { doorDataSchema } from '#domain/recourse/doorData'
import type { RecourseData } from '#domain/recourse/doors'
import { type LawFileName, lawFileName, lawFileNames } from '#domain/recourse/lawFile'
import { ok } from '#domain/result'
import type { FileWriter, LawFiles } from '#usecases/ports'

/** Where law data is looked for: what was taken from a file on this machine comes before what is shipped. */
export type LawPlaces = { readonly applicationFolder: string; readonly userData: string }

/** The law data in force. Its absence is a broken installation, not a state to live with. */
export function readLaw(places: LawPlaces): LawData {
  return lawOf(readJson(places, 'formal-notice.json'), readJson(places, 'letters.json'))
}

/** The doors and clocks of the law in force. */
export function readRecourse(places: LawPlaces): RecourseData {
  return {
    clocks: clockDataSchema.parse(readJson(places, 'clocks.json')),
    doors: doorDataSchema.parse(readJson(places, 'doors.json'))
  }
}

function readJson({ applicationFolder, userData }: LawPlaces, name: LawFileName): unknown {
  const kept = readKept(join(lawFolder(userData), name))
  // What a later version kept, or was damaged since, is done without: the shipped data is whole.
  const text =
    kept !== null && lawFileName(kept) === name
      ? kept
      : readFileSync(join(applicationFolder, 'resources/law', name), 'utf8')
  return JSON.parse(text.replace(/^\uFEFF/, ''))
}

function readKept(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

const lawFolder = (userData: string): string => join(userData, 'law')

/** The law data kept on this machine in place of the shipped one. `write` puts bytes at a path, whole. */
export function lawFiles(userData: string, files: FileWriter): LawFiles {
  const folder = lawFolder(userData)
  return {
    replaced: lawFileNames.some((name) => existsSync(join(folder, name))),
    async keep(name, bytes) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      return files.write(join(folder, name), bytes)
    },
    async forget() {
      rmSync(folder, { recursive: true, force: true })
      return ok(null)
    }
  }
}

/** The bytes of the example case shipped with the application. */
export function readExample(applicationFolder: string): Promise<Uint8Array> {
  return readFile(join(applicationFolder, 'resources/example/case.json'))
}
