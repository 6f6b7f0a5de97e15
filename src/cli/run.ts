import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asksForJson, type CommandLine, readCommandLine } from './commandLine'
import { type Sayings, sayings } from './language'
import { done, type Outcome, wrong } from './outcome'
import { privateFolders } from './privateFolders'
import type { Outside, World } from './world'

/**
 * Carries out one command line and gives its exit status. With `--json` standard output gets exactly one document,
 * whatever happens; else the text for a person. Complaints go to standard error.
 */
export async function run(argv: readonly string[], outside: Outside): Promise<number> {
  const say = sayings(outside.environment)
  const folders = privateFolders()
  const world = { ...outside, privateFolder: folders.make }
  const outcome = await outcomeOf(argv, say, world).finally(folders.remove)
  const { document, text, complaint, status } = outcome
  if (asksForJson(argv)) await world.stdout(`${JSON.stringify(document, null, 2)}\n`)
  else if (text !== '') await world.stdout(`${text}\n`)
  if (complaint !== '') await world.stderr(`${complaint}\n`)
  return status
}

async function outcomeOf(argv: readonly string[], say: Sayings, world: World): Promise<Outcome> {
  try {
    const asked = readCommandLine(argv, say)
    if (!asked.ok) return asked.failure
    if (!('flag' in asked.value)) return await carryOut(asked.value, say, world)
    if (asked.value.flag === 'help') return done({ usage: say.terminal.usage }, say.terminal.usage)
    const { version } = JSON.parse(await readFile(join(world.application, 'package.json'), 'utf8'))
    return done({ version }, version)
  } catch (error) {
    // A bug, or an installation with files missing: said in one line, with its place for a report.
    await world.stderr(`${error instanceof Error ? error.stack : String(error)}\n`)
    return wrong('unexpected', say.failures.unexpected().happened)
  }
}

/** Each command is loaded when it is asked for: `due` needs neither the disk nor the paper. */
async function carryOut(line: CommandLine, say: Sayings, world: World): Promise<Outcome> {
  switch (line.command) {
    case 'due':
      return (await import('./due')).due(line, say)
    case 'check':
      return (await import('./check')).check(line, say, world)
    case 'print':
      return (await import('./print')).print(line, say, world)
    case 'dossier':
      return (await import('./dossier')).dossier(line, say, world)
    case 'verify':
      return (await import('./verify')).verify(line, say, world)
  }
}
