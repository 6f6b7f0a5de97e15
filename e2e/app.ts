import type { ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  _electron,
  test as base,
  type ElectronApplication,
  expect,
  type Page
} from '@playwright/test'

/** A place of its own for each story, on this machine and empty at first. */
export type Folders = { readonly root: string; readonly userData: string; readonly data: string }

export type Opened = {
  readonly app: ElectronApplication
  readonly page: Page
  /** The main process; Playwright forgets it once the application has ended. */
  readonly child: ChildProcess
  /** What the page complained of: errors, broken promises, refusals of its security policy. A story ends with none. */
  readonly problems: string[]
}

export type StoryOptions = {
  /** The language of the system the application finds at its first start. */
  readonly language: 'fr' | 'en'
  /** The theme of that system. */
  readonly theme: 'light' | 'dark'
  /** Puts files in place before the first start: damaged cases, past versions, settings. */
  readonly before: { readonly place: (folders: Folders) => Promise<void> }
  /** The story provokes refusals itself, so that complaints of the page are no failure. */
  readonly provoking: boolean
}

type Story = {
  readonly folders: Folders
  readonly opened: Opened
  readonly app: ElectronApplication
  readonly page: Page
  readonly problems: string[]
  /** Closes the application as its owner does and starts it again on the same folders. */
  readonly reopen: () => Promise<Opened>
}

type Launching = {
  readonly folders: Folders
  readonly language?: StoryOptions['language']
  readonly theme?: StoryOptions['theme']
  /** More switches, and another program around Electron (see closedDoor.ts). */
  readonly flags?: readonly string[]
  readonly executable?: string
  readonly applicationFolder?: string
  readonly sandbox?: boolean
}

const LONGEST_LAUNCH = 40_000

export const projectFolder = resolve(import.meta.dirname, '..')
/** What `npm run e2e` found; a story never looks for another Electron. */
export const electronPath = (): string => {
  const path = process.env.ELECTRON_EXEC_PATH
  if (!path) throw new Error('ELECTRON_EXEC_PATH is not set: run the stories with `npm run e2e`.')
  return path
}
export const isRoot = process.getuid?.() === 0

/** Starts the built application and waits until its window says that it can be used. */
export async function launch(launching: Launching): Promise<Opened> {
  const { folders, language = 'fr', theme = 'light', flags = [] } = launching
  const switches = (process.env.DOLEANCES_LAUNCH_FLAGS ?? '')
    .split(' ')
    .filter((flag) => flag !== '')
  const options: Parameters<typeof _electron.launch>[0] = {
    timeout: LONGEST_LAUNCH,
    executablePath: launching.executable ?? electronPath(),
    // Chromium's sandbox refuses to start as root; for anyone else it stays on.
    chromiumSandbox: launching.sandbox ?? !isRoot,
    cwd: projectFolder,
    // Playwright would make every page believe in a light system.
    colorScheme: null,
    args: [
      ...switches,
      `--user-data-dir=${folders.userData}`,
      `--lang=${language}`,
      ...flags,
      launching.applicationFolder ?? projectFolder
    ],
    env: environment(folders, language)
  }
  // Seen once: Playwright never heard from the Electron it started. That says nothing of the application, which is
  // started again, and the run says so.
  const app = await _electron.launch(options).catch((late: unknown) => {
    process.stderr.write(`Electron did not answer: ${String(late).slice(0, 200)}. Once more.\n`)
    return _electron.launch(options)
  })
  const child = app.process()
  const problems: string[] = []
  const page = await app.firstWindow()
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  await app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source
  }, theme)
  await whenReady(page)
  return { app, child, page, problems }
}

/** Waits for the application's own mark, never for time. */
export async function whenReady(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
}

/** Folders for one story, removed by the caller. */
export async function freshFolders(): Promise<Folders> {
  const root = await mkdtemp(join(tmpdir(), 'doleances-story-'))
  const folders = { root, userData: join(root, 'machine'), data: join(root, 'Doléances') }
  await mkdir(folders.userData)
  await mkdir(folders.data)
  return folders
}

/** Ends an application that may be closing, closed or stuck. */
export async function end({ app, child }: Pick<Opened, 'app' | 'child'>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await app.close().catch(() => child.kill('SIGKILL'))
  clearTimeout(timer)
}

/** The environment of a story: its folders, its language, and the clock of France wherever the tests run. */
export function environment(folders: Folders, language: string): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env
  const set = Object.entries(inherited).filter(([, value]) => value !== undefined)
  const locale = language === 'fr' ? 'fr_FR.UTF-8' : 'en_GB.UTF-8'
  return {
    ...(Object.fromEntries(set) as Record<string, string>),
    DOLEANCES_DATA: folders.data,
    LANG: locale,
    LC_ALL: locale,
    LANGUAGE: language,
    TZ: 'Europe/Paris'
  }
}

/** A story on the built application, in real Electron, with folders of its own. */
export const test = base.extend<StoryOptions & Story>({
  language: ['fr', { option: true }],
  theme: ['light', { option: true }],
  // An object, since Playwright takes a function for a fixture.
  before: [{ place: async () => {} }, { option: true }],
  provoking: [false, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern
  folders: async ({}, use) => {
    const folders = await freshFolders()
    await use(folders)
    await rm(folders.root, { recursive: true, force: true })
  },
  opened: async ({ folders, language, theme, before, provoking }, use) => {
    await before.place(folders)
    const opened = await launch({ folders, language, theme })
    await use(opened)
    await end(opened)
    if (!provoking) expect(opened.problems, 'the page complained of nothing').toEqual([])
  },
  app: async ({ opened }, use) => use(opened.app),
  page: async ({ opened }, use) => use(opened.page),
  problems: async ({ opened }, use) => use(opened.problems),
  reopen: async ({ opened, folders, language, theme }, use) => {
    const later: Opened[] = []
    await use(async () => {
      await end(later.at(-1) ?? opened)
      const next = await launch({ folders, language, theme })
      later.push(next)
      return next
    })
    for (const one of later) {
      await end(one)
      expect(one.problems, 'the page complained of nothing').toEqual([])
    }
  }
})

export { expect }
