// The one list of system tools that tests call. To use another one in a test, add its line here.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { aptCommand, aptInstall, canInstall } from './apt.mjs'
import { say } from './progress.mjs'
import { SetupFailure } from './setup-failure.mjs'

/** @type {readonly { command: string, package: string, purpose: string }[]} */
export const testTools = [
  { command: 'Xvfb', package: 'xvfb', purpose: 'a display for the end-to-end tests' },
  { command: 'pdftotext', package: 'poppler-utils', purpose: 'reading printed letters back' },
  { command: 'ip', package: 'iproute2', purpose: 'counting what would leave the machine' },
  { command: 'strace', package: 'strace', purpose: 'seeing what is really flushed to disk' }
]

/** Whether a command is found along PATH. @param {string} command */
export const isOnPath = (command) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK)
      return true
    } catch {
      return false
    }
  })

/**
 * Makes sure of the tools that tests call (Linux): installs them as root on Debian, else names the command. Without
 * Xvfb the run goes on, without windows and aloud; without any other it ends here: no test is skipped in silence.
 */
export async function ensureTestTools() {
  if (process.platform !== 'linux') return
  const missing = () => testTools.filter((tool) => !isOnPath(tool.command))
  if (missing().length === 0) return say('test tools: all there')
  const packages = missing().map((tool) => tool.package)
  for (const tool of missing()) say(`${tool.command} is missing: ${tool.purpose}`)
  if (canInstall()) await aptInstall(packages)
  const needed = missing().filter((tool) => tool.command !== 'Xvfb')
  if (needed.length === 0) return
  throw new SetupFailure(
    `tools that tests call: ${needed.map((tool) => `${tool.command} (${tool.purpose})`).join(', ')}.`,
    `Run \`sudo ${aptCommand(packages)}\`, or what installs them on this system, then this command again.`
  )
}
