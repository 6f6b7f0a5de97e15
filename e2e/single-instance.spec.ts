import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { electronPath, environment, expect, isRoot, projectFolder, test } from './app'

test('a second start brings the first window forward and ends', async ({ app, folders }) => {
  const isShown = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()))
  for (let start = 0; start < 3; start += 1) {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    expect(await isShown()).toEqual([false])
    const switches = (process.env.DOLEANCES_LAUNCH_FLAGS ?? '').split(' ').filter(Boolean)
    const second = spawn(
      electronPath(),
      [
        ...(isRoot ? ['--no-sandbox'] : []),
        ...switches,
        `--user-data-dir=${folders.userData}`,
        projectFolder
      ],
      { env: environment(folders, 'fr'), stdio: 'ignore' }
    )
    const [status] = await once(second, 'exit')
    expect(status).toBe(0)
    await expect.poll(isShown).toEqual([true])
  }
})
