// `npm test`: everything, from a fresh clone, with the time of each phase at the end.
import { buildIfNeeded } from './build.mjs'
import { runCommand } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { runStories, runtimeLine } from './end-to-end.mjs'
import { findElectron, versionsOf } from './find-electron.mjs'
import { ensureNode } from './node-version.mjs'
import { runNpm } from './npm.mjs'
import { Phases } from './phases.mjs'
import { say } from './progress.mjs'
import { SetupFailure } from './setup-failure.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'
import { ensureTestTools } from './test-tools.mjs'

const phases = new Phases()

await runCommand(async () => {
  let ranOn = ''
  try {
    ensureNode()
    await phases.need('dependencies', installDependencies)
    const electron = await phases.need('Electron', findElectron)
    await phases.need('system libraries', () => ensureSystemLibraries(electron.executable))
    ranOn = runtimeLine(electron, await versionsOf(electron))
    await phases.need('test tools', ensureTestTools)
    // Together these are `npm run check`; one after the other, each has its time.
    for (const part of ['lint', 'types', 'unit']) await phases.tryOut(part, () => npmRun(part))
    if (await phases.tryOut('build', buildIfNeeded))
      await phases.tryOut('e2e', () => runStories(electron))
    else phases.notRun('e2e')
  } finally {
    console.log(`\n${phases.report()}`)
    if (ranOn) console.log(`  e2e on ${ranOn}`)
    console.log(
      `  everything else on Node ${process.versions.node}, ${process.platform} ${process.arch}`
    )
  }
  say(phases.allDone ? 'npm test: all passed' : 'npm test: FAILED')
  return phases.allDone ? 0 : 1
})

/** @param {string} script */
async function npmRun(script) {
  const { status } = await runNpm(['run', '--silent', script])
  if (status !== 0)
    throw new SetupFailure(`\`npm run ${script}\` ended with status ${status}.`, 'See above.')
}
