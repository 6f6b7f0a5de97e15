import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { end, freshFolders, launch, type Opened } from '../../e2e/app'
import { type Measure, within } from './measure'

const LETTERS = 500
const WARM = 100

/** 500 letters through the window's own calls: how long the main process was ever held up, and what memory they left. */
export async function batch(project: string): Promise<readonly Measure[]> {
  const folders = await freshFolders()
  const place = join(folders.data, 'cases/exemple')
  await mkdir(place, { recursive: true })
  await cp(join(project, 'resources/example/case.json'), join(place, 'case.json'))
  const opened = await launch({ folders })
  try {
    await letters(opened, WARM)
    const before = await memory(opened)
    await watchMain(opened)
    const began = performance.now()
    await letters(opened, LETTERS - WARM)
    const each = (performance.now() - began) / (LETTERS - WARM)
    const stall = await longestStall(opened)
    const after = await memory(opened)
    return [
      within(
        `${LETTERS} letters, longest stall of the main process`,
        stall,
        50,
        `${each.toFixed(0)} ms a letter`
      ),
      {
        what: `${LETTERS} letters, memory after the last against after ${WARM}`,
        value: after / before,
        unit: '×',
        bar: 1.15,
        wanted: 'at most',
        detail: `${after.toFixed(0)} MB against ${before.toFixed(0)} MB`
      },
      { what: 'print-ready file of a batch', notMeasured: 'no screen makes one in this version' }
    ]
  } finally {
    await end(opened)
  }
}

async function letters({ page }: Opened, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let index = 0; index < wanted; index += 1) {
      const printed = await window.bridge.renderLetter({ id: 'exemple', letter: 'mise-en-demeure' })
      if (!printed.ok || printed.value.pages !== 2) throw new Error('not a letter of two pages')
    }
  }, count)
}

/** All processes of the application, in MB. */
function memory({ app }: Opened): Promise<number> {
  return app.evaluate(({ app: electron }) => {
    const kilobytes = electron.getAppMetrics().map(({ memory: used }) => used.workingSetSize)
    return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
  })
}

async function watchMain({ app }: Opened): Promise<void> {
  await app.evaluate(() => {
    const loop = process
      .getBuiltinModule('node:perf_hooks')
      .monitorEventLoopDelay({ resolution: 5 })
    loop.enable()
    Object.assign(globalThis, { mainLoop: loop })
  })
}

function longestStall({ app }: Opened): Promise<number> {
  return app.evaluate(() => {
    const { mainLoop } = globalThis as unknown as { mainLoop: { readonly max: number } }
    return mainLoop.max / 1e6
  })
}
