import { readFile, readlink } from 'node:fs/promises'
import { end, expect, isRoot, launch, test } from './app'
import { asOrdinaryUser } from './ordinaryUser'

test('the page runs in the operating system’s sandbox', async ({ folders }) => {
  test.skip(process.platform !== 'linux', 'read from /proc, which only Linux has')
  const opened = await launch({ folders, ...(await asOrdinaryUser(folders)), sandbox: true })
  try {
    const processes = await opened.app.evaluate(({ BrowserWindow }) => ({
      main: process.pid,
      user: process.getuid?.(),
      switches: process.argv,
      page: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0
    }))
    expect(processes.user, 'not root').not.toBe(0)
    expect(processes.switches).not.toContain('--no-sandbox')
    const page = await statusOf(processes.page)
    const main = await statusOf(processes.main)
    // 2: every system call goes through a filter. The main process, which has none, shows that the field is read rightly.
    expect({ page: page.Seccomp, main: main.Seccomp }).toEqual({ page: '2', main: '0' })
    expect(page.NoNewPrivs).toBe('1')
    expect(page.CapEff).toMatch(/^0+$/)
    if (isRoot)
      expect(
        await readlink(`/proc/${processes.page}/ns/pid`),
        'a process tree of its own'
      ).not.toBe(await readlink(`/proc/${processes.main}/ns/pid`))
  } finally {
    await end(opened)
  }
})

async function statusOf(process: number): Promise<Record<string, string>> {
  const lines = (await readFile(`/proc/${process}/status`, 'utf8')).split('\n')
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', value = ''] = line.split(':')
      return [name, value.trim()]
    })
  )
}
