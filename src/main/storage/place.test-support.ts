import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Change, Edit } from '#domain/case/edits'
import type { Result } from '#domain/result'
import type { Schedule } from './caseSession'
import { diskError } from './diskFailure'
import { disk, type FileSystem, type OpenFile } from './files'
import { openStore, type Store, type StoreOptions } from './openStore'

/** A data folder and a computer's own folder, each new, gone after the test. */
export function place(): { readonly dataFolder: string; readonly userData: string } {
  const root = mkdtempSync(join(tmpdir(), 'doleances-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  return { dataFolder: join(root, 'data'), userData: join(root, 'user') }
}

export const AT = '2026-11-24T10:00:00+01:00'

let ids = 0

/** A store as the application opens it; what a test leaves open, as a kill would, is let go after it. */
export function open(
  options: Partial<StoreOptions> & { dataFolder: string; userData: string }
): Promise<Store> {
  ids += 1
  return openStore({
    clock: { instant: () => AT },
    newId: () => `case-${ids}`,
    schedule: () => () => undefined,
    ...options,
    fs: closingLater(options.fs ?? disk)
  })
}

function closingLater(fs: FileSystem): FileSystem {
  const left = new Set<OpenFile>()
  onTestFinished(async () => {
    for (const file of left) await file.close()
  })
  return {
    ...fs,
    async open(path, how) {
      const file = await fs.open(path, how)
      const tracked: OpenFile = {
        ...file,
        close: () => {
          left.delete(tracked)
          return file.close()
        }
      }
      left.add(tracked)
      return tracked
    }
  }
}

export const titled = (title: string): Edit => ({ label: 'edit-case', changes: [setTitle(title)] })

export const setTitle = (title: string): Change => ({
  op: 'section',
  in: 'head',
  set: { title },
  was: {}
})

/** The value, or an error that names the failure. */
export function got<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

/** Waits that the test lets pass. */
export function handClock(): { schedule: Schedule; pass: (milliseconds: number) => void } {
  let waiting: { work: () => void; left: number }[] = []
  return {
    schedule: (work, left) => {
      const wait = { work, left }
      waiting.push(wait)
      return () => {
        waiting = waiting.filter((other) => other !== wait)
      }
    },
    pass: (milliseconds) => {
      const due = waiting.filter((wait) => wait.left <= milliseconds)
      waiting = waiting.filter((wait) => wait.left > milliseconds)
      for (const wait of waiting) wait.left -= milliseconds
      for (const { work } of due) work()
    }
  }
}

export type Call = { readonly what: string; readonly path: string }

/** The real disk, with a note of each call that changes it, and failures put where a test wants them. */
export function watchedDisk(failing: (call: Call, count: number) => string | null = () => null): {
  readonly fs: FileSystem
  readonly calls: Call[]
  /** Each piece read of a file, apart: there are as many as it takes. */
  readonly reads: Call[]
} {
  const calls: Call[] = []
  const reads: Call[] = []
  const note = (what: string, path: string): void => {
    const call = { what, path }
    calls.push(call)
    const code = failing(call, calls.filter((other) => other.what === what).length)
    if (code !== null) throw diskError(code)
  }
  const fs: FileSystem = {
    ...disk,
    async open(path, how) {
      note(`open ${how}`, path)
      const file = await disk.open(path, how)
      return {
        async write(bytes) {
          note('write', path)
          return file.write(bytes)
        },
        async sync() {
          note('sync', path)
          return file.sync()
        },
        async truncate(size) {
          note('truncate', path)
          return file.truncate(size)
        },
        close: () => file.close()
      }
    },
    async openToRead(path) {
      note('open to read', path)
      const file = await disk.openToRead(path)
      return {
        ...file,
        async read(into) {
          reads.push({ what: 'read', path })
          return file.read(into)
        }
      }
    },
    async rename(from, to) {
      note('rename', to)
      return disk.rename(from, to)
    },
    async remove(path) {
      note('remove', path)
      return disk.remove(path)
    },
    async makeFolder(path) {
      note('make folder', path)
      return disk.makeFolder(path)
    },
    async removeFolder(path) {
      note('remove folder', path)
      return disk.removeFolder(path)
    },
    async syncFolder(path) {
      note('sync folder', path)
      return disk.syncFolder(path)
    },
    pause: async () => undefined
  }
  return { fs, calls, reads }
}
