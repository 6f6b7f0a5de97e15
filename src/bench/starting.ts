import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Folders, freshFolders } from '../../e2e/app'
import { inTurns, type Measure, median, ratio } from './measure'
import { startWindow } from './window'

const BAR = 1.5
const TURNS = 9

/** The window usable after start, against an Electron window with nothing in it. */
export async function starting(project: string): Promise<readonly Measure[]> {
  const empty = await freshFolders()
  const firstTime = await freshFolders()
  const withCase = await freshFolders()
  const place = join(withCase.data, 'cases/exemple')
  await mkdir(place, { recursive: true })
  await cp(join(project, 'resources/example/case.json'), join(place, 'case.json'))
  const nothing = join(project, 'src/bench/emptyWindow')
  const list = await against(project, firstTime, nothing, empty)
  const opened = await against(project, withCase, nothing, empty)
  return [
    ratio('with no case yet', list.ours, list.theirs, BAR),
    ratio('with one case, which it opens', opened.ours, opened.theirs, BAR)
  ]
}

async function against(ours: string, at: Folders, theirs: string, there: Folders) {
  const times = { ours: [] as number[], theirs: [] as number[] }
  await inTurns(
    TURNS,
    async () => times.ours.push(await usableAfter(ours, at)),
    async () => times.theirs.push(await usableAfter(theirs, there)),
    0
  )
  return { ours: median(times.ours.slice(1)), theirs: median(times.theirs.slice(1)) }
}

async function usableAfter(application: string, folders: Folders): Promise<number> {
  const window = await startWindow(application, folders)
  await window.close()
  return window.usableAfter
}
