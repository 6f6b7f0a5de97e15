// `npm run -s doleances -- ARGS`: the terminal command of a checkout. Installs and builds first where that is needed,
// and says so on standard error only: standard output belongs to the command.
import { existsSync } from 'node:fs'
import { buildIfNeeded } from './build.mjs'
import { runChild } from './children.mjs'
import { runCommand } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { ensureNode } from './node-version.mjs'
import { inProject } from './project.mjs'
import { buildIsCurrent } from './staleness.mjs'

await runCommand(async () => {
  ensureNode()
  if (!existsSync(inProject('node_modules')) || !buildIsCurrent()) {
    await installDependencies()
    await buildIfNeeded()
  }
  const { status } = await runChild(
    process.execPath,
    [inProject('out/main/cli.js'), ...process.argv.slice(2)],
    // npm starts scripts in the project; paths are meant from where the person stands.
    { cwd: process.env.INIT_CWD ?? process.cwd() }
  )
  return status ?? 1
})
