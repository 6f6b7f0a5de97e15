import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '#domain/result'
import type { Sayings } from './language'
import { type Outcome, wrong } from './outcome'

const FLAGS = ['json', 'help', 'version'] as const
const VALUES = [
  'said',
  'territory',
  'kind',
  'on',
  'format',
  'out',
  'jobs',
  'edition',
  'limit'
] as const
type ValueName = (typeof VALUES)[number]

/** Which options with a value each command takes. */
const TAKEN = {
  due: ['said', 'territory'],
  check: ['kind', 'on'],
  print: ['kind', 'on', 'format', 'out', 'jobs'],
  dossier: ['on', 'out', 'edition', 'kind', 'limit'],
  verify: []
} as const satisfies Readonly<Record<string, readonly ValueName[]>>
export type CommandName = keyof typeof TAKEN

/** Commands that the design names and a later version brings. */
const LATER: ReadonlySet<string> = new Set(['read', 'new', 'stats'])

export type CommandLine = {
  readonly command: CommandName
  /** What stands after the command, in order: a phrase, or cases. */
  readonly operands: readonly string[]
  readonly values: Partial<Readonly<Record<ValueName, string>>>
}

/** What the first reading of the arguments gives: a command to carry out, or a flag that replaces it. */
export type Asked = { readonly flag: 'help' | 'version' } | CommandLine

/** Whether standard output must hold one JSON document, however badly the rest is written. */
export function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return (end === -1 ? argv : argv.slice(0, end)).includes('--json')
}

/** Reads the arguments; what is wrong in them is a sentence and status 2. */
export function readCommandLine(
  argv: readonly string[],
  { terminal }: Sayings
): Result<Asked, Outcome> {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' as const }])),
      ...Object.fromEntries(VALUES.map((name) => [name, { type: 'string' as const }])),
      help: { type: 'boolean', short: 'h' }
    }
  })
  const flags = new Set<string>()
  const values: Partial<Record<ValueName, string>> = {}
  const operands: string[] = []
  const strange: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    if (isOneOf(FLAGS, name) && value === undefined) flags.add(name)
    else if (!isOneOf(VALUES, name)) strange.push(rawName)
    else if (value === undefined || value === '' || (value.startsWith('-') && !inlineValue))
      return lacking(terminal.what.value(rawName))
    else values[name] = value
  }
  // Asked for help, nothing else needs to be right.
  if (flags.has('help')) return ok({ flag: 'help' })
  if (flags.has('version')) return ok({ flag: 'version' })
  const [command, ...rest] = operands
  if (command === undefined) {
    const option = strange[0]
    const sentence = terminal.wrong.lacking(terminal.what.command)
    return option === undefined
      ? fail({ ...wrong('missing-command', sentence), complaint: terminal.usage })
      : wrongly('wrong-option', terminal.wrong.option(option))
  }
  if (LATER.has(command)) return wrongly('not-in-this-version', terminal.wrong.notBuilt(command))
  if (!isCommand(command)) return wrongly('unknown-command', terminal.wrong.command(command))
  const taken: readonly string[] = TAKEN[command]
  const notTaken = Object.keys(values).find((name) => !taken.includes(name))
  const option = strange[0] ?? (notTaken === undefined ? undefined : `--${notTaken}`)
  if (option !== undefined) return wrongly('wrong-option', terminal.wrong.option(option))
  return ok({ command, operands: rest, values })

  function lacking(what: string) {
    return wrongly('missing-argument', terminal.wrong.lacking(what))
  }
}

function wrongly(code: string, message: string): Result<never, Outcome> {
  return fail(wrong(code, message))
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(TAKEN, name)
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return names.some((one) => one === name)
}
