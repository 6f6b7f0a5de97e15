import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './app'

/** The example without its log of calls received and its contract summary. */
async function withoutProofs(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'bridge')
    const { value } = await bridge.openExample({})
    await bridge.openCase({ id: value.id })
    const changes = ['appels-recus', 'recapitulatif'].map((id) => ({
      op: 'remove',
      in: 'exhibits',
      id
    }))
    await bridge.editCase({ id: value.id, edit: { label: 'remove-exhibit', changes } })
    await bridge.closeCase({ id: value.id })
  })
  await page.reload()
}

test('what is still to be gathered is listed, perishable first, and is ticked or said not to be had', async ({
  page
}) => {
  await withoutProofs(page)
  await page.getByRole('tab', { name: 'Étapes' }).click()
  const list = page.getByRole('region', { name: 'Preuves à réunir' })
  const item = (name: string) => list.getByRole('listitem').filter({ hasText: name })
  await expect(list.getByRole('listitem').first()).toContainText('Journal des appels reçus')
  await expect(item('Journal des appels reçus')).toContainText('à faire aujourd’hui')
  await expect(item('Contrat ou récapitulatif')).toContainText('Le médiateur le demande')
  await expectAccessible(page)

  await item('Contrat ou récapitulatif').getByLabel('C’est fait').click()
  await expect(item('Contrat ou récapitulatif').getByLabel('C’est fait')).toBeChecked()
  await item('Journal des appels reçus').getByRole('button', { name: 'Impossible' }).click()
  const why = item('Journal des appels reçus').getByLabel('Pourquoi est-ce impossible')
  await why.fill('journal effacé par le téléphone')
  await why.press('Tab')
  await expect(item('Journal des appels reçus')).not.toContainText('à faire aujourd’hui')
  await expectAccessible(page)
  await page.reload()
  await page.getByRole('tab', { name: 'Étapes' }).click()
  await expect(why).toHaveValue('journal effacé par le téléphone')
  await item('Journal des appels reçus').getByRole('button', { name: 'Chercher encore' }).click()
  await expect(item('Journal des appels reçus')).toContainText('à faire aujourd’hui')
})
