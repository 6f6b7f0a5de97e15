import { expectAccessible } from './accessibility'
import { expect, test } from './app'
import { openLetterOfExample } from './letterDesk'

test('without an address the export is blocked, and the message leads to the field', async ({
  page
}) => {
  await openLetterOfExample(page)
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  const address = page.getByLabel('Votre adresse, ligne par ligne')
  const before = await address.inputValue()
  await address.fill('')
  await address.press('Tab')

  await page.getByRole('tab', { name: 'Courrier' }).click()
  await expect(
    page.getByRole('heading', { name: 'Un point à régler avant l’export' })
  ).toBeVisible()
  const blocking = page.getByRole('list', { name: 'Ce qui bloque' })
  await expect(blocking).toContainText('Votre adresse manque')
  const exporting = page.getByRole('button', { name: 'Exporter le PDF' })
  await expect(exporting).toHaveAttribute('aria-disabled', 'true')
  await expect(exporting).toHaveAccessibleDescription(/Il manque une mention obligatoire/)
  await expectAccessible(page)

  await blocking.getByRole('button', { name: /Écrire/ }).click()
  await expect(address).toBeFocused()
  await address.fill(before)
  await address.press('Tab')
  await page.getByRole('tab', { name: 'Courrier' }).click()
  await expect(page.getByRole('heading', { name: 'Prêt à exporter' })).toBeVisible()
  await expect(exporting).not.toHaveAttribute('aria-disabled', 'true')
})

test('a changed address of the company has to be confirmed again', async ({ page }) => {
  await openLetterOfExample(page)
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  const address = page.getByLabel('Adresse pour les réclamations, ligne par ligne')
  await address.fill('TSA 11111\n99998 VILLE-EXEMPLE CEDEX 9')
  await address.press('Tab')
  await page.getByRole('tab', { name: 'Courrier' }).click()
  const blocking = page.getByRole('list', { name: 'Ce qui bloque' })
  await expect(blocking).toContainText('Adresse de l’entreprise non vérifiée')
  await blocking.getByRole('button', { name: /Vérifier/ }).click()
  await page.getByLabel('Vérifiée sur').fill('facture du 20 novembre 2026')
  await page.getByRole('button', { name: 'Elle est exacte' }).click()
  await page.getByRole('tab', { name: 'Courrier' }).click()
  await expect(page.getByRole('heading', { name: 'Prêt à exporter' })).toBeVisible()
})

test('a warning never blocks', async ({ page }) => {
  await openLetterOfExample(page)
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  const number = page.getByLabel('Numéro de client')
  await number.fill('')
  await number.press('Tab')
  await page.getByRole('tab', { name: 'Courrier' }).click()
  await expect(page.getByRole('list', { name: 'Avertissements' })).toContainText(
    'Numéro de client absent'
  )
  const exporting = page.getByRole('button', { name: 'Exporter malgré 1\u00a0avertissement' })
  await expect(exporting).not.toHaveAttribute('aria-disabled', 'true')
})
