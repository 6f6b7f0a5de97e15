// `npm test`: everything, from a fresh clone, with the time of each phase and the count of all tests at the end.
import { buildIfNeeded } from './build.mjs'
import { runCommand } from './command.mjs'
import { counted, countsLine } from './counts.mjs'
import { installDependencies } from './dependencies.mjs'
import { runStories, runtimeLine } from './end-to-end.mjs'
import { findElectron, versionsOf } from './find-electron.mjs'
import { ensureNode } from './node-version.mjs'
import { runNpm } from './npm.mjs'
import { Phases } from './phases.mjs'
import { say } from './progress.mjs'
import { inProject } from './project.mjs'
import { SetupFailure } from './setup-failure.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'
import { ensureTestTools } from './test-tools.mjs'

const phases = new Phases()
const unitReport = inProject('out/reports/unit.json')
const storyReport = inProject('out/reports/e2e.json')

await runCommand(async () => {
  /** @type {import('./counts.mjs').Counts[]} */
  const counts = []
  let ranOn = ''
  try {
    ensureNode()
    await phases.need('dependencies', installDependencies)
    const electron = await phases.need('Electron', findElectron)
    await phases.need('system libraries', () => ensureSystemLibraries(electron.executable))
    ranOn = runtimeLine(electron, await versionsOf(electron))
    await phases.need('test tools', ensureTestTools)
    // Together these are `npm run check`; one after the other, each has its time.
    for (const part of ['lint', 'types']) await phases.tryOut(part, () => npmRun(part))
    const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
    for (const part of ['unit', 'faults'])
      counts.push(await counted(unitReport, () => phases.tryOut(part, () => npmRun(part, report))))
    const built = await phases.tryOut('build', buildIfNeeded)
    if (built)
      counts.push(
        await counted(storyReport, () =>
          phases.tryOut('e2e', () => runStories(electron, [], storyReport))
        )
      )
    else phases.notRun('e2e')
  } finally {
    console.log(`\n${phases.report()}`)
    if (ranOn) console.log(`  e2e on ${ranOn}`)
    console.log(
      `  everything else on Node ${process.versions.node}, ${process.platform} ${process.arch}`
    )
  }
  say(phases.allDone ? 'npm test: all passed' : 'npm test: FAILED')
  console.log(countsLine(counts, phases.failedBeside(['unit', 'faults', 'e2e'])))
  return phases.allDone ? 0 : 1
})

/** @param {string} script @param {readonly string[]} [args] */
async function npmRun(script, args = []) {
  const { status } = await runNpm(['run', '--silent', script, '--', ...args])
  if (status !== 0)
    throw new SetupFailure(`\`npm run ${script}\` ended with status ${status}.`, 'See above.')
}
