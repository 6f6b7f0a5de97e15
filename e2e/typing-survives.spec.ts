import type { Page } from '@playwright/test'
import { expect, test } from './app'

const composer = (page: Page) => page.getByLabel('Noter un fait')

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await expect(composer(page)).toBeFocused()
})

test('the line being typed is offered again, and can be added', async ({ page, reopen }) => {
  await page.keyboard.type('appel le 24/11/2025 11h30, rappel sous ci')
  const { page: again } = await reopen()
  await expect(composer(again)).toHaveValue('appel le 24/11/2025 11h30, rappel sous ci')
  await composer(again).press('End')
  await again.keyboard.type('nq jours')
  await again.keyboard.press('Enter')
  await expect(composer(again)).toHaveValue('')
  await expect(again.getByText('«\u00a0rappel sous cinq jours\u00a0»').first()).toBeVisible()
})

test('an open form goes on in the middle of its words and of its date', async ({
  page,
  reopen
}) => {
  await page.keyboard.type('appel le 24/11/2025 11h30')
  await page.keyboard.press('Enter')
  const form = page.getByRole('complementary', { name: 'Détail du fait' })
  await form.getByRole('button', { name: 'Modifier' }).click()
  await form.getByLabel('Titre').fill('Premier appel')
  await form.getByLabel('Quand').fill('25/')
  await form.getByLabel('Ce qui s’est passé').fill('On m’écoute, puis')

  const { page: again } = await reopen()
  await expect(again.getByText('Un texte commencé vous attend')).toBeVisible()
  await again.getByRole('button', { name: 'Le reprendre' }).click()
  const later = again.getByRole('complementary', { name: 'Détail du fait' })
  await expect(later.getByLabel('Titre')).toHaveValue('Premier appel')
  await expect(later.getByLabel('Quand')).toHaveValue('25/')
  await expect(later.getByLabel('Ce qui s’est passé')).toHaveValue('On m’écoute, puis')
  await expect(again.getByText('Un texte commencé vous attend')).toBeHidden()
})

test('a field of the parties leads back to itself', async ({ page, reopen }) => {
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  await page.getByLabel('Nom et prénom').pressSequentially('Lise Inventé')

  const { page: again } = await reopen()
  await again.getByRole('button', { name: 'Le reprendre' }).click()
  await expect(again.getByLabel('Nom et prénom')).toBeFocused()
  await expect(again.getByLabel('Nom et prénom')).toHaveValue('Lise Inventé')
  await again.getByLabel('Nom et prénom').press('Tab')
  await expect(again.getByText('Lise Inventé contre')).toBeVisible()
})

test('the word about an outcome waits in its dialog', async ({ page, reopen }) => {
  await page.keyboard.type('appel le 24/11/2025 11h30, rappel sous cinq jours')
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: 'Engagements et avoirs' }).click()
  await page.getByRole('button', { name: 'Que s’est-il passé' }).click()
  await page
    .getByRole('dialog')
    .getByLabel('Précision', { exact: false })
    .last()
    .fill('rien du tou')

  const { page: again } = await reopen()
  await again.getByRole('button', { name: 'Le reprendre' }).click()
  await again.getByRole('button', { name: 'Que s’est-il passé' }).click()
  await expect(again.getByRole('dialog').getByLabel('Précision').last()).toHaveValue('rien du tou')
})
