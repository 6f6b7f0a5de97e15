// `npm run build`: always builds. The other commands build only when something changed.

import { chmodSync } from 'node:fs'
import { runChild } from './children.mjs'
import { isMain, runCommand } from './command.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { say } from './progress.mjs'
import { inProject, setupLock } from './project.mjs'
import { SetupFailure } from './setup-failure.mjs'
import { buildIsCurrent, markBuilt, sourcesPrint } from './staleness.mjs'

/** Builds the application unless out/ already holds a build of these very sources. */
export async function buildIfNeeded() {
  if (buildIsCurrent()) return say('build: out/ is up to date')
  await oneAtATime(setupLock(), () =>
    buildIsCurrent() ? say('build: made meanwhile') : buildNow()
  )
}

export const build = () => oneAtATime(setupLock(), buildNow)

async function buildNow() {
  // Taken before the build: what is edited meanwhile makes the next run build again.
  const print = sourcesPrint()
  say('electron-vite build')
  const cli = inProject('node_modules/electron-vite/bin/electron-vite.js')
  const { status } = await runChild(process.execPath, [cli, 'build'], { aside: true })
  if (status !== 0) {
    throw new SetupFailure(
      `the build did not succeed (status ${status}).`,
      'The message of electron-vite stands above.'
    )
  }
  // The terminal command is started by its name where the package is installed.
  chmodSync(inProject('out/main/cli.js'), 0o755)
  markBuilt(print)
}

if (isMain(import.meta.url)) {
  await runCommand(build)
}
