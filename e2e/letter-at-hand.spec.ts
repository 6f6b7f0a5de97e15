import { access, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './app'

const choose = (app: ElectronApplication, command: string) =>
  app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command)

/** What the save dialog answers, one file at each turn; the last one again after that. */
const chooseFiles = (app: ElectronApplication, ...files: string[]) =>
  app.evaluate(({ dialog }, chosen) => {
    Reflect.set(globalThis, 'asked', 0)
    dialog.showSaveDialog = async () => {
      Reflect.set(globalThis, 'asked', Reflect.get(globalThis, 'asked') + 1)
      const filePath = (chosen.length > 1 ? chosen.shift() : chosen[0]) ?? ''
      return { canceled: filePath === '', filePath }
    }
  }, files)

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await expect(page.getByText('Exemple, au mer.\u00a09\u00a0déc.')).toBeVisible()
}

test('export and print of the menu work from any tab of the case', async ({
  app,
  page,
  folders
}) => {
  await openExample(page)
  const file = join(folders.root, 'courrier.pdf')
  await chooseFiles(app, file)
  await choose(app, 'export')
  await expect(page.getByRole('tab', { name: 'Courrier' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByText('«\u00a0courrier.pdf\u00a0» est enregistré')).toBeVisible()
  expect(await app.evaluate(() => Reflect.get(globalThis, 'asked'))).toBe(1)
  const exported = await readFile(file)
  expect(exported.subarray(0, 5).toString()).toBe('%PDF-')

  await app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      Reflect.set(globalThis, 'read', path)
      return ''
    }
  })
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  await choose(app, 'print')
  await expect(page.getByText('Le courrier est ouvert dans le lecteur PDF')).toBeVisible()
  const printed = await app.evaluate(() => Reflect.get(globalThis, 'read') as string)
  expect((await readFile(printed)).equals(exported)).toBe(true)
})

for (const theme of ['light', 'dark'] as const)
  test.describe(`in the ${theme} theme`, () => {
    test.use({ theme })
    test('asked for while something is missing, the export is refused by name and leads to the field', async ({
      app,
      page,
      folders
    }) => {
      await openExample(page)
      const file = join(folders.root, 'courrier.pdf')
      await chooseFiles(app, file)
      await page.getByRole('tab', { name: 'Parties et contrat' }).click()
      const place = page.getByLabel('Lieu de signature')
      const before = await place.inputValue()
      await place.fill('')
      await place.press('Tab')
      await page.getByRole('tab', { name: 'Journal' }).click()
      await choose(app, 'export')
      const refused = page.getByRole('alert').filter({ hasText: 'Rien n’est exporté' })
      await expect(refused).toContainText('Le lieu de signature manque.')
      await expectAccessible(page)

      await refused.getByRole('button', { name: 'Écrire' }).press('Enter')
      await expect(place).toBeFocused()
      await place.fill(before)
      await place.press('Tab')
      await choose(app, 'export')
      await expect(page.getByText('«\u00a0courrier.pdf\u00a0» est enregistré')).toBeVisible()
      await expect(refused).toHaveCount(0)
    })

    test('the pages are read with the keyboard: each sentence says its facts, Enter opens its block', async ({
      page
    }) => {
      await openExample(page)
      await page.getByRole('tab', { name: 'Courrier' }).click()
      const first = page.getByRole('region', { name: 'Page 1 sur 2' })
      await expect(first.locator('canvas')).toBeVisible()
      await page.getByRole('region', { name: 'Aperçu du courrier' }).last().focus()
      await page.keyboard.press('Tab')
      await expect(first).toBeFocused()
      const said = first.getByRole('status')
      await expect(said).toContainText('Je vous mets en demeure de rétablir')
      await page.keyboard.press('ArrowDown')
      await expect(said).toContainText('Je suis titulaire depuis le 16')
      await expect(said).toContainText('d’après le contrat · pièce 1')
      await expectAccessible(page)
      await page.keyboard.press('Enter')
      const block = page.getByRole('button', { name: /^Le contrat/ })
      await expect(block).toBeFocused()
      await expect(block).toHaveAttribute('aria-expanded', 'true')
    })
  })

test('a file that cannot be written is not said to be saved, and another folder can be chosen at once', async ({
  app,
  page,
  folders
}) => {
  await openExample(page)
  const taken = join(folders.root, 'pris.pdf')
  await mkdir(taken)
  const absent = join(folders.root, 'absent', 'courrier.pdf')
  const good = join(folders.root, 'courrier.pdf')
  await chooseFiles(app, absent, taken, good)
  await page.getByRole('tab', { name: 'Courrier' }).click()
  await page.getByRole('button', { name: 'Exporter le PDF' }).click()
  const failed = page.getByRole('alert').filter({ hasText: 'Le fichier n’est pas enregistré' })
  await expect(failed).toContainText('le dossier choisi est introuvable')
  await expect(page.getByText('courrier.pdf')).toHaveCount(0)
  await failed.getByRole('button', { name: 'Choisir un autre dossier' }).click()
  await expect(failed).toContainText('le disque a répondu par une erreur')
  await failed.getByRole('button', { name: 'Choisir un autre dossier' }).click()
  await expect(page.getByText('«\u00a0courrier.pdf\u00a0» est enregistré')).toBeVisible()
  await expect(failed).toHaveCount(0)
  await access(good)
  await expect(access(absent)).rejects.toThrow()
})

test('a block switched off says so, and undo puts it back on the pages', async ({ page }) => {
  await openExample(page)
  await page.getByRole('tab', { name: 'Courrier' }).click()
  const pages = page.getByRole('region', { name: 'Aperçu du courrier' }).first()
  await expect(pages).toContainText('Mes démarches')
  await page
    .getByRole('switch', { name: 'Imprimer le bloc «\u00a0Mes démarches\u00a0»' })
    .press('Space')
  await expect(pages).not.toContainText('Mes démarches')
  await page.getByRole('button', { name: /^Mes démarches/ }).click()
  await expect(page.getByText('Ce bloc n’est pas imprimé.')).toBeVisible()
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(pages).toContainText('Mes démarches')
})
