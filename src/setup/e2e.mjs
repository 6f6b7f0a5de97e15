// `npm run e2e [-- PLAYWRIGHT ARGS]`: the stories alone, with everything they need made sure of.
import { buildIfNeeded } from './build.mjs'
import { runCommand } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { runStories } from './end-to-end.mjs'
import { findElectron } from './find-electron.mjs'
import { ensureNode } from './node-version.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'
import { ensureTestTools } from './test-tools.mjs'

await runCommand(async () => {
  ensureNode()
  await installDependencies()
  const electron = await findElectron()
  await ensureSystemLibraries(electron.executable)
  await ensureTestTools()
  await buildIfNeeded()
  await runStories(electron, process.argv.slice(2))
})
