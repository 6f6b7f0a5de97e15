import { expectAccessible } from './accessibility'
import { expect, test } from './app'

test('parties and contract are filled in, undone, redone and found again', async ({
  page,
  reopen
}) => {
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  await page.getByLabel('Nom légal de l’entreprise').fill('Énergie du Val SA')
  await page.getByLabel('Adresse pour les réclamations').fill('1 rue Inventée\n99000 VILLEFICTIVE')
  await page.getByLabel('Secteur').selectOption('energy')
  await expect(page.getByLabel('Point de livraison')).toBeVisible()
  await expectAccessible(page)

  const confirm = page.getByRole('button', { name: 'Elle est exacte' })
  await expect(confirm).toHaveAttribute('aria-disabled', 'true')
  await page.getByLabel('Vérifiée sur').fill('facture du 2 novembre')
  await confirm.click()
  await expect(page.getByText(/^Vérifiée le .* facture du 2 novembre/)).toBeVisible()

  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(confirm).toBeVisible()
  await page.getByRole('button', { name: 'Rétablir', exact: true }).click()
  await expect(page.getByText(/^Vérifiée le/)).toBeVisible()

  const start = page.getByLabel('Début du contrat')
  await start.fill('31/11/2026')
  await start.press('Tab')
  await expect(page.getByText('Novembre compte 30\u00a0jours')).toBeVisible()
  await start.fill('1/12/2025')
  await expect(page.getByText('lundi 1er\u00a0décembre\u00a02025')).toBeVisible()
  await start.press('Tab')
  await expect(page.getByText(/^Enregistré à/)).toBeVisible()

  const { page: again } = await reopen()
  await again.getByRole('tab', { name: 'Parties et contrat' }).click()
  await expect(again.getByLabel('Nom légal de l’entreprise')).toHaveValue('Énergie du Val SA')
  await expect(again.getByLabel('Début du contrat')).toHaveValue('01/12/2025')
})

test('a word cut off by closing the window is offered again', async ({ page, reopen }) => {
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  await page.getByLabel('Nom légal de l’entreprise').pressSequentially('Énergie du V')

  const { page: again } = await reopen()
  await again.getByRole('tab', { name: 'Parties et contrat' }).click()
  await expect(again.getByLabel('Nom légal de l’entreprise')).toHaveValue('Énergie du V')
  await expect(again.getByText('Texte repris là où vous l’aviez laissé.')).toBeVisible()
})
