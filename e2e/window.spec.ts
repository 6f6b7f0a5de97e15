import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, type Folders, test } from './app'

/** Where the window is and how its page is drawn. */
const windowOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    if (window === undefined) throw new Error('no window')
    return {
      bounds: window.getNormalBounds(),
      zoom: window.webContents.getZoomFactor(),
      least: window.getMinimumSize()
    }
  })
const draftsIn = async ({ userData }: Folders): Promise<string> => {
  const folder = join(userData, 'drafts')
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const files = names.filter((name) => name.endsWith('drafts.json'))
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join()
}
const remembered = async ({ userData }: Folders) =>
  JSON.parse(await readFile(join(userData, 'window.json'), 'utf8'))

test('the window comes back where it was left, as large and as zoomed', async ({
  app,
  page,
  folders,
  reopen
}) => {
  const bounds = { x: 60, y: 40, width: 1100, height: 720 }
  await app.evaluate(({ BrowserWindow }, place) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(place)
  }, bounds)
  await expect.poll(async () => (await windowOf(app)).bounds).toEqual(bounds)
  await app.evaluate(({ Menu, BrowserWindow }) => {
    const press = (keyCode: string) =>
      BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({
        type: 'keyDown',
        keyCode,
        modifiers: ['control']
      })
    // Without a menu there is nothing to zoom with but the wheel.
    if (Menu.getApplicationMenu() !== null) press('=')
    else BrowserWindow.getAllWindows()[0]?.webContents.emit('zoom-changed', {}, 'in')
    BrowserWindow.getAllWindows()[0]?.webContents.emit('zoom-changed', {}, 'in')
  })
  await expect.poll(async () => (await windowOf(app)).zoom).toBeCloseTo(1.25)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  const again = await reopen()
  const found = await windowOf(again.app)
  expect(found.bounds).toEqual(bounds)
  expect(found.zoom).toBeCloseTo(1.25)
  expect(found.least).toEqual([960, 640])
  expect(await remembered(folders)).toEqual({ bounds, maximised: false })
})

test.describe('a window remembered on a display that is gone', () => {
  test.use({
    before: {
      place: ({ userData }) =>
        writeFile(
          join(userData, 'window.json'),
          '{"bounds":{"x":9000,"y":9000,"width":1000,"height":700},"maximised":false}'
        )
    }
  })
  test('opens on one that is there', async ({ app }) => {
    const { bounds } = await windowOf(app)
    const display = await app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea)
    expect(bounds.x).toBeGreaterThanOrEqual(display.x)
    expect(bounds.y).toBeGreaterThanOrEqual(display.y)
    expect(bounds.x + bounds.width).toBeLessThanOrEqual(display.x + display.width)
    expect(bounds.y + bounds.height).toBeLessThanOrEqual(display.y + display.height)
  })
})

test.describe('a memory of the window that is damaged', () => {
  test.use({
    before: { place: ({ userData }) => writeFile(join(userData, 'window.json'), '{"bounds":') }
  })
  test('keeps nobody from working', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test('a page that crashes comes back on its case, with what was being typed', async ({
  app,
  page,
  folders
}) => {
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page.getByRole('button', { name: 'Tous les dossiers' }).click()
  await page.getByRole('button', { name: 'Commencer un dossier' }).click()
  await page.getByLabel('Noter un fait').fill('appel hier 10h12, rappel so')
  // What was typed is durable within a second; the file is the mark.
  await expect.poll(() => draftsIn(folders)).toContain('rappel so')
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return new Promise((done) => {
      contents?.once('did-finish-load', () => done(null))
      contents?.forcefullyCrashRenderer()
    })
  })
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `[document.querySelector('h1')?.textContent, document.querySelector('#composer')?.value]`
        )
      )
    )
    .toEqual(['Dossier sans titre', 'appel hier 10h12, rappel so'])
})

test('leaving while a letter is being exported asks, and the letter is made when one stays', async ({
  app,
  page,
  folders,
  opened
}) => {
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page.getByRole('tab', { name: 'Courrier' }).click()
  await app.evaluate(({ dialog }) => {
    const asked: string[] = []
    Reflect.set(globalThis, 'asked', asked)
    dialog.showSaveDialog = () =>
      new Promise((done) => {
        Reflect.set(globalThis, 'choose', (filePath: string) => done({ canceled: false, filePath }))
      })
    dialog.showMessageBox = async (...given: unknown[]) => {
      asked.push((given.at(-1) as { message: string }).message)
      return { response: 0, checkboxChecked: false }
    }
  })
  await page.getByRole('button', { name: /^Exporter/ }).click()
  await expect
    .poll(() => app.evaluate(() => typeof Reflect.get(globalThis, 'choose')), { timeout: 40_000 })
    .toBe('function')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'asked')), { timeout: 40_000 })
    .toEqual(['Un export, une impression ou un ajout de pièces est en cours.'])
  const file = join(folders.root, 'lettre.pdf')
  await app.evaluate((_electron, path) => Reflect.get(globalThis, 'choose')(path), file)
  await expect
    .poll(() =>
      readFile(file).then(
        ({ length }) => length,
        () => 0
      )
    )
    .toBeGreaterThan(10_000)

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => opened.child.exitCode).toBe(0)
})
