import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { HISTORY, type NamedHistory, readCaseFolder } from '#storage/caseFolder'
import { casesOf } from '#storage/caseReading'
import { disk, type FileSystem } from '#storage/files'
import { openStore } from '#storage/openStore'
import type { Acknowledged, Places } from './writing'

type Torn = { readonly case: string; readonly name: string; readonly bytes: Buffer }

/**
 * Looks at a data folder after each kill or power cut and holds it against everything that was ever acknowledged in it. What
 * is wrong is told in sentences; none: nothing was lost.
 */
export class Witness {
  #fs: FileSystem = disk
  readonly #places: Places
  readonly #heard: Acknowledged[] = []
  #torn: Torn[] = []
  #tornEver = 0

  constructor(places: Places) {
    this.#places = places
  }

  get lines(): number {
    return this.#heard.filter((one) => one.kind === 'line').length
  }

  get tornTails(): number {
    return this.#tornEver
  }

  hear(said: Acknowledged): void {
    this.#heard.push(said)
  }

  async look(fs: FileSystem): Promise<readonly string[]> {
    this.#fs = fs
    const histories = await this.#histories()
    return [
      ...this.#lostLines(histories),
      ...(await this.#lostTails(histories)),
      ...(await this.#misreadCases()),
      ...(await this.#lostTexts())
    ]
  }

  async #histories(): Promise<ReadonlyMap<string, readonly NamedHistory[]>> {
    const cases = join(this.#places.dataFolder, 'cases')
    const found = new Map<string, readonly NamedHistory[]>()
    for (const name of await this.#fs.list(cases))
      found.set(name, (await readCaseFolder(this.#fs, join(cases, name)))?.histories ?? [])
    return found
  }

  /** Each line in its place: number, hash and the chain up to it, which the reading of a history checks. */
  #lostLines(histories: ReadonlyMap<string, readonly NamedHistory[]>): readonly string[] {
    const lost = this.#heard.flatMap((said) => {
      if (said.kind !== 'line') return []
      const files = histories.get(said.case) ?? []
      const file = files.find(({ name }) => name === `${said.seat}.jsonl`)
      const there = file?.lines[said.n - 1]?.hash === said.hash
      return there ? [] : [`line ${said.n} of ${said.case} was acknowledged and is lost`]
    })
    const broken = [...histories].flatMap(([name, files]) =>
      files.flatMap(({ rest }) =>
        rest.kind === 'nothing' || rest.kind === 'torn' ? [] : [`${name}: history ${rest.kind}`]
      )
    )
    return [...lost, ...broken]
  }

  /** A torn tail stays where it is until its owner goes on; from then on it is in quarantine. */
  async #lostTails(
    histories: ReadonlyMap<string, readonly NamedHistory[]>
  ): Promise<readonly string[]> {
    const now: Torn[] = []
    for (const [id, files] of histories)
      for (const file of files.filter(({ rest }) => rest.kind === 'torn')) {
        const path = join(this.#places.dataFolder, 'cases', id, HISTORY, file.name)
        const bytes = await this.#fs.read(path)
        const sound = Buffer.byteLength(bytes.toString().slice(0, file.sound))
        now.push({ case: id, name: file.name, bytes: bytes.subarray(sound) })
      }
    const lost: string[] = []
    for (const torn of this.#torn) {
      const inPlace = now.some((other) => isSame(other, torn))
      if (!inPlace && !(await this.#isKept(torn))) lost.push(`a torn tail of ${torn.case} is lost`)
    }
    this.#tornEver += now.filter((one) => !this.#torn.some((other) => isSame(one, other))).length
    this.#torn = now
    return lost
  }

  async #isKept({ case: id, name, bytes }: Torn): Promise<boolean> {
    const folder = join(this.#places.dataFolder, 'quarantine', id)
    for (const place of await this.#fs.list(folder)) {
      const path = join(folder, place, name)
      if ((await this.#fs.stat(path)) === null) continue
      if ((await this.#fs.read(path)).equals(bytes)) return true
    }
    return false
  }

  /** As the application opens them: whole, without a word of damage, and exactly what the lines alone say. */
  async #misreadCases(): Promise<readonly string[]> {
    const wrong: string[] = []
    const { cases } = await this.#open()
    const ids = new Set(this.#heard.flatMap((said) => (said.kind === 'line' ? [said.case] : [])))
    for (const id of ids) {
      const opened = await cases.open(id, 'Anne')
      if (!opened.ok) {
        wrong.push(`${id} does not open: ${opened.failure.kind}`)
        continue
      }
      const { file, toReview, notices } = opened.value
      if (toReview.length + notices.length > 0)
        wrong.push(`${id} opens with ${[...notices, ...toReview.map(({ kind }) => kind)].join()}`)
      const folder = await readCaseFolder(this.#fs, join(this.#places.dataFolder, 'cases', id))
      const [anew] = folder === null ? [] : casesOf({ ...folder, snapshots: [] })
      const folded = anew?.reading.ok ? anew.reading.value.restored.folding.file : null
      if (!isDeepStrictEqual(file, folded)) wrong.push(`${id} is not what its lines say`)
    }
    return wrong
  }

  /** Drafts and settings: the text acknowledged last, or one typed after it. */
  async #lostTexts(): Promise<readonly string[]> {
    const { drafts, settings } = await this.#open()
    const kept = Number((await settings.read('fr')).claimant.phone)
    const wrong: string[] = []
    for (const said of this.#heard) {
      if (said.kind === 'settings' && kept < said.number) wrong.push('settings are lost')
      if (said.kind !== 'draft') continue
      const text = (await drafts.read(said.case)).composer ?? ''
      if (!(Number.parseInt(text, 10) >= said.number)) wrong.push(`a draft of ${said.case} is lost`)
    }
    return [...new Set(wrong)]
  }

  #open() {
    return openStore({
      ...this.#places,
      fs: this.#fs,
      clock: { instant: () => '2026-11-25T10:00:00+01:00' },
      newId: () => 'none',
      schedule: () => () => undefined
    })
  }
}

const isSame = (one: Torn, other: Torn): boolean =>
  one.case === other.case && one.name === other.name && one.bytes.equals(other.bytes)
