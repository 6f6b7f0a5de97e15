// `npm start`: from a fresh clone to the open application. Arguments go to the application.
import { buildIfNeeded } from './build.mjs'
import { runChild } from './children.mjs'
import { runCommand } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { hasDisplay } from './display.mjs'
import { findElectron } from './find-electron.mjs'
import { ensureNode } from './node-version.mjs'
import { printExampleNotice } from './print-notice.mjs'
import { say } from './progress.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'
import { isRoot, toolEnvironment } from './tool-environment.mjs'

await runCommand(async () => {
  ensureNode()
  await installDependencies()
  if (!hasDisplay()) {
    await buildIfNeeded()
    return printExampleNotice()
  }
  const electron = await findElectron()
  await ensureSystemLibraries(electron.executable)
  await buildIfNeeded()
  say(`opening Doléances (Electron ${electron.version}, ${electron.kind})`)
  const { status, signal } = await runChild(
    electron.executable,
    [...(isRoot() ? ['--no-sandbox'] : []), '.', ...process.argv.slice(2)],
    { env: toolEnvironment(electron) }
  )
  if (status === 0) return 0
  say(`the application ended with ${signal ?? `status ${status}`}`)
  return status ?? 1
})
