import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { originalName } from '#domain/bundle/entryNames'
import { originalsOf } from '#domain/bundle/thirdParty'
import { type Checksums, type HistoryHead, readChecksums } from '#domain/dossier/checksums'
import { entryStates } from '#storage/bundle/entryStates'
import { unpackCase } from '#storage/bundle/unpackedCase'
import { caseInputs } from '#storage/caseInputs'
import { attempt } from '#storage/diskFailure'
import { fileState } from '#storage/fileState'
import { disk } from '#storage/files'
import { type SeatHistory, seatHistories } from '#storage/historyHeads'
import type { CommandLine } from './commandLine'
import { isFolder } from './folders'
import type { Sayings } from './language'
import { done, type Outcome, wrong } from './outcome'
import type { World } from './world'

type Why = 'missing' | 'altered' | 'unreadable'
type File = { readonly path: string; readonly ok: boolean; readonly why: Why | null }
type Seat = HistoryHead & { readonly ok: boolean | null }
type Verified = {
  readonly files: readonly File[]
  readonly seats: readonly Seat[]
  /** What was never within reach, so that nothing is said of it. */
  readonly elsewhere: readonly string[]
}

const NOTHING: Verified = { files: [], seats: [], elsewhere: [] }

/**
 * `verify`: whether files are as they were when a dossier was made, by its file of checksums, whether what a bundle holds is
 * as its manifest tells, or whether the originals and the histories of a case folder are whole. It claims nothing more, and
 * writes nothing where it reads.
 */
export async function verify(
  { operands }: CommandLine,
  say: Sayings,
  { privateFolder }: Pick<World, 'privateFolder'>
): Promise<Outcome> {
  const { terminal } = say
  if (operands.length === 0)
    return wrong('missing-argument', terminal.wrong.lacking(terminal.what.files))
  const found: Verified[] = []
  for (const path of operands) {
    const verified = await verifiedAt(path, privateFolder)
    if (verified !== null) found.push(verified)
    else if (operands.length === 1)
      return wrong('no-usable-input', `${path}: ${terminal.verify.nothing}`)
    else found.push(lone(path, 'missing'))
  }
  const files = found.flatMap((one) => one.files)
  const seats = found.flatMap((one) => one.seats)
  const elsewhere = found.flatMap((one) => one.elsewhere)
  const isSound = files.every(({ ok }) => ok) && seats.every(({ ok }) => ok !== false)
  const known = seats.filter(({ ok }) => ok !== null)
  const historyOk = known.length === 0 ? null : known.every(({ ok }) => ok === true)
  const document = { files, history: { ok: historyOk, seats } }
  const isEmpty = files.length + known.length === 0
  const text = [
    ...files.map(({ path, why }) =>
      why === null
        ? terminal.verify.intact(path)
        : terminal.verify.changed(path, terminal.verify.why[why])
    ),
    ...seats.map(({ seat, lines, ok }) => terminal.verify.seat(seat, lines, stateWords(ok, say))),
    ...elsewhere.map(terminal.verify.elsewhere),
    ...(isEmpty ? [terminal.verify.nothing] : [])
  ]
  return done(document, text.join('\n'), !isSound || isEmpty)
}

function stateWords(ok: boolean | null, { terminal: { verify: said } }: Sayings): string {
  if (ok === null) return said.unknown
  return ok ? said.sound : said.broken
}

/** What can be said of a path; null where there is nothing to compare it with. */
async function verifiedAt(
  path: string,
  privateFolder: World['privateFolder']
): Promise<Verified | null> {
  if (await isFolder(path)) return verifiedCase(path)
  if (/\.doleances$/i.test(path)) return verifiedBundle(path, privateFolder)
  if (/\.sha256$/i.test(path)) return verifiedList(path)
  if (/\.pdf$/i.test(path)) return verifiedList(path.replace(/\.pdf$/i, '.sha256'))
  return basename(path) === 'case.json' ? verifiedCase(dirname(path)) : null
}

async function verifiedList(path: string): Promise<Verified | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  const folder = dirname(path)
  const list = readChecksums(text)
  const files: File[] = []
  for (const { sha256, path: named } of list.files) {
    const why = await whyOf(join(folder, named), sha256)
    files.push({ path: named, ok: why === null, why })
  }
  const seats = await seatsOf(list, folder)
  return { files, seats, elsewhere: list.elsewhere.map(({ what }) => what) }
}

async function whyOf(path: string, sha256: string): Promise<Why | null> {
  const state = await attempt(() => fileState(disk, path, sha256))
  if (!state.ok) return 'unreadable'
  return state.value === 'there' ? null : state.value === 'absent' ? 'missing' : 'altered'
}

/** Each history still holds the line it ended with then; what was added since is as it should be. */
async function seatsOf({ heads, caseFolder }: Checksums, folder: string): Promise<readonly Seat[]> {
  if (heads.length === 0) return []
  const histories = caseFolder === null ? null : await historiesIn(join(folder, caseFolder))
  return heads.map((head) => {
    if (histories === null) return { ...head, ok: null }
    const mine = histories.find(({ seat }) => seat === head.seat)
    return { ...head, ok: mine?.ok === true && mine.hashes[head.lines - 1] === head.head }
  })
}

/** Null where the folder of the case is not there any more, from here. */
async function historiesIn(folder: string): Promise<readonly SeatHistory[] | null> {
  if (!(await isFolder(folder))) return null
  const read = await attempt(() => seatHistories(disk, folder))
  return read.ok ? read.value : []
}

async function verifiedCase(path: string): Promise<Verified | null> {
  const files: File[] = []
  const seats: Seat[] = []
  let isCase = false
  for await (const input of caseInputs(path)) {
    if ('error' in input) {
      if (input.error.kind === 'not-found') continue
      isCase = true
      files.push({ path: input.input, ok: false, why: 'unreadable' })
      continue
    }
    isCase = true
    for (const sha256 of originalsOf(input.case)) {
      const original = join(input.path, originalName(sha256))
      const why = await whyOf(original, sha256)
      files.push({ path: original, ok: why === null, why })
    }
    const histories = (await historiesIn(input.path)) ?? []
    seats.push(...histories.map(({ seat, lines, head, ok }) => ({ seat, lines, head, ok })))
  }
  return isCase ? { files, seats, elsewhere: [] } : null
}

/** Every entry of a bundle, then the originals that its case names and it lacks, and its histories. */
async function verifiedBundle(
  path: string,
  privateFolder: World['privateFolder']
): Promise<Verified | null> {
  const states = await entryStates(path)
  if (!states.ok) {
    const { failure } = states
    if (failure.kind === 'source-lost' && failure.why === 'gone') return null
    return lone(path, failure.kind === 'bundle-refused' ? 'altered' : 'unreadable')
  }
  const files = states.value.map(({ name, ok }): File => {
    return { path: join(path, name), ok, why: ok ? null : 'altered' }
  })
  if (files.some(({ ok }) => !ok)) return { ...NOTHING, files }
  const folder = await privateFolder()
  const unpacked = await unpackCase(path, folder)
  const inside = unpacked.ok ? await verifiedCase(folder) : null
  if (inside === null) return { ...NOTHING, files: [...files, ...lone(path, 'unreadable').files] }
  const lacking = inside.files
    .filter(({ ok }) => !ok)
    .map((file) => ({ ...file, path: join(path, relative(folder, file.path)) }))
  return { ...inside, files: [...files, ...lacking] }
}

function lone(path: string, why: Why): Verified {
  return { ...NOTHING, files: [{ path, ok: false, why }] }
}
