import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { projectFolder } from './app'

const command = join(projectFolder, 'out/main/cli.js')
const example = join(projectFolder, 'resources/example/case.json')

type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** What a story that failed leaves behind is ended with it. */
const running = new Set<ChildProcess>()

/** Starts a program with nothing to read from and no screen. */
function start(program: string, args: readonly string[]) {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...environment } = process.env
  const child = spawn(program, args, {
    cwd: projectFolder,
    env: { ...environment, LC_ALL: 'en_GB.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

async function ran(program: string, ...args: readonly string[]): Promise<Ended> {
  const child = start(program, args)
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (part) => out.push(part))
  child.stderr.on('data', (part) => err.push(part))
  const [status] = await once(child, 'close')
  const text = (parts: readonly Buffer[]) => Buffer.concat(parts).toString('utf8')
  return { status, stdout: text(out), stderr: text(err) }
}

const doleances = (...args: readonly string[]) => ran(process.execPath, command, ...args)

/** The example under other ids, unsealed as a file written by hand may be. */
async function loneFiles(folder: string, count: number): Promise<readonly string[]> {
  const document = JSON.parse(await readFile(example, 'utf8'))
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (let at = 1; at <= count; at += 1) {
    const id = `case-${String(at).padStart(3, '0')}`
    const file = { ...document, sha256: null, case: { ...document.case, id } }
    paths.push(join(folder, `${id}.json`))
    await writeFile(join(folder, `${id}.json`), JSON.stringify(file))
  }
  return paths
}

/** The fingerprint of each file of a folder. */
async function fingerprints(folder: string): Promise<Readonly<Record<string, string>>> {
  const prints: Record<string, string> = {}
  for (const name of (await readdir(folder)).toSorted()) {
    const bytes = await readFile(join(folder, name))
    prints[name] = createHash('sha256').update(bytes).digest('hex')
  }
  return prints
}

const story = test.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'doleances-terminal-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  }
})

story.afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})

story.describe('the terminal command as built', () => {
  story('reads a phrase, checks the example, and prints its notice', async ({ folder }) => {
    const due = await doleances('due', 'sous deux jours ouvrés', '--said', '2026-11-10', '--json')
    expect(due).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(due.stdout)).toMatchObject({ rule: 'R2', prudent: { day: '2026-11-13' } })

    const check = await doleances('check', example, '--json')
    expect(check.status).toBe(0)
    expect(JSON.parse(check.stdout)[0]).toMatchObject({ case: 'exemple', missing: [] })

    const notice = ['print', example, '--kind', 'formal-notice', '--out', folder, '--json']
    const print = await doleances(...notice)
    expect(print.status).toBe(0)
    const { written } = JSON.parse(print.stdout)
    expect(written).toMatchObject([{ case: 'exemple', pages: 2, format: 'pdf' }])
    expect(await fingerprints(folder)).toEqual({
      'formal-notice-exemple.pdf': written[0].sha256
    })
  })

  story('ends with 1 for findings and 2 for wrong arguments', async () => {
    expect((await doleances('due', 'bidule', '--said', '2026-11-10')).status).toBe(1)
    const wrong = await doleances('print', example, '--kind', 'formal-notice', '--json')
    expect(wrong.status).toBe(2)
    expect(JSON.parse(wrong.stdout).error.code).toBe('missing-argument')
    expect(await doleances()).toMatchObject({ status: 2, stdout: '' })
  })

  story('is started by its own name where it is installed', async () => {
    story.skip(process.platform === 'win32', 'Windows starts no file by its first line')
    expect((await ran(command, '--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  story(
    'prints 49 of fifty files with one broken, and leaves all as they are',
    async ({ folder }) => {
      story.slow()
      const inputs = await loneFiles(join(folder, 'in'), 50)
      const broken = inputs[20] ?? ''
      await writeFile(broken, (await readFile(broken)).subarray(0, 5_000))
      const before = await fingerprints(join(folder, 'in'))
      const out = join(folder, 'out')
      const args = ['--kind', 'formal-notice', '--out', out, '--json']
      const { status, stdout, stderr } = await doleances('print', ...inputs, ...args)
      expect(status).toBe(1)
      expect(stderr).toContain(broken)
      const { written, blocked, failed } = JSON.parse(stdout)
      expect(written).toHaveLength(49)
      expect(blocked).toEqual([])
      expect(failed).toMatchObject([{ input: broken, error: { code: 'truncated-file' } }])
      expect(await readdir(out)).toHaveLength(49)
      expect(await fingerprints(join(folder, 'in'))).toEqual(before)
    }
  )

  story('prints the same bytes with one job and with eight', async ({ folder }) => {
    story.slow()
    const inputs = await loneFiles(join(folder, 'in'), 10)
    const print = async (jobs: string) => {
      const out = join(folder, `out-${jobs}`)
      const args = ['--kind', 'formal-notice', '--out', out, '--jobs', jobs]
      expect((await doleances('print', ...inputs, ...args)).status).toBe(0)
      return fingerprints(out)
    }
    const one = await print('1')
    expect(Object.keys(one)).toHaveLength(10)
    expect(await print('8')).toEqual(one)
  })

  story('ends quietly when its reader goes away', async () => {
    const child = start(process.execPath, [command, 'check', example, '--json'])
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', (part) => {
      stderr += part
    })
    const [status] = await once(child, 'close')
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('EPIPE') })
  })

  story('stops at Ctrl C with whole letters only, and still one document', async ({ folder }) => {
    story.skip(process.platform === 'win32', 'Windows sends no such signal to another process')
    const inputs = await loneFiles(join(folder, 'in'), 200)
    const out = join(folder, 'out')
    const args = ['--kind', 'formal-notice', '--out', out, '--json']
    const child = start(process.execPath, [command, 'print', ...inputs, ...args])
    let stdout = ''
    let isAsked = false
    child.stdout.on('data', (part) => {
      stdout += part
    })
    child.stderr.on('data', (part) => {
      if (isAsked || !/^3\. /m.test(String(part))) return
      isAsked = true
      child.kill('SIGINT')
    })
    const [status] = await once(child, 'close')
    expect(status).toBe(130)
    expect(JSON.parse(stdout).error.code).toBe('interrupted')
    const names = await readdir(out)
    expect(names.length).toBeGreaterThanOrEqual(3)
    expect(names.length).toBeLessThan(200)
    for (const name of names) {
      expect(name).toMatch(/^formal-notice-case-\d{3}\.pdf$/)
      expect((await readFile(join(out, name))).subarray(-6).toString().trim()).toBe('%%EOF')
    }
  })

  story('does the main job of `npm start` where there is no screen', async () => {
    const start = await ran(process.execPath, join(projectFolder, 'src/setup/start.mjs'))
    expect(start.status).toBe(0)
    const path = start.stdout.trim()
    expect(path).toMatch(/formal-notice-exemple\.pdf$/)
    expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-')
    expect(start.stderr).toContain('neither DISPLAY nor WAYLAND_DISPLAY is set')
    expect(start.stderr).toContain('as of 2026-12-09')
  })
})
