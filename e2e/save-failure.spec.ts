import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './app'

/** Answers the native dialogs of a story: the file chosen, and the button of each question in turn. */
async function atTheDialogs(app: ElectronApplication, filePath: string, buttons: number[]) {
  await app.evaluate(
    ({ dialog }, { filePath, buttons }) => {
      const asked: string[] = []
      Reflect.set(globalThis, 'asked', asked)
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
      dialog.showMessageBox = async (...given: unknown[]) => {
        asked.push((given.at(-1) as { message: string }).message)
        return { response: buttons.shift() ?? 0, checkboxChecked: false }
      }
    },
    { filePath, buttons }
  )
  return () => app.evaluate(() => Reflect.get(globalThis, 'asked') as string[])
}

test('notes that cannot be saved stay on screen, are rescued, and are saved once the disk is back', async ({
  app,
  page,
  folders
}) => {
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  await expect(page.getByText(/^Enregistré à \d+\u00a0h\u00a0\d\d$/)).toBeVisible()
  const copy = join(folders.root, 'copie.json')
  const asked = await atTheDialogs(app, copy, [0])

  // The drive of the data folder is pulled out.
  await rename(folders.data, `${folders.data}-away`)
  const company = page.getByLabel('Nom légal de l’entreprise')
  await company.fill('Énergie du Val SA')
  await company.press('Tab')
  const notice = page.getByRole('alert').filter({ hasText: 'Vos dernières notes' })
  await expect(notice).toContainText('Elles ne sont que dans cette fenêtre')
  await expect(page.getByText('Non enregistré', { exact: true })).toBeVisible()
  await expect(page.getByText(/^Enregistré à/)).toHaveCount(0)
  await expect(company).toHaveValue('Énergie du Val SA')
  await expectAccessible(page)

  await notice.getByRole('button', { name: 'Copier le texte' }).click()
  await expect(page.getByText('Texte copié.')).toBeVisible()
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('Énergie du Val SA')

  await notice.getByRole('button', { name: 'Enregistrer ailleurs…' }).click()
  await expect(page.getByText(/^Copie du dossier enregistrée/)).toContainText('copie.json')
  expect(JSON.parse(await readFile(copy, 'utf8')).case.trader.legalName).toBe('Énergie du Val SA')

  // Leaving the case, then the window, asks first.
  await page.getByRole('button', { name: 'Dossiers', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Rester dans le dossier' }).click()
  await expect(company).toHaveValue('Énergie du Val SA')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(asked).toEqual(['Vos dernières notes ne sont pas enregistrées.'])
  await expect(notice).toBeVisible()

  await rename(`${folders.data}-away`, folders.data)
  await notice.getByRole('button', { name: 'Réessayer' }).click()
  await expect(notice).toHaveCount(0)
  await expect(page.getByText(/^Enregistré à/)).toBeVisible()
})

test('a window whose notes cannot be saved closes when its owner says so', async ({
  app,
  page,
  folders,
  opened
}) => {
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  await atTheDialogs(app, '', [1])
  await rename(folders.data, `${folders.data}-away`)
  await page.getByLabel('Nom légal de l’entreprise').fill('Énergie du Val SA')
  await page.getByLabel('Nom légal de l’entreprise').press('Tab')
  await expect(page.getByText('Non enregistré', { exact: true })).toBeVisible()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => opened.child.exitCode).toBe(0)
})
