import { pathToFileURL } from 'node:url'
import { stopChildren } from './children.mjs'
import { SetupFailure } from './setup-failure.mjs'

/** Whether a file is the command being run, not one that another imports. @param {string} url its import.meta.url */
export const isMain = (url) =>
  process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === url

/**
 * Runs a command of this room and ends the process: with what the command returns as exit status, or with 1 and
 * a message that names the missing thing and the way out.
 * @param {() => Promise<number | void>} command
 */
export async function runCommand(command) {
  let status = 1
  try {
    status = (await command()) ?? 0
  } catch (failure) {
    if (failure instanceof SetupFailure)
      console.error(`\nNot possible: ${failure.message}\nWay out: ${failure.wayOut}`)
    else console.error(failure)
  }
  await stopChildren('SIGTERM')
  // A socket of a bounded download that never answered would hold Node for some seconds more.
  process.exit(status)
}
