import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, projectFolder, test } from './app'
import { openLetterOfExample } from './letterDesk'

const parties = (page: Page) => page.getByRole('tab', { name: 'Parties et contrat' }).click()
const suggestions = (page: Page) => page.getByRole('list', { name: 'Adresses' })
const complaints = (page: Page) => page.getByLabel('Adresse pour les réclamations')
const newCase = async (page: Page) => {
  await page.getByRole('button', { name: 'Dossiers', exact: true }).click()
  await page.getByRole('button', { name: 'Commencer un dossier' }).click()
  await parties(page)
}
const leave = async (page: Page, label: string, text: string) => {
  await page.getByLabel(label).fill(text)
  await page.getByLabel(label).press('Tab')
}
/** A first case whose company has an address found right on a bill. */
const foundRight = async (page: Page) => {
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await parties(page)
  await leave(page, 'Nom légal de l’entreprise', 'Énergie du Val SA')
  await leave(page, 'Adresse pour les réclamations', '1 RUE INVENTEE\n99000 VILLEFICTIVE')
  await page.getByLabel('Vérifiée sur').fill('facture du 2 novembre')
  await page.getByRole('button', { name: 'Elle est exacte' }).click()
}

test('an address found right in one case takes one click in the next one of that company', async ({
  page,
  reopen
}) => {
  await foundRight(page)
  await expect(page.getByText('Gardée dans vos adresses')).toBeVisible()
  await expectAccessible(page)
  // A check taken back in the case no longer counts in the next one.
  await page.getByRole('button', { name: 'Corriger', exact: true }).click()
  await expect(page.getByLabel('Vérifiée sur')).toBeVisible()
  await page.getByRole('button', { name: 'Réglages' }).click()
  await expect(page.getByText('Pas encore vérifiée sur un document.')).toBeVisible()
  await page.getByRole('button', { name: 'Dossiers', exact: true }).click()
  await page.getByRole('button', { name: 'Dossier sans titre', exact: true }).click()
  await parties(page)
  await page.getByLabel('Vérifiée sur').fill('facture du 2 novembre')
  await page.getByRole('button', { name: 'Elle est exacte' }).click()
  await expect(page.getByText('Gardée dans vos adresses')).toBeVisible()

  const { page: again } = await reopen()
  await newCase(again)
  await expect(suggestions(again)).toHaveCount(0)
  await leave(again, 'Nom légal de l’entreprise', 'energie du val')
  await expect(suggestions(again)).toContainText('1 RUE INVENTEE, 99000 VILLEFICTIVE')
  await expect(suggestions(again)).toContainText('facture du 2 novembre')
  await expectAccessible(again)
  await again.getByRole('button', { name: 'Utiliser cette adresse' }).click()
  await expect(complaints(again)).toHaveValue('1 RUE INVENTEE\n99000 VILLEFICTIVE')
  await expect(again.getByText(/^Vérifiée le .* facture du 2 novembre/)).toBeVisible()
  await expect(again.getByRole('button', { name: 'Corriger', exact: true })).toBeFocused()
  await expect(suggestions(again)).toHaveCount(0)

  await again.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(complaints(again)).toHaveValue('')
  await expect(again.getByRole('button', { name: 'Elle est exacte' })).toBeVisible()
  await expect(suggestions(again)).toBeVisible()
})

