import { expectAccessible } from './accessibility'
import { expect, test } from './app'
import { openLetterOfExample, previewText } from './letterDesk'

test('another kind of letter is chosen, composed from the same facts, and one that has no place says why', async ({
  page
}) => {
  await openLetterOfExample(page)
  await page.getByRole('button', { name: 'Autre courrier' }).click()
  const dialog = page.getByRole('dialog', { name: 'Quel courrier' })
  await expectAccessible(page)
  const kind = (name: string) =>
    dialog.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
  await expect(kind('Résolution du contrat')).toContainText('droit de mettre fin')
  await expect(kind('Résolution du contrat').getByRole('button')).toHaveCount(0)

  await kind('Réclamation écrite').getByRole('button', { name: 'Commencer' }).click()
  await expect(page.getByRole('region', { name: 'Réclamation écrite' })).toBeVisible()
  await expect(previewText(page)).toContainText('réclamation écrite')
  await expect(previewText(page)).not.toContainText('mets en demeure')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Autre courrier' }).click()
  await kind('Texte pour SignalConso').getByRole('button', { name: 'Commencer' }).click()
  await expect(page.getByRole('region', { name: 'Texte pour SignalConso' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Courrier affiché').selectOption({ label: 'Mise en demeure' })
  await expect(page.getByRole('region', { name: 'Mise en demeure', exact: true })).toBeVisible()
  await expect(previewText(page)).toContainText('mets en demeure')
})

test('an oral promise is put in writing from its fact, in one click', async ({ app, page }) => {
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page
    .getByRole('button', { name: 'Relance : le dossier était au mauvais service' })
    .last()
    .click()
  const detail = page.getByRole('complementary', { name: 'Détail du fait' })
  await detail.getByRole('button', { name: 'Préparer le message' }).click()
  await expect(page.getByText('Copié. Collez-le dans la messagerie.')).toBeVisible()
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  const text = copied.replaceAll('\u00a0', ' ')
  expect(text).toContain('1er décembre 2026')
  expect(text).toContain('rappel sous deux jours ouvrés')
  expect(text).toContain('un avoir de 15,00')
  expect(text).not.toContain('8 décembre')
  await expectAccessible(page)
})
