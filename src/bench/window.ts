import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Browser, chromium, type Page } from '@playwright/test'
import { electronPath, environment, type Folders, isRoot } from '../../e2e/app'

export type RunningWindow = {
  readonly page: Page
  readonly browser: Browser
  /** From before the process to the mark `ready` of the page, in milliseconds. */
  readonly usableAfter: number
  readonly close: () => Promise<void>
}

const LONGEST_START = 30_000
const LONGEST_END = 3000
const LONGEST_CONNECTION = 6000
const MOST_CONNECTIONS = 4

/** Starts an application as a person does, with nothing attached until its page can be used. */
export async function startWindow(application: string, folders: Folders): Promise<RunningWindow> {
  const switches = (process.env.DOLEANCES_LAUNCH_FLAGS ?? '').split(' ').filter(Boolean)
  const startedAt = Date.now()
  const child = spawn(
    electronPath(),
    [
      ...switches,
      ...(isRoot ? ['--no-sandbox'] : []),
      `--user-data-dir=${folders.userData}`,
      '--remote-debugging-port=0',
      '--lang=fr',
      application
    ],
    { env: environment(folders, 'fr'), stdio: ['ignore', 'ignore', 'pipe'] }
  )
  const ended = once(child, 'exit')
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const browser = await connected(await addressIn(child.stderr))
  const page = await firstPage(browser)
  const handle = await page.waitForFunction(
    () => {
      const [mark] = performance.getEntriesByName('ready')
      return mark === undefined ? 0 : performance.timeOrigin + mark.startTime
    },
    undefined,
    { timeout: LONGEST_START, polling: 20 }
  )
  const usableAfter = (await handle.jsonValue()) - startedAt
  const close = async () => {
    await page.close().catch(() => undefined)
    await Promise.race([ended, new Promise((late) => setTimeout(late, LONGEST_END))])
    kill()
    await ended
    process.off('exit', kill)
    await browser.close().catch(() => undefined)
  }
  return { page, browser, usableAfter, close }
}

/** Playwright now and then waits for ever on a page that starts meanwhile; it is asked again, and what it measures does not change. */
async function connected(address: string): Promise<Browser> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await chromium.connectOverCDP(address, { timeout: LONGEST_CONNECTION })
    } catch (error) {
      if (turn === MOST_CONNECTIONS) throw error
    }
  }
}

/** The address that Chromium prints once it can be spoken to. */
function addressIn(stderr: NodeJS.ReadableStream): Promise<string> {
  return new Promise((found, failed) => {
    const late = setTimeout(() => failed(new Error('no window opened')), LONGEST_START)
    let said = ''
    stderr.on('data', (part) => {
      said += part
      const address = /^DevTools listening on (\S+)$/m.exec(said)?.[1]
      if (address === undefined) return
      said = ''
      clearTimeout(late)
      found(address)
    })
  })
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('no window')
  return context.pages()[0] ?? context.waitForEvent('page')
}
