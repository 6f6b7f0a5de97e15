import { describe, expect, test } from 'vitest'
import { terminal } from './terminal.test-support'

describe('a command that is written wrongly', () => {
  test.each([
    [['foo'], 'unknown-command', '“foo”'],
    [['read', 'story.txt', '--on', '2026-12-05'], 'not-in-this-version', '“read”'],
    [['new', '--story', 'story.txt', '--out', 'x'], 'not-in-this-version', '“new”'],
    [['stats', '--data', 'x'], 'not-in-this-version', '“stats”'],
    [['due'], 'missing-argument', 'the phrase to read'],
    [['due', 'demain'], 'missing-argument', '--said'],
    [['due', 'demain', '--said'], 'missing-argument', '--said'],
    [['due', 'demain', '--said='], 'missing-argument', '--said'],
    [['due', 'demain', '--said', '--territory', 'FR'], 'missing-argument', '--said'],
    [['due', 'demain', '--said', 'hier'], 'wrong-value', '“hier”'],
    [['due', 'demain', '--said', '2026-02-30'], 'wrong-value', '“2026-02-30”'],
    [['due', 'demain', '--said', '2026-11-10T25:00'], 'wrong-value', 'T25:00'],
    [['due', 'demain', '--said', '2026-11-10', '--territory', 'FR-99'], 'wrong-value', 'FR-99'],
    [['due', 'demain', '--said', '2026-11-10', '--out', 'x'], 'wrong-option', '--out'],
    [['dossier', 'x'], 'missing-argument', '--out'],
    [['dossier', '--out', 'y'], 'missing-argument', 'one case'],
    [['dossier', 'x', '--out', 'y', '--edition', 'mine'], 'wrong-value', '“mine”'],
    [['dossier', 'x', '--out', 'y', '--limit', '12'], 'wrong-value', '“12”'],
    [['dossier', 'x', '--out', 'y', '--on', 'demain'], 'wrong-value', '“demain”'],
    [['verify'], 'missing-argument', 'one file'],
    [['verify', 'x', '--out', 'y'], 'wrong-option', '--out'],
    [['check'], 'missing-argument', 'one case'],
    [['check', 'x', '--nonsense'], 'wrong-option', '--nonsense'],
    [['check', 'x', '-z'], 'wrong-option', '-z'],
    [['check', 'x', '--on', 'demain'], 'wrong-value', '“demain”'],
    [['check', 'x', '--kind', 'love-letter'], 'wrong-value', 'love-letter'],
    [['print', 'x', '--out', 'y'], 'missing-argument', '--kind'],
    [['print', 'x', '--kind', 'formal-notice'], 'missing-argument', '--out'],
    [['print', '--kind', 'formal-notice', '--out', 'y'], 'missing-argument', 'one case'],
    [['print', 'x', '--kind', 'love-letter', '--out', 'y'], 'wrong-value', 'love-letter'],
    [
      ['print', 'x', '--kind', 'formal-notice', '--out', 'y', '--format', 'gif'],
      'wrong-value',
      'gif'
    ],
    [['print', 'x', '--kind', 'formal-notice', '--out', 'y', '--jobs', '0'], 'wrong-value', '“0”'],
    [['print', 'x', '--kind', 'formal-notice', '--out', 'y', '--jobs', '65'], 'wrong-value', '65']
  ])('%j ends with 2 and one line that names it', async (argv, code, named) => {
    const plain = await terminal(argv)
    expect(plain).toMatchObject({ status: 2, stdout: '' })
    expect(plain.stderr).toContain(named)
    expect(plain.stderr.trimEnd().split('\n')).toHaveLength(1)

    const { status, json, stdout } = await terminal([
      ...argv.slice(0, 1),
      '--json',
      ...argv.slice(1)
    ])
    expect(status).toBe(2)
    expect(stdout.endsWith('}\n')).toBe(true)
    expect(json).toEqual({ error: { code, message: expect.stringContaining(named) } })
  })

  test('without a command the help is shown', async () => {
    const { status, stdout, stderr } = await terminal([])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('doleances print')
    expect((await terminal(['--json'])).json.error.code).toBe('missing-command')
  })
})

describe('the help and the version', () => {
  test('are given whatever stands beside', async () => {
    const help = await terminal(['print', '--help', '--nonsense'])
    expect(help).toMatchObject({ status: 0, stderr: '' })
    expect(help.stdout).toContain('doleances due')
    expect((await terminal(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect((await terminal(['--version', '--json'])).json).toEqual({
      version: expect.stringMatching(/^\d/)
    })
  })
  test('speak French where the system does', async () => {
    const { stdout } = await terminal(['--help'], { environment: { LANG: 'fr_FR.UTF-8' } })
    expect(stdout).toContain('Doléances en ligne de commande')
    const all = { environment: { LANG: 'fr_FR.UTF-8', LC_ALL: 'C' } }
    expect((await terminal(['--help'], all)).stdout).toContain('in a terminal')
  })
})

test('an operand that begins with a dash stands after two dashes', async () => {
  const { status, stdout, stderr } = await terminal(['check', '--', '--json'])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('--json: there is no such file')
})
