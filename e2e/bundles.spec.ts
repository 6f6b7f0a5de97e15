import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { end, expect, freshFolders, launch, test } from './app'

test.describe.configure({ timeout: 180_000 })

const shots = process.env.DOLEANCES_SHOTS

async function shot(page: Page, name: string): Promise<void> {
  if (shots) await page.screenshot({ path: join(shots, `bundle-${name}.png`) })
}

/** The dialogs of the system, answered with this path. */
async function choosing(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)
}

async function note(page: Page, text: string): Promise<void> {
  await page.getByRole('tab', { name: 'Journal' }).click()
  const composer = page.getByRole('textbox', { name: 'Noter un fait' })
  await composer.fill(text)
  await composer.press('Enter')
  await expect(page.getByText(/^Enregistré à/)).toBeVisible()
}

async function exportTo(
  app: ElectronApplication,
  page: Page,
  path: string,
  edition: string
): Promise<void> {
  await choosing(app, path)
  await page.getByRole('button', { name: 'Autres actions', exact: true }).first().click()
  await page.getByRole('menuitem', { name: 'Exporter le dossier (.doleances)…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Exporter le dossier' })
  await dialog.getByRole('radio', { name: edition }).check()
  await expectAccessible(page)
  await shot(page, 'export')
  await dialog.getByRole('button', { name: 'Exporter' }).click()
  await expect(page.getByText(/^Dossier exporté/)).toBeVisible()
}

const filesOf = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).toSorted()

test('a case goes to another computer and comes back, and neither loses a word', async ({
  app,
  page,
  folders
}) => {
  const there = await freshFolders()
  const exchange = join(folders.root, 'échange')
  await mkdir(exchange)
  const [first, back] = ['aller', 'retour'].map((name) => join(exchange, `${name}.doleances`))
  try {
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
    await expect(page.getByRole('tab', { name: 'Journal' })).toBeVisible()
    await exportTo(app, page, first ?? '', 'Pour moi ou mon association')

    const other = await launch({ folders: there })
    await choosing(other.app, first ?? '')
    await shot(other.page, 'first-run')
    await other.page.getByRole('button', { name: 'Importer un dossier…' }).click()
    await expect(other.page.getByRole('tab', { name: 'Journal' })).toBeVisible()
    await expect(other.page.getByText('Dossier importé.')).toBeVisible()
    await note(other.page, 'appel hier 10h12, conseiller niveau 2, chez le bénévole')
    await exportTo(other.app, other.page, back ?? '', 'Pour moi ou mon association')
    await end(other)
    expect(other.problems).toEqual([])

    await note(page, 'appel hier 15h30, conseiller niveau 1, chez moi')
    await choosing(app, back ?? '')
    // From the menu, with the case on screen: it is left before anything comes in.
    await app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('bring-cases')?.click()
    )
    await expect(page.getByText(/1\u00a0modification nouvelle y a été ajoutée/)).toBeVisible()
    await shot(page, 'merged')
    await expect(page.getByText('chez le bénévole').first()).toBeVisible()
    await expect(page.getByText('chez moi').first()).toBeVisible()

    await choosing(app, back ?? '')
    await page.getByRole('button', { name: 'Tous les dossiers' }).click()
    await shot(page, 'list')
    await page.getByRole('button', { name: 'Importer un dossier…' }).click()
    await expect(page.getByText(/déjà ici, et il est à jour/)).toBeVisible()
  } finally {
    await rm(there.root, { recursive: true, force: true })
  }
})

test('a spoilt bundle is refused by name, and changes nothing', async ({ app, page, folders }) => {
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  const path = join(folders.root, 'dossier.doleances')
  await exportTo(app, page, path, 'Pour un tiers')
  await page.getByRole('button', { name: 'Tous les dossiers' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()

  const sound = await readFile(path)
  const before = await filesOf(folders.data)
  const [from, to] = ['case.json', '../x.json']
  for (const [name, bytes, told] of [
    ['abîmé', sound.subarray(0, -40), 'sa fin manque'],
    ['hostile', Buffer.from(sound.toString('latin1').replaceAll(from, to), 'latin1'), '../x.json'],
    ['autre', Buffer.from('bonjour'), 'n’est pas un dossier exporté']
  ] as const) {
    const bad = join(folders.root, `${name}.doleances`)
    await writeFile(bad, bytes)
    await choosing(app, bad)
    await page.getByRole('button', { name: 'Importer un dossier…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Importer un dossier' })
    await expect(dialog).toContainText(told)
    await expect(dialog).toContainText('Rien n’a été importé')
    if (name === 'hostile') await shot(page, 'refused')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Fermer' }).last().click()
    await expect(dialog).toHaveCount(0)
  }
  expect(await filesOf(folders.data)).toEqual(before)
})

test('a bundle is dropped on the list of cases', async ({ app, page, folders }) => {
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  const path = join(folders.root, 'dossier.doleances')
  await exportTo(app, page, path, 'Pour moi ou mon association')
  await page.getByRole('button', { name: 'Tous les dossiers' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
  const devices = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devices.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data })
  await send('dragEnter')
  await send('dragOver')
  await expect(page.getByText('Déposez ici un dossier exporté')).toBeVisible()
  await shot(page, 'drop')
  await send('drop')
  await expect(page.getByText(/déjà ici/)).toBeVisible()
  await expect(page.getByText('Déposez ici un dossier exporté')).toHaveCount(0)
})

test.describe('in the dark, in a small window', () => {
  test.use({ theme: 'dark' })

  test('a case is exported and imported by the keyboard alone, and nothing sticks out', async ({
    app,
    page,
    folders
  }) => {
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(960, 640)
    )
    const fits = async (name: string) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, name).toBeLessThanOrEqual(0)
      await expectAccessible(page)
      await shot(page, `${name}-dark-small`)
    }
    await fits('first-run')
    const path = join(folders.root, 'dossier.doleances')
    await choosing(app, path)
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).press('Enter')
    await page.getByRole('button', { name: 'Autres actions', exact: true }).first().press('Enter')
    await page.getByRole('menuitem', { name: 'Exporter le dossier (.doleances)…' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Exporter le dossier' })
    await dialog.getByRole('radio', { name: 'Pour moi' }).press('ArrowDown')
    await expect(dialog.getByRole('radio', { name: 'Pour un tiers' })).toBeChecked()
    await fits('export')
    await dialog.getByRole('button', { name: 'Exporter' }).press('Enter')
    await expect(page.getByText(/^Dossier exporté/)).toBeVisible()
    await page.getByRole('button', { name: 'Tous les dossiers' }).press('Enter')
    await expect(page.getByRole('searchbox')).toBeVisible()
    await fits('list')
    const spoilt = join(folders.root, 'abîmé.doleances')
    await writeFile(spoilt, (await readFile(path)).subarray(0, -9))
    await choosing(app, spoilt)
    await page.getByRole('button', { name: 'Importer un dossier…' }).press('Enter')
    await expect(page.getByRole('dialog', { name: 'Importer un dossier' })).toBeVisible()
    await fits('refused')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Importer un dossier…' })).toBeFocused()
  })
})
