import { randomUUID } from 'node:crypto'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edit } from '#domain/case/edits'
import { openStore, type Store } from '#storage/openStore'
import { caseBytes, longCase } from './longCase'
import { inTurns, type Measure, ratio } from './measure'

const BAR = 3
const SAVES = 60
const AUTHOR = 'Maud Tissandre'

/** Saving one edit against one raw append and flush of as many bytes, in short and long cases, alone and among many. */
export async function saving(folder: string): Promise<readonly Measure[]> {
  const alone = await storeIn(join(folder, 'alone'))
  const crowd = join(folder, 'crowd')
  await placeCases(join(crowd, 'data'), 2000)
  const among = await storeIn(crowd)
  const measures = [
    await oneSave('one edit, case of 50 events', alone, longCase('short', 50), folder),
    await oneSave('one edit, case of 10,000 events', alone, longCase('long', 10_000), folder),
    await oneSave('one edit, among 2,000 cases', among, longCase('short', 50), folder)
  ]
  await alone.cases.closeAll()
  await among.cases.closeAll()
  return measures
}

/** Small cases, each a lone file in a folder of its own, as a copied data folder holds them. */
export async function placeCases(dataFolder: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const id = `case-${String(index).padStart(4, '0')}`
    const at = join(dataFolder, 'cases', id)
    await mkdir(at, { recursive: true })
    await writeFile(join(at, 'case.json'), caseBytes(longCase(id, 8)))
  }
}

function storeIn(folder: string): Promise<Store> {
  return openStore({
    dataFolder: join(folder, 'data'),
    userData: join(folder, 'machine'),
    clock: { instant: () => new Date().toISOString() },
    newId: randomUUID
  })
}

async function oneSave(
  what: string,
  { cases }: Store,
  file: ReturnType<typeof longCase>,
  folder: string
): Promise<Measure> {
  const adopted = await cases.adopt(caseBytes(file), AUTHOR)
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.failure))
  const raw = await open(join(folder, `raw-${randomUUID()}`), 'a')
  const line = Buffer.alloc(600, 'x')
  const { ours, theirs } = await inTurns(
    SAVES,
    async (turn) => {
      const saved = await cases.edit(file.id, AUTHOR, retitled(turn))
      if (!saved.ok) throw new Error(JSON.stringify(saved.failure))
    },
    async () => {
      await raw.write(line)
      await raw.sync()
    },
    5
  )
  await raw.close()
  return ratio(what, ours, theirs, BAR)
}

const retitled = (turn: number): Edit => ({
  label: 'edit-event',
  changes: [
    {
      op: 'set',
      in: 'events',
      id: 'event-3',
      set: { title: `Appel coupé, essai ${turn}` },
      was: {}
    }
  ]
})
