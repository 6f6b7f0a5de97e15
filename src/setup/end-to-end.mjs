// Playwright on the built application. What a story's fixture finds in its environment:
//   ELECTRON_EXEC_PATH            the Electron to launch (`executablePath`)
//   DISPLAY                       on Linux, the X server that belongs to this run
//   DOLEANCES_LAUNCH_FLAGS        switches to put before '.', separated by blanks
//   DOLEANCES_HEADLESS            '1' where there is no X server: then no application menu may be set
import { runChild } from './children.mjs'
import { startDisplay } from './display.mjs'
import { versionsOf } from './find-electron.mjs'
import { say } from './progress.mjs'
import { inProject } from './project.mjs'
import { SetupFailure } from './setup-failure.mjs'
import { isOnPath } from './test-tools.mjs'
import { toolEnvironment } from './tool-environment.mjs'

/**
 * Runs the stories of e2e/.
 * @param {import('./find-electron.mjs').Electron} electron
 * @param {readonly string[]} [args] for Playwright
 * @param {string} [report] where to leave its counts, beside what it prints
 */
export async function runStories(electron, args = [], report = '') {
  const versions = await versionsOf(electron)
  say(`stories run on ${runtimeLine(electron, versions)}`)
  const screen = await prepareScreen()
  try {
    const cli = inProject('node_modules/@playwright/test/cli.js')
    const reporters = report ? ['--reporter=list,json'] : []
    const { status } = await runChild(
      process.execPath,
      [cli, 'test', '--config', 'e2e/playwright.config.ts', ...reporters, ...args],
      { env: { ...toolEnvironment(electron), ...screen.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } }
    )
    if (status !== 0)
      throw new SetupFailure(`stories did not pass (Playwright status ${status}).`, 'See above.')
  } finally {
    await screen.stop()
  }
}

/**
 * @param {import('./find-electron.mjs').Electron} electron
 * @param {{ electron: string, chrome: string, node: string }} versions
 */
export const runtimeLine = (electron, versions) =>
  `Electron ${versions.electron} (${electron.kind}), Chromium ${versions.chrome}, Node ${versions.node}`

/** A screen of its own for a run. @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => Promise<void> }>} */
export async function prepareScreen() {
  // On macOS and Windows the stories use the desktop they are started from.
  if (process.platform !== 'linux') return { env: {}, stop: async () => {} }
  if (!isOnPath('Xvfb')) {
    say('WARNING: no Xvfb on this machine. The stories run HEADLESS, WITHOUT the application menu:')
    say('WARNING: what they say about menus and real windows is not shown by this run.')
    const flags = '--ozone-platform=headless --disable-gpu --in-process-gpu'
    return {
      env: { DOLEANCES_LAUNCH_FLAGS: flags, DOLEANCES_HEADLESS: '1' },
      stop: async () => {}
    }
  }
  const display = await startDisplay()
  say(`Xvfb on ${display.name}`)
  return {
    // Even on a desktop the windows of the tests go nowhere else.
    env: {
      DISPLAY: display.name,
      WAYLAND_DISPLAY: '',
      XDG_SESSION_TYPE: 'x11',
      DOLEANCES_LAUNCH_FLAGS: '--disable-gpu',
      DOLEANCES_HEADLESS: ''
    },
    stop: display.stop
  }
}
