import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Folders, freshFolders } from '../../e2e/app'
import { caseBytes, longCase, titleOf } from './longCase'
import { inTurns, type Measure, median, ms, percentile, ratio, within } from './measure'
import { startWindow } from './window'

const BAR = 2
const TURNS = 5
const FRAMES = 240

/** A case of 10,000 events opened and scrolled, against the same window on one of 50. */
export async function opening(project: string): Promise<readonly Measure[]> {
  const folders = await freshFolders()
  await place(folders, 'short', 50)
  await place(folders, 'long', 10_000)
  const { page, close } = await startWindow(project, folders)
  const times = { ours: [] as number[], theirs: [] as number[] }
  await inTurns(
    TURNS,
    async () => times.ours.push(await firstRows(page, 'long')),
    async () => times.theirs.push(await firstRows(page, 'short')),
    0
  )
  await firstRows(page, 'long', false)
  await whenCalm(page)
  const frames = await scrolled(page)
  await close()
  return [
    ratio('first rows of 10,000 events, against 50', median(times.ours), median(times.theirs), BAR),
    within(
      'scrolling 10,000 events, frame at the 95th percentile',
      percentile(frames, 0.95),
      25,
      `median ${ms(median(frames))}, longest ${ms(Math.max(...frames))}`
    )
  ]
}

async function place({ data }: Folders, id: string, events: number): Promise<void> {
  const at = join(data, 'cases', id)
  await mkdir(at, { recursive: true })
  await writeFile(join(at, 'case.json'), caseBytes(longCase(id, events)))
}

/** From the click on a case in the list to its first rows on the screen; goes back to the list, unless it is to stay. */
async function firstRows(page: Page, id: string, back = true): Promise<number> {
  const time = await page.evaluate(async (title) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const buttons = [...document.querySelectorAll<HTMLElement>('tbody button')]
    const button = buttons.find(({ textContent }) => textContent === title)
    if (button === undefined) throw new Error(`no case ${title}`)
    const began = performance.now()
    button.click()
    while (document.querySelector('[id^="event-"]') === null) await frame()
    await frame()
    return performance.now() - began
  }, titleOf(id))
  if (!back) return time
  await page.getByRole('button', { name: 'Tous les dossiers' }).click()
  await page.locator('tbody button').first().waitFor()
  return time
}

/** Waits until the older events are there and drawn: half a second of frames without a long one. */
function whenCalm(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done))
    let before = await frame()
    for (let calm = 0; calm < 30; ) {
      const now = await frame()
      calm = now - before < 34 ? calm + 1 : 0
      before = now
    }
  })
}

/** The length of each frame while the journal is scrolled up and down, in milliseconds. */
function scrolled(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const pane = document.querySelector('[id^="event-"]')?.closest('.scroll')
    if (!pane) throw new Error('no journal to scroll')
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done))
    const lengths: number[] = []
    let before = await frame()
    for (let index = 0; index < count; index += 1) {
      pane.scrollBy(0, index % 120 < 60 ? -150 : 150)
      const now = await frame()
      lengths.push(now - before)
      before = now
    }
    return lengths
  }, FRAMES)
}
