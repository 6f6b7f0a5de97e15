import { expectAccessible } from './accessibility'
import { expect, test } from './app'

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
