import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { firstSight, offeredTo } from '#domain/evidence/scanFolder'
import { diskError } from './diskFailure'
import { disk, type FileSystem } from './files'
import { sha256 } from './names'
import { got, handClock } from './place.test-support'
import { openScanFolder } from './scanFolder'

function folders() {
  const root = mkdtempSync(join(tmpdir(), 'doleances-scans-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const scans = join(root, 'Numérisations')
  mkdirSync(scans)
  return { scans, userData: join(root, 'user') }
}

const never = () => () => undefined

test('only plain files of the folder are seen: no link, no folder, nothing hidden or unfinished', async () => {
  const { scans, userData } = folders()
  for (const name of ['Facture.pdf', '.caché', 'a.pdf.part', '~b.pdf', 'Thumbs.db'])
    writeFileSync(join(scans, name), 'x')
  mkdirSync(join(scans, 'archives'))
  writeFileSync(join(scans, 'archives', 'ancien.pdf'), 'x')
  symlinkSync('/etc/hostname', join(scans, 'lien.pdf'))
  symlinkSync(join(scans, 'archives'), join(scans, 'lien'))
  linkSync(join(scans, 'Facture.pdf'), join(scans, 'Facture 2.pdf'))
  utimesSync(join(scans, 'Facture.pdf'), 1_790_000_000, 1_790_000_000)
  const port = openScanFolder(disk, userData, never)
  const files = got(await port.list(scans))
  expect(files.map(({ name }) => name).sort()).toEqual(['Facture 2.pdf', 'Facture.pdf'])
  expect(files[0]).toMatchObject({ bytes: 1, modified: 1_790_000_000_000 })
})

test('a file is another one once its bytes or its time changed, but not by the hour that summer adds', async () => {
  const { scans, userData } = folders()
  const port = openScanFolder(disk, userData, never)
  const path = join(scans, 'scan.pdf')
  const idAt = async (bytes: string, seconds: number) => {
    writeFileSync(path, bytes)
    utimesSync(path, seconds, seconds)
    return got(await port.list(scans))[0]?.id
  }
  const first = await idAt('page', 1_790_000_000)
  expect(first).toMatch(/^[\da-f]{24}$/)
  expect(await idAt('page', 1_790_003_600)).toBe(first)
  expect(await idAt('page', 1_790_000_060)).not.toBe(first)
  expect(await idAt('pages', 1_790_000_000)).not.toBe(first)
})

test('what is remembered of the folder is read again as it was, and nothing is written in the folder', async () => {
  const { scans, userData } = folders()
  writeFileSync(join(scans, 'a.pdf'), 'a')
  const port = openScanFolder(disk, userData, never)
  const files = got(await port.list(scans))
  const record = { folder: scans, memory: offeredTo(firstSight([]), 'case-1', files) }
  expect(got(await port.read())).toBeNull()
  got(await port.keep(record))
  expect(got(await openScanFolder(disk, userData, never).read())).toEqual(record)
  expect(await port.opens(scans, 'a.pdf')).toBe(true)
  expect(await port.opens(scans, 'b.pdf')).toBe(false)
  expect(await port.sha256(scans, 'a.pdf')).toBe(sha256('a'))
  expect(await port.sha256(scans, 'b.pdf')).toBeNull()
  expect(readdirSync(scans)).toEqual(['a.pdf'])
  // Neither the names nor the words of the files are in it.
  expect(readFileSync(join(userData, 'scans.json'), 'utf8')).not.toContain('a.pdf')
  got(await port.keep(null))
  expect(got(await openScanFolder(disk, userData, never).read())).toBeNull()
})

test('a folder that is gone, closed to us, or holds too many files says which', async () => {
  const { scans, userData } = folders()
  const failing = (code: string): FileSystem => ({
    ...disk,
    plainFiles: () => Promise.reject(diskError(code))
  })
  const why = async (fs: FileSystem, folder = scans) => {
    const listed = await openScanFolder(fs, userData, never).list(folder)
    return listed.ok ? null : listed.failure.why
  }
  expect(await why(disk, join(scans, 'nulle-part'))).toBe('gone')
  expect(await why(failing('EIO'))).toBe('gone')
  expect(await why(failing('EHOSTDOWN'))).toBe('gone')
  expect(await why(failing('EACCES'))).toBe('not-allowed')
  const names = Array.from({ length: 10_001 }, (_, at) => `${at}.jpg`)
  expect(await why({ ...disk, plainFiles: async () => names })).toBe('too-full')
  expect(await why(disk)).toBeNull()
})

test('a drive that does not answer is gone, is asked nothing more, and is back when it answers', async () => {
  const { scans, userData } = folders()
  writeFileSync(join(scans, 'a.pdf'), 'a')
  let answer = () => {}
  let asked = 0
  const fs: FileSystem = {
    ...disk,
    plainFiles: async (path) => {
      asked += 1
      if (asked === 1)
        await new Promise<void>((done) => {
          answer = done
        })
      return disk.plainFiles(path)
    }
  }
  const { schedule, pass } = handClock()
  const port = openScanFolder(fs, userData, schedule)
  const first = port.list(scans)
  pass(4_000)
  const gone = { ok: false, failure: { kind: 'scan-lost', why: 'gone' } }
  expect(await first).toEqual(gone)
  expect(await port.list(scans)).toEqual(gone)
  expect(asked).toBe(1)
  answer()
  await expect.poll(async () => (await port.list(scans)).ok, { timeout: 20_000 }).toBe(true)
  expect(asked).toBe(2)
})

test('a file that a drive stops giving in the middle is not waited for', async () => {
  const { scans, userData } = folders()
  writeFileSync(join(scans, 'a.pdf'), 'a')
  let closed = 0
  const fs: FileSystem = {
    ...disk,
    openToRead: async (path) => {
      const file = await disk.openToRead(path)
      return {
        ...file,
        read: () => new Promise<number>(() => undefined),
        close: () => {
          closed += 1
          return file.close()
        }
      }
    }
  }
  let asked = 0
  let reads: (late: () => void) => void = () => undefined
  const reading = new Promise<() => void>((done) => {
    reads = done
  })
  const port = openScanFolder(fs, userData, (late) => {
    asked += 1
    // First it is opened, then its first piece is asked for.
    if (asked === 2) reads(late)
    return () => undefined
  })
  const hash = port.sha256(scans, 'a.pdf')
  const late = await reading
  late()
  expect(await hash).toBeNull()
  expect(closed).toBe(1)
})
