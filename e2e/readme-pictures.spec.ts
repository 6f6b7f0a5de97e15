import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type Opened, projectFolder, test } from './app'

/** Where README.md finds its pictures. They are written only when asked, so that a run of the tests changes no file. */
const folder = join(projectFolder, 'e2e/pictures')
const wanted = process.env.DOLEANCES_PICTURES === '1'
const size = { width: 1280, height: 800 }

test('the pictures of the README show the application as it is', async ({ app, page }) => {
  await sized({ app })
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await expect(page.getByText('Exemple, au mer.\u00a09\u00a0déc.')).toBeVisible()
  await expect(page.getByRole('region', { name: /engagements non tenus/ })).toBeVisible()
  await picture(page, 'journal.png')

  await page.getByRole('tab', { name: 'Étapes' }).click()
  await expect(page.getByRole('heading', { name: 'Tribunal' })).toBeVisible()
  await picture(page, 'etapes.png')

  await page.getByRole('tab', { name: 'Engagements et avoirs' }).click()
  await expect(page.getByRole('table').first()).toBeVisible()
  await picture(page, 'engagements.png')

  await page.getByRole('tab', { name: 'Courrier' }).click()
  await expect(page.locator('[data-page="1"] canvas')).toBeVisible({ timeout: 45_000 })
  await picture(page, 'courrier.png')
})

test.describe('in the dark theme', () => {
  test.use({ theme: 'dark' })
  test('the picture of the README shows the application as it is', async ({ app, page }) => {
    await sized({ app })
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
    await expect(page.getByRole('region', { name: /engagements non tenus/ })).toBeVisible()
    await picture(page, 'journal-sombre.png')
  })
})

async function sized({ app }: Pick<Opened, 'app'>): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)
}

/** Takes a picture of the window; keeps it when asked, else holds the kept one to the same size and to the README. */
async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  if (wanted) {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, name), taken)
  }
  const kept = await readFile(join(folder, name))
  expect(sizeOf(taken)).toEqual(size)
  expect(sizeOf(kept)).toEqual(size)
  expect(kept.length).toBeLessThan(300_000)
  expect(await readFile(join(projectFolder, 'README.md'), 'utf8')).toContain(`e2e/pictures/${name}`)
}

/** Width and height stand at a fixed place in a PNG. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })
