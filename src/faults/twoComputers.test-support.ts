import { join } from 'node:path'
import { expect } from 'vitest'
import type { Saved } from '#contract/calls'
import type { CaseFile } from '#domain/case/caseFile'
import { applyEdit, type Change } from '#domain/case/edits'
import type { Result } from '#domain/result'
import { readCaseFolder } from '#storage/caseFolder'
import { casesOf } from '#storage/caseReading'
import { makeFolders } from '#storage/files'
import { openStore, type Store } from '#storage/openStore'
import { writeWhole } from '#storage/replaceFile'
import { Chance } from './chance'
import { LosingDisk } from './losingDisk'

export const CASE = 'c1'
const FOLDER = join('/data', 'cases', CASE)
const HISTORY = join(FOLDER, 'history')

/** One computer: its disk, its store, and the case as its window holds it, kept up by the answers to its edits alone. */
export class Computer {
  readonly fs: LosingDisk['fs']
  readonly name: 'Anne' | 'Basile'
  #store: Store | null = null
  #window: CaseFile | null = null

  constructor(name: 'Anne' | 'Basile', seed: number) {
    this.name = name
    this.fs = new LosingDisk(new Chance(seed)).fs
  }

  async store(): Promise<Store> {
    this.#store ??= await openStore({
      dataFolder: '/data',
      userData: '/machine',
      fs: this.fs,
      clock: { instant: () => '2026-11-24T10:00:00+01:00' },
      newId: () => CASE,
      schedule: () => () => undefined
    })
    return this.#store
  }

  async opened() {
    const opened = await (await this.store()).cases.open(CASE, this.name)
    if (!opened.ok) throw new Error(opened.failure.kind)
    return opened.value
  }

  /** The window after an edit holds what an opening would show. */
  async take(saved: Result<Saved, { readonly kind: string }>): Promise<void> {
    if (!saved.ok) return
    const { others, line, toReview } = saved.value
    const held = this.#window
    const shown = await this.opened()
    if (held !== null) {
      const after = [...others, line].reduce(
        (file, { changes }) => applyEdit(file, changes).file,
        held
      )
      expect(after).toEqual(shown.file)
      expect(toReview).toEqual(shown.toReview)
    }
    this.#window = shown.file
  }

  /** Looks at the case as the window does when it opens it. */
  async look(): Promise<void> {
    this.#window = (await this.opened()).file
  }

  close(): void {
    this.#window = null
  }

  restart(): void {
    this.#window = null
    this.#store = null
  }
}

/** Brings the other computer's history to this one, in part perhaps, never an older one than is there; or its snapshot. */
export async function arrive(
  from: Computer,
  to: Computer,
  what: { readonly part: number } | 'snapshot'
): Promise<void> {
  await makeFolders(to.fs, HISTORY)
  const own = await ownFiles(to)
  const place = what === 'snapshot' ? FOLDER : HISTORY
  for (const name of await from.fs.list(place)) {
    const path = join(place, name)
    if (own.has(name) || (await from.fs.stat(path))?.folder) continue
    const bytes = await from.fs.read(path)
    const there = (await to.fs.stat(path))?.size ?? -1
    const size = what === 'snapshot' ? bytes.length : Math.floor(bytes.length * what.part)
    if (what !== 'snapshot' && size <= there) continue
    if (there >= 0) await to.fs.remove(path)
    await writeWhole(to.fs, path, bytes.subarray(0, size))
  }
}

/** What only this computer writes: the tool brings no older one back. */
async function ownFiles(at: Computer): Promise<ReadonlySet<string>> {
  const path = join('/machine', 'seats.json')
  if ((await at.fs.stat(path)) === null) return new Set()
  const { data } = JSON.parse((await at.fs.read(path)).toString())
  const seats = Object.values(data as Record<string, { mine: readonly string[] }>)
  const mine = seats.flatMap((one) => one.mine)
  const started = at.name === 'Anne' ? ['case.json'] : []
  return new Set([...started, ...mine.flatMap((seat) => [`${seat}.jsonl`, `case.${seat}.json`])])
}

/** The case as its lines alone tell it. */
export async function anew(at: Computer) {
  const read = await readCaseFolder(at.fs, FOLDER)
  const [only] = read === null ? [] : casesOf({ ...read, snapshots: [] })
  if (!only?.reading.ok) throw new Error('the lines can be folded')
  const { folding } = only.reading.value.restored
  return { file: folding.file, toReview: folding.toReview() }
}

/** Two computers with one case, started on the first; each has heard the other once. */
export async function twoComputers(seed: number): Promise<readonly [Computer, Computer]> {
  const [anne, basile] = [new Computer('Anne', seed), new Computer('Basile', seed + 1)]
  await (await anne.store()).cases.create(CASE, 'Anne', said({ title: 'début' }))
  await (await basile.store()).cases.list()
  await arrive(anne, basile, { part: 1 })
  await (await basile.store()).cases.edit(CASE, 'Basile', said({ notes: 'bonjour' }))
  await arrive(basile, anne, { part: 1 })
  return [anne, basile]
}

const said = (set: Extract<Change, { op: 'section' }>['set']) => ({
  label: 'edit-case' as const,
  changes: [{ op: 'section' as const, in: 'head' as const, set, was: {} }]
})
