import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Folders, freshFolders } from '../../e2e/app'
import { type Measure, median, ms, within } from './measure'
import { placeCases } from './saving'
import { startWindow } from './window'

const CASES = 2000
const TURNS = 5

/** The list of 2,000 cases: what it adds to the start of a window with two, and its search. */
export async function home(project: string): Promise<readonly Measure[]> {
  const few = await freshFolders()
  const many = await freshFolders()
  await placeCases(few.data, 2)
  await placeCases(many.data, CASES)
  const start = async (folders: Folders) => {
    const { usableAfter, close } = await startWindow(project, folders)
    await close()
    return usableAfter
  }
  const times = { few: [] as number[], indexed: [] as number[], rebuilt: [] as number[] }
  await start(few)
  for (let turn = 0; turn < TURNS; turn += 1) {
    await rm(join(many.userData, 'index'), { recursive: true, force: true })
    times.rebuilt.push(await start(many))
    times.indexed.push(await start(many))
    times.few.push(await start(few))
  }
  const { page, close } = await startWindow(project, many)
  const keys = await searched(page)
  const deadlines: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) deadlines.push(await deadlinesRead(page))
  await close()
  const base = median(times.few)
  const after = (figures: readonly number[]) => median(figures) - base
  const whole = (figures: readonly number[]) =>
    `start ${ms(median(figures))}, ${ms(base)} with 2 cases`
  return [
    within(
      `list of ${CASES} cases, with its index`,
      after(times.indexed),
      300,
      whole(times.indexed)
    ),
    within(
      `list of ${CASES} cases, index rebuilt`,
      after(times.rebuilt),
      3000,
      whole(times.rebuilt)
    ),
    within(
      `search among ${CASES} cases, from key to screen`,
      median(keys),
      50,
      `longest ${ms(Math.max(...keys))}`
    ),
    within(
      `deadlines of ${CASES} cases, from call to answer`,
      median(deadlines),
      500,
      `longest ${ms(Math.max(...deadlines))}`
    )
  ]
}

/** What the screen of all deadlines asks for, from the call of the window to its answer, in milliseconds. */
function deadlinesRead(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const began = performance.now()
    const answer = await Reflect.get(globalThis, 'bridge').listDeadlines({})
    if (!answer.ok || answer.value.rows.length === 0) throw new Error('no deadlines')
    return performance.now() - began
  })
}

/** From each key typed in the search to the list drawn anew, in milliseconds. */
function searched(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type="search"]')
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    if (!input || !set) throw new Error('no search')
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const times: number[] = []
    for (const word of ['case-1999', 'coupee', 'etourneau', 'case-07']) {
      for (let length = 1; length <= word.length; length += 1) {
        await frame()
        const began = performance.now()
        set.call(input, word.slice(0, length))
        input.dispatchEvent(new Event('input', { bubbles: true }))
        await frame()
        await frame()
        times.push(performance.now() - began)
      }
    }
    return times
  })
}
