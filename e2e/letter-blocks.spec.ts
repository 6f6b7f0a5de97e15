import { expect, test } from './app'
import { openLetterOfExample, previewText } from './letterDesk'

test('a block is switched off, rewritten and taken back, and the pages follow', async ({
  page
}) => {
  await openLetterOfExample(page)
  const pages = previewText(page)
  await expect(pages).toContainText('Mes démarches')
  await page.getByRole('switch', { name: 'Imprimer le bloc «\u00a0Mes démarches\u00a0»' }).click()
  await expect(pages).not.toContainText('Mes démarches')
  await page.getByRole('switch', { name: 'Imprimer le bloc «\u00a0Mes démarches\u00a0»' }).click()
  await expect(pages).toContainText('Mes démarches')

  await page.getByRole('button', { name: /^Mes démarches/ }).click()
  await page.getByRole('button', { name: 'Réécrire' }).click()
  const text = page.getByLabel('Votre texte')
  await expect(text).toHaveValue(/J’ai signalé ces pannes/)
  await text.fill('J’ai tout essayé, par téléphone puis par messagerie.')
  await text.blur()
  await expect(pages).toContainText('J’ai tout essayé')
  await expect(page.getByText('Phrase libre\u00a0: à relier.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Avertissements' })).toContainText(
    'Phrase libre à relier\u00a0: Mes démarches'
  )
  await page.getByRole('button', { name: 'Relier aux faits du texte composé' }).click()
  await expect(page.getByText(/^Relié à \d+\sfaits\.$/)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Avertissements' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Reprendre le texte composé' }).click()
  await expect(pages).toContainText('J’ai signalé ces pannes')
  await expect(pages).not.toContainText('J’ai tout essayé')
})

test('deadline, own demand and envelope change the pages', async ({ page }) => {
  await openLetterOfExample(page)
  const pages = previewText(page)
  await page.getByRole('button', { name: /^Ce que je demande/ }).click()
  const days = page.getByLabel('Délai pour s’exécuter, en jours')
  await days.fill('huit')
  await days.press('Tab')
  await expect(page.getByText('Écrivez un nombre de jours, par exemple 15.').first()).toBeVisible()
  await days.fill('21')
  await days.press('Tab')
  await expect(pages).toContainText('sous vingt et un jours')
  await page.getByRole('button', { name: 'Ajouter une demande' }).click()
  await page.getByLabel('Je vous mets en demeure…').fill('de me rembourser l’abonnement')
  await page.getByRole('textbox', { name: 'Montant facultatif', exact: true }).fill('14,99')
  await page.getByRole('textbox', { name: 'Montant facultatif', exact: true }).press('Tab')
  await expect(pages).toContainText('de me rembourser l’abonnement, soit 14,99')
  await page.getByRole('button', { name: /^Destinataire/ }).click()
  await page.getByRole('switch', { name: 'Enveloppe à fenêtre' }).click()
  await expect(page.getByRole('button', { name: 'Repères d’enveloppe' })).toBeVisible()
  await expect(pages).toContainText('Madame, Monsieur,')
})
