import { readFileSync } from 'node:fs'
import { runChild } from './children.mjs'
import { say } from './progress.mjs'
import { inProject } from './project.mjs'
import { SetupFailure } from './setup-failure.mjs'

const example = 'resources/example/case.json'
const folder = 'out/notice'

/** The main job without a window: the example's formal notice as a PDF, its path on standard output. */
export async function printExampleNotice() {
  say('no window: neither DISPLAY nor WAYLAND_DISPLAY is set, so there is no screen to open one on')
  const { asOf } = JSON.parse(readFileSync(inProject(example), 'utf8')).case
  say(`composing the formal notice of the example instead${asOf ? `, as of ${asOf}` : ''}`)
  const { status, output } = await runChild(
    process.execPath,
    ['out/main/cli.js', 'print', example, '--kind', 'formal-notice', '--out', folder, '--json'],
    { keep: true }
  )
  const path = writtenPath(output)
  if (status !== 0 || !path)
    throw new SetupFailure(
      `the formal notice of ${example}: the terminal command ended with status ${status}.\n${output.trim()}`,
      'The message above is the command’s own.'
    )
  console.log(inProject(path))
  say('the application itself opens with `npm start` on a machine with a screen')
}

/** @param {string} output of `print --json`; progress lines may stand around the document */
export function writtenPath(output) {
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)
  try {
    const path = JSON.parse(json).written[0].path
    return typeof path === 'string' ? path : undefined
  } catch {
    return undefined
  }
}