test('a text left unfinished does not hide the address taken over', async ({ page, reopen }) => {
  await page.getByRole('button', { name: 'Réglages' }).click()
  await page.getByRole('button', { name: 'Ajouter une adresse' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Marque').fill('Val')
  await dialog.getByLabel('Adresse, ligne par ligne').fill('2 RUE INVENTEE\n99000 VILLEFICTIVE')
  await dialog.getByRole('button', { name: 'Garder l’adresse' }).click()
  await page.getByRole('button', { name: 'Dossiers', exact: true }).click()
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await parties(page)
  await leave(page, 'Marque', 'Val')
  await complaints(page).pressSequentially('3 rue d')

  const { page: again } = await reopen()
  await parties(again)
  await expect(complaints(again)).toHaveValue('3 rue d')
  await again.getByRole('button', { name: 'Utiliser cette adresse' }).click()
  await expect(complaints(again)).toHaveValue('2 RUE INVENTEE\n99000 VILLEFICTIVE')
  // Typed without a paper: the question follows.
  await expect(again.getByLabel('Vérifiée sur')).toBeFocused()
})

test('in the settings a shipped address is corrected, one’s own is forgotten and comes back', async ({
  page
}) => {
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page.getByRole('tab', { name: 'Étapes' }).click()
  const mediator = page.getByRole('region', { name: 'Écrire au médiateur' })
  await expect(mediator).toContainText('CS 30342')
  await expect(mediator).toContainText('Source : signal.conso.gouv.fr/fr/remboursement-telecom')
  await expect(mediator).toContainText('Vérifiée le dimanche 1er novembre 2026')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Réglages' }).click()
  const shipped = page.getByRole('list', { name: 'Livrées avec Doléances' })
  const orange = shipped.getByRole('listitem').filter({ hasText: 'Orange mobile' })
  await expect(orange).toContainText('non vérifiée')
  await expect(orange).toContainText('à comparer avec votre facture')

  await page.getByRole('button', { name: /^Corriger : Médiateur/ }).click()
  const dialog = page.getByRole('dialog')
  await expectAccessible(page)
  const lines = dialog.getByLabel('Adresse, ligne par ligne')
  await lines.fill('')
  await expect(dialog.getByRole('button', { name: 'Garder l’adresse' })).toHaveAttribute(
    'aria-disabled',
    'true'
  )
  await lines.fill('CS 00000\n99998 VILLE-EXEMPLE CEDEX 9')
  await dialog.getByLabel('Vérifiée sur').fill('site du médiateur')
  await dialog.getByRole('button', { name: 'Garder l’adresse' }).click()
  const own = page.getByRole('list', { name: 'Les vôtres' })
  await expect(own).toContainText('CS 00000, 99998 VILLE-EXEMPLE CEDEX 9')
  await expect(own).toContainText('site du médiateur')
  await expect(shipped).toContainText('La vôtre est proposée à sa place.')
  await expectAccessible(page)

  await page.getByRole('button', { name: /^Modifier : Médiateur/ }).click()
  await lines.fill('CS 00001\n99998 VILLE-EXEMPLE CEDEX 9')
  // Another address has not been checked yet.
  await expect(dialog.getByLabel('Vérifiée sur')).toHaveValue('')
  await dialog.getByRole('button', { name: 'Garder l’adresse' }).click()
  await expect(own).toContainText('CS 00001')
  await expect(own).toContainText('Pas encore vérifiée sur un document.')

  await page.getByRole('button', { name: /^Oublier : Médiateur/ }).click()
  await expect(page.getByText('Aucune pour l’instant.')).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect(own).toContainText('CS 00001')

  await page.getByRole('button', { name: 'Dossiers', exact: true }).click()
  await page.getByText('Suivi de consommation').first().click()
  await page.getByRole('tab', { name: 'Étapes' }).click()
  await expect(mediator).toContainText('CS 00001')
  await expect(mediator).toContainText('mediation-telecom.org/saisir-le-mediateur')
})

test('beside the paper for the mediator stands where it is sent', async ({ page }) => {
  await openLetterOfExample(page)
  await page.getByRole('tab', { name: 'Étapes' }).click()
  const notice = page.getByRole('region', { name: 'Mise en demeure' })
  for (const [label, day] of [
    ['Postée ou remise le', '28/08/2026'],
    ['Distribuée le', '01/09/2026']
  ] as const) {
    await notice.getByLabel(label).fill(day)
    await notice.getByLabel(label).press('Tab')
  }
  await page.getByRole('tab', { name: 'Courrier' }).click()
  await page.getByRole('button', { name: 'Autre courrier' }).click()
  const heading = page.getByRole('heading', { name: 'Récapitulatif pour le médiateur' })
  const kind = page.getByRole('dialog').getByRole('listitem').filter({ has: heading })
  await kind.getByRole('button', { name: 'Commencer' }).click()
  await page.getByRole('tab', { name: 'Étapes' }).click()
  const summary = page.getByRole('region', { name: 'Récapitulatif pour le médiateur' })
  await expect(summary).toContainText('94257 GENTILLY CEDEX')
  await expect(page.getByText('94257 GENTILLY CEDEX')).toHaveCount(1)
  await expectAccessible(page)
})

test.describe('a newer file of addresses', () => {
  test.use({
    before: {
      place: async ({ userData }) => {
        const path = 'resources/law/addresses.json'
        const shipped = JSON.parse(await readFile(join(projectFolder, path), 'utf8'))
        const of = (service: string, street: string) => ({
          ...shipped.addresses[1],
          id: `val-${service}`,
          service,
          company: { legalName: 'Val Télécom SA', brands: ['Val Mobile'] },
          name: 'Service consommateurs',
          lines: [street, '99998 VILLE-EXEMPLE CEDEX 9'],
          source: 'conditions générales de Val Mobile',
          sourceDate: '2026-10-01',
          confidence: 'verified'
        })
        const addresses = [of('complaint', 'TSA 11111'), of('consumer-service', 'TSA 22222')]
        await mkdir(join(userData, 'law'))
        await writeFile(
          join(userData, 'law/addresses.json'),
          JSON.stringify({ ...shipped, addresses })
        )
      }
    }
  })

  test('offers verified ones, which enter the case with their question asked', async ({ page }) => {
    await page.getByRole('button', { name: 'Commencer', exact: true }).click()
    await parties(page)
    await page.getByLabel('Secteur').selectOption('telecom')
    await leave(page, 'Marque', 'Val Mobile')
    await expect(suggestions(page)).toHaveCount(2)
    const [complaint, consumer] = [suggestions(page).first(), suggestions(page).last()]
    await expect(complaint).toContainText('conditions générales de Val Mobile')

    const use = consumer.getByRole('button', { name: 'Elle est exacte, l’utiliser' })
    await expect(use).toHaveAttribute('aria-disabled', 'true')
    await consumer.getByLabel('Vérifiée sur').fill('contrat')
    await expectAccessible(page)
    await use.click()
    await expect(page.getByLabel('Adresse du service consommateurs')).toHaveValue(/^TSA 22222/)
    await expect(page.getByText('Gardée dans vos adresses')).toBeVisible()

    await complaint.getByRole('button', { name: 'Utiliser cette adresse' }).click()
    await expect(complaints(page)).toHaveValue(/^TSA 11111/)
    await expect(page.getByLabel('Nom légal de l’entreprise')).toHaveValue('Val Télécom SA')
    await expect(page.getByRole('button', { name: 'Elle est exacte' })).toBeVisible()
    await expect(page.getByText(/^Vérifiée le/)).toHaveCount(0)
  })
})

test.describe('when the disk refuses the address book', () => {
  test.use({
    provoking: true,
    before: {
      // A folder stands where the file should go.
      place: async ({ userData }) => {
        await mkdir(join(userData, 'addresses.json'))
      }
    }
  })

  test('the case is saved all the same, and the failure is said', async ({ page }) => {
    await foundRight(page)
    await expect(page.getByText(/^Vérifiée le .* facture du 2 novembre/)).toBeVisible()
    await expect(page.getByText('vos adresses pour les suivants n’ont pas changé')).toBeVisible()
    await page.getByRole('button', { name: 'Réglages' }).click()
    await expect(page.getByText('Vos adresses n’ont pas pu être lues')).toBeVisible()
  })
})
