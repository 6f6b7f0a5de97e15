// `node src/setup/run.mjs TOOL ARGS…`: runs a tool of node_modules, or a program, in the environment where it finds
// our Electron. Without a tool: prints which Electron that is.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { runChild } from './children.mjs'
import { runCommand } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { findElectron, versionsOf } from './find-electron.mjs'
import { ensureNode } from './node-version.mjs'
import { inProject } from './project.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'
import { toolEnvironment } from './tool-environment.mjs'

await runCommand(async () => {
  const [tool, ...args] = process.argv.slice(2)
  ensureNode()
  await installDependencies()
  const electron = await findElectron()
  await ensureSystemLibraries(electron.executable)
  if (!tool) {
    const { electron: version, chrome, node } = await versionsOf(electron)
    console.log(JSON.stringify({ ...electron, version, chrome, node }, null, 2))
    return 0
  }
  const script = scriptOf(tool)
  const [program, before] = script ? [process.execPath, [script]] : [tool, []]
  const { status, output } = await runChild(program, [...before, ...args], {
    cwd: process.cwd(),
    env: toolEnvironment(electron)
  })
  if (output) console.error(output)
  return status ?? 1
})

/**
 * The script behind a tool's name, by the package that declares it: no shell and no npx in between, which would
 * keep signals from it.
 * @param {string} tool
 * @returns {string | undefined}
 */
function scriptOf(tool) {
  const name = tool === 'playwright' ? '@playwright/test' : tool
  const manifest = inProject('node_modules', name, 'package.json')
  if (!existsSync(manifest)) return undefined
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  const script = typeof bin === 'string' ? bin : bin?.[tool]
  return script && resolve(dirname(manifest), script)
}
