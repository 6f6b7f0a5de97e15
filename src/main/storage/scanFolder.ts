import { join } from 'node:path'
import * as z from 'zod'
import type { ScanLost } from '#contract/scanCalls'
import { isLeftOut, MOST_IN_FOLDER, type ScannedFile } from '#domain/evidence/scanFolder'
import { fail, ok } from '#domain/result'
import type { ScanFolder, ScanRecord } from '#usecases/ports'
import type { Schedule } from './caseSession'
import { hashOf } from './copying'
import { attempt } from './diskFailure'
import { codeOf, type FileSystem, type SourceFile } from './files'
import { MachineFile } from './machineFile'
import { sha256 } from './names'

const recordSchema = z.object({
  folder: z.string().min(1),
  seen: z.array(z.string()),
  offers: z.array(z.object({ case: z.string(), files: z.array(z.string()) }))
})
const keptSchema = z.object({ scans: recordSchema.nullable() })

/** A network drive that went away answers after half a minute, or never: it is taken to be gone before. */
const PATIENCE_MS = 4_000
/** Two at a time: a drive that hangs then leaves room for what the cases write. */
const AT_ONCE = 2
/** How many files a drive may look up in the time it is given. */
const PIECE = 100

/** The folder where a scanner puts its files, which this machine alone knows. Nothing in it is ever written. */
export function openScanFolder(fs: FileSystem, userData: string, schedule: Schedule): ScanFolder {
  const path = join(userData, 'scans.json')
  const file = new MachineFile(fs, path, 'scans', keptSchema, { scans: null })
  const ask = patiently(schedule)
  return {
    read: () => attempt(async () => fromFile((await file.read()).scans)),
    keep: (record) =>
      attempt(async () => {
        await file.write({ scans: toFile(record) })
        return null
      }),
    async list(folder) {
      const files: ScannedFile[] = []
      try {
        const all = await ask(() => fs.plainFiles(folder))
        const names = all.filter((name) => !isLeftOut(name))
        if (names.length > MOST_IN_FOLDER) return fail(lost('too-full'))
        for (let at = 0; at < names.length; at += PIECE)
          files.push(...(await ask(() => lookUp(fs, folder, names.slice(at, at + PIECE)))))
        return ok(files)
      } catch (error) {
        return fail(lostBy(error))
      }
    },
    async opens(folder, name) {
      try {
        return await ask(async () => {
          await (await fs.openToRead(join(folder, name))).close()
          return true
        })
      } catch (error) {
        return notOfDisk(error, false)
      }
    },
    async sha256(folder, name) {
      try {
        return await hashOf(patientDisk(fs, ask), join(folder, name))
      } catch (error) {
        return notOfDisk(error, null)
      }
    },
    pathOf: (folder, name) => join(folder, name)
  }
}

async function lookUp(
  fs: FileSystem,
  folder: string,
  names: readonly string[]
): Promise<readonly ScannedFile[]> {
  const files: ScannedFile[] = []
  const left = names.values()
  const look = async () => {
    for (const name of left) {
      const found = await fs.stat(join(folder, name)).catch(() => null)
      if (found === null || found.folder) continue
      const modified = Number(found.mtimeNs / 1_000_000n)
      files.push({ id: idOf(name, found.size, modified), name, bytes: found.size, modified })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, look))
  return files
}

const HOUR_MS = 3_600_000

/** A stick formatted as FAT keeps the time of the wall: in summer its files are an hour apart from what they were, and the same. */
function idOf(name: string, bytes: number, modified: number): string {
  return sha256(`${bytes} ${modified % HOUR_MS} ${name}`).slice(0, 24)
}

class NoAnswer extends Error {}

type Ask = <Value>(work: () => Promise<Value>) => Promise<Value>

/** Asks a disk one thing after the other, and waits so long for each; while one is not answered nothing else is asked. */
function patiently(schedule: Schedule): Ask {
  let unanswered = 0
  return (work) =>
    new Promise((done, refuse) => {
      if (unanswered > 0) return refuse(new NoAnswer())
      let late = false
      const stop = schedule(() => {
        late = true
        unanswered += 1
        refuse(new NoAnswer())
      }, PATIENCE_MS)
      void work()
        .then(done, refuse)
        .finally(() => {
          if (late) unanswered -= 1
          else stop()
        })
    })
}

/** A disk of which each piece is asked for with patience; a file it gives too late is closed. */
function patientDisk(fs: FileSystem, ask: Ask): FileSystem {
  return {
    ...fs,
    async openToRead(path) {
      const asked: Promise<SourceFile>[] = []
      const opening = ask(() => {
        const file = fs.openToRead(path)
        asked.push(file)
        return file
      })
      const file = await opening.catch((error: unknown) => {
        for (const late of asked) void late.then(letGo, () => undefined)
        throw error
      })
      return {
        ...file,
        read: (into) => ask(() => file.read(into)),
        close: async () => letGo(file)
      }
    }
  }
}

/** Not waited for: a file is closed once its last piece was answered, which may be never. */
function letGo(file: SourceFile): void {
  void file.close().catch(() => undefined)
}

const lost = (why: ScanLost['why']): ScanLost => ({ kind: 'scan-lost', why })

function lostBy(error: unknown): ScanLost {
  if (error instanceof NoAnswer) return lost('gone')
  const code = codeOf(error)
  if (code === null) throw error
  return lost(code === 'EACCES' || code === 'EPERM' ? 'not-allowed' : 'gone')
}

function notOfDisk<Value>(error: unknown, value: Value): Value {
  if (error instanceof NoAnswer || codeOf(error) !== null) return value
  throw error
}

type Kept = z.infer<typeof recordSchema>

function fromFile(kept: Kept | null): ScanRecord | null {
  if (kept === null) return null
  const offers = kept.offers.map((one) => [one.case, new Set(one.files)] as const)
  return { folder: kept.folder, memory: { seen: new Set(kept.seen), offers: new Map(offers) } }
}

function toFile(record: ScanRecord | null): Kept | null {
  if (record === null) return null
  const { seen, offers } = record.memory
  return {
    folder: record.folder,
    seen: [...seen],
    offers: [...offers].map(([id, files]) => ({ case: id, files: [...files] }))
  }
}
