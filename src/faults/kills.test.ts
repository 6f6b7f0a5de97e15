import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disk } from '#storage/files'
import { openStore } from '#storage/openStore'
import { Chance, newSeed } from './chance'
import { Witness } from './witness'
import type { Acknowledged, Places } from './writing'

const KILLS = import.meta.env.MODE === 'full' ? 50 : 8
/** Long enough for some dozens of edits, short enough to meet the start as well. */
const LONGEST_LIFE = 250

let root = ''
let writer = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'doleances-kills-'))
  writer = join(root, 'program', 'writer.mjs')
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'writer.ts'),
      outDir: join(root, 'program'),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } }
    }
  })
}, 60_000)

afterAll(() => rm(root, { recursive: true, force: true }))

/** Runs the writer and kills it `after` milliseconds, counted from its first word; gives what it acknowledged. */
async function writeUntilKilled(
  args: readonly (string | number)[],
  after: number
): Promise<readonly Acknowledged[]> {
  const child = spawn(process.execPath, [writer, ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ended = once(child, 'close')
  await once(child.stdout, 'data')
  await setTimeout(after)
  expect(child.exitCode, 'the writer was still writing').toBeNull()
  child.kill('SIGKILL')
  await ended
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

test(`${KILLS} kills while somebody writes lose nothing that was acknowledged`, async () => {
  const seed = newSeed()
  const chance = new Chance(seed)
  const places = { dataFolder: join(root, 'Doléances'), userData: join(root, 'machine') }
  const witness = new Witness(places)
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const args = [places.dataFolder, places.userData, seed + kill, kill * 100_000]
    for (const said of await writeUntilKilled(args, chance.below(LONGEST_LIFE))) witness.hear(said)
    const lost = await witness.look(disk)
    expect(lost, `seed ${seed}, kill ${kill}`).toEqual([])
  }
  console.log(
    `${KILLS} kills from seed ${seed}: ${witness.lines} lines acknowledged, none lost; ${witness.tornTails} torn tails kept`
  )
  expect(witness.lines).toBeGreaterThan(KILLS / 2)
  expect(await leftBehind(places)).toEqual([])
  expect(await witness.look(disk)).toEqual([])
}, 600_000)

/** Temporary files that are still there once every case was edited and closed in peace. */
async function leftBehind(places: Places) {
  const store = await openStore({
    ...places,
    clock: { instant: () => '2026-11-24T10:00:00+01:00' },
    newId: () => 'none'
  })
  const listed = await store.cases.list()
  for (const { id } of listed.ok ? listed.value : []) {
    const change = { op: 'section', in: 'head', set: { notes: 'fin' }, was: {} } as const
    await store.cases.edit(id, 'Anne', { label: 'edit-case', changes: [change] })
    await store.drafts.keep(id, 'notes', 'fin')
  }
  await store.settings.save(await store.settings.read('fr'))
  await store.cases.closeAll()
  const names = await readdir(root, { recursive: true })
  return names.filter((name) => name.endsWith('.tmp'))
}
