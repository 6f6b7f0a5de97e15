import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, projectFolder, test } from './app'

test('what is written about oneself is kept and goes into the next case', async ({
  page,
  reopen
}) => {
  await page.getByRole('button', { name: 'Réglages' }).click()
  await page.getByLabel('Nom et prénom').fill('Aline Fictive')
  await page.getByLabel('Adresse, ligne par ligne').fill('3 rue du Test\n37000 TOURS')
  await page.getByLabel('Lieu de signature').fill('Tours')
  await page.getByLabel('Territoire').selectOption('FR-57')
  await expectAccessible(page)

  const { page: again } = await reopen()
  await again.getByRole('button', { name: 'Réglages' }).click()
  await expect(again.getByLabel('Nom et prénom')).toHaveValue('Aline Fictive')
  await expect(again.getByLabel('Adresse, ligne par ligne')).toHaveValue(
    '3 rue du Test\n37000 TOURS'
  )
  await expect(again.getByLabel('Territoire')).toHaveValue('FR-57')

  await again.getByRole('button', { name: 'Dossiers' }).click()
  await again.getByRole('button', { name: 'Commencer', exact: true }).click()
  await again.getByRole('tab', { name: 'Parties et contrat' }).click()
  await expect(again.getByLabel('Nom et prénom')).toHaveValue('Aline Fictive')
  await expect(again.getByLabel('Territoire')).toHaveValue('FR-57')
})

test('language and theme change at once and stay', async ({ page, reopen }) => {
  await page.getByRole('button', { name: 'Réglages' }).click()
  await page.getByRole('radio', { name: 'Sombre' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  const { page: again } = await reopen()
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('What happened?')
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('spell-checking is said to be off, with the reason', async ({ page }) => {
  await page.getByRole('button', { name: 'Réglages' }).click()
  await expect(page.getByText('La correction orthographique est désactivée')).toBeVisible()
})

test('texts of law are replaced from a file at the next start, another file is refused, and those shipped come back', async ({
  app,
  page,
  folders,
  reopen
}) => {
  const shipped = await readFile(join(projectFolder, 'resources/law/formal-notice.json'), 'utf8')
  const newer = join(folders.root, 'textes.json')
  await writeFile(newer, shipped.replaceAll('2026-11-01', '2026-11-20'))
  const foreign = join(folders.root, 'autre.json')
  await writeFile(foreign, '{"format":"autre"}')
  const choosing = (to: ElectronApplication, path: string) =>
    to.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    }, path)

  await page.getByRole('button', { name: 'Réglages' }).click()
  await expect(page.getByText('vérifiés le dimanche 1er novembre 2026')).toBeVisible()
  await choosing(app, foreign)
  await page.getByRole('button', { name: 'Mettre à jour depuis un fichier' }).click()
  await expect(page.getByText('n’est pas un fichier de textes de loi')).toBeVisible()
  await choosing(app, newer)
  await page.getByRole('button', { name: 'Mettre à jour depuis un fichier' }).click()
  await expect(page.getByText('Ils compteront au prochain démarrage')).toBeVisible()

  const { page: again } = await reopen()
  await again.getByRole('button', { name: 'Réglages' }).click()
  await expect(again.getByText('Une partie vient d’un fichier')).toBeVisible()
  await expectAccessible(again)
  await again.getByRole('button', { name: 'Revenir aux textes livrés' }).click()
  await expect(again.getByText('Les textes livrés compteront')).toBeVisible()

  const { page: last } = await reopen()
  await last.getByRole('button', { name: 'Réglages' }).click()
  await expect(last.getByRole('heading', { name: 'Textes de loi' })).toBeVisible()
  await expect(last.getByText('Une partie vient d’un fichier')).toHaveCount(0)
})
