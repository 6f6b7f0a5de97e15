// `npm run bench [-- ROW…]`: the measures of src/bench on the built application, each as a ratio with its bar.
import { buildIfNeeded } from './build.mjs'
import { runChild } from './children.mjs'
import { runCommand } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { prepareScreen, runtimeLine } from './end-to-end.mjs'
import { findElectron, versionsOf } from './find-electron.mjs'
import { ensureNode } from './node-version.mjs'
import { say } from './progress.mjs'
import { inProject } from './project.mjs'
import { SetupFailure } from './setup-failure.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'
import { ensureTestTools } from './test-tools.mjs'
import { toolEnvironment } from './tool-environment.mjs'

await runCommand(async () => {
  ensureNode()
  await installDependencies()
  const electron = await findElectron()
  await ensureSystemLibraries(electron.executable)
  await ensureTestTools()
  await buildIfNeeded()
  await buildBench()
  say(`measures run on ${runtimeLine(electron, await versionsOf(electron))}`)
  const screen = await prepareScreen()
  try {
    const env = { ...toolEnvironment(electron), ...screen.env }
    const args = [inProject('out/bench.js'), ...process.argv.slice(2)]
    return (await runChild(process.execPath, args, { env })).status ?? 1
  } finally {
    await screen.stop()
  }
})

/** The measures call the application's own rooms, so they are built as it is: out/bench.js, never shipped. */
async function buildBench() {
  const vite = inProject('node_modules/vite/bin/vite.js')
  const { status, output } = await runChild(
    process.execPath,
    [vite, 'build', '--ssr', 'src/bench/bench.ts', '--outDir', 'out', '--emptyOutDir', 'false'],
    { keep: true }
  )
  if (status !== 0)
    throw new SetupFailure(
      `the measures could not be built (status ${status}).\n${output.trim()}`,
      'The message of Vite stands above.'
    )
}
