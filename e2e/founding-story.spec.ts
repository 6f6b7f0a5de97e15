import type { Page } from '@playwright/test'
import { expect, test } from './app'

const composer = (page: Page) => page.getByLabel('Noter un fait')

/** Types one line, waits for what was understood, adds it. */
async function tell(page: Page, line: string, ...understood: readonly (string | RegExp)[]) {
  await composer(page).fill(line)
  const form = page.locator('form', { has: composer(page) })
  for (const part of understood) await expect(form).toContainText(part)
  await composer(page).press('Enter')
  await expect(composer(page)).toHaveValue('')
}

/** Follows the next-step line, as somebody who has read no manual would. */
async function follow(page: Page, sentence: string | RegExp, action: string) {
  const line = page.getByRole('paragraph').filter({ hasText: 'Prochaine étape' })
  await expect(line).toContainText(sentence)
  await line.getByRole('button', { name: action }).click()
}

test('the founding story, told by hand, gives four broken promises and a letter lacking nothing', async ({
  page
}) => {
  test.setTimeout(120_000)
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await tell(
    page,
    'appel le 24/11/2025 11h30 avec Nadia niveau 1, rappel sous cinq jours',
    'niveau 1',
    'Nadia',
    'échéance lun.\u00a01er\u00a0déc. 2025 inclus'
  )
  await tell(
    page,
    'appel le 2/12/2025 10h12 avec Karim niveau 1, dossier parti au mauvais service, rappel sous deux jours ouvrés, avoir de 15 €',
    'dossier au mauvais service',
    'échéance jeu.\u00a04\u00a0déc. 2025 inclus',
    '15,00\u00a0€'
  )
  await tell(
    page,
    'messagerie le 9/12/2025 18h40 avec Loïc, rendez-vous téléphonique demain, entre 9h et 11h',
    'échéance mer.\u00a010\u00a0déc. 2025, 11\u00a0h'
  )
  await tell(
    page,
    'trois appels coupés le 10/12/2025 9h14, 9h31, 10h02',
    '3\u00a0tentatives',
    'tentative pour «\u00a0rendez-vous téléphonique demain, entre 9h et 11h\u00a0»'
  )
  await tell(
    page,
    'SMS reçu le 10/12/2025 10h20, rendez-vous annulé',
    'annule «\u00a0rendez-vous téléphonique demain'
  )
  await tell(
    page,
    'messagerie le 10/12/2025 10h45 avec Loïc, rendez-vous téléphonique cet après-midi, entre 14h et 16h',
    'échéance mer.\u00a010\u00a0déc. 2025, 16\u00a0h'
  )
  await tell(
    page,
    'appel reçu le 10/12/2025 14h37, coupé dès la touche étoile',
    'tentative pour «\u00a0rendez-vous téléphonique cet après-midi'
  )
  await tell(
    page,
    'appel le 10/12/2025 16h40 avec Solène niveau 2, transmis au niveau 3, avoir de 10 €',
    'dossier transmis au niveau 3',
    'sans échéance',
    '10,00\u00a0€'
  )

  await follow(page, '4\u00a0engagements sont échus', 'Confirmer')
  const screen = page.getByRole('tabpanel')
  const rows = screen.getByRole('table').first().locator('tbody')
  await expect(rows).toHaveCount(5)
  await expect(rows.nth(2)).toContainText('L’entreprise l’a-t-elle annulé')
  await rows.nth(2).getByRole('button', { name: 'Oui' }).click()
  for (const row of [0, 1, 3])
    await rows.nth(row).getByRole('button', { name: 'Rien reçu' }).click()
  await expect(screen).toContainText('quatre non tenus, dont un annulé par l’entreprise')
  await expect(screen).toContainText('un sans date')
  await expect(rows.nth(4)).toContainText('Sans échéance')
  await expect(rows.nth(2)).toContainText('3\u00a0tentatives')
  await expect(screen).toContainText(
    '25,00\u00a0€ d’avoirs annoncés, dont aucun n’a encore été crédité.'
  )

  await page.getByRole('tab', { name: 'Journal' }).click()
  await page.getByRole('button', { name: 'Noter une panne' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Service concerné').fill('le suivi de consommation')
  await dialog.getByLabel('Service concerné').press('Tab')
  await expect(dialog.getByLabel('Ce qui ne va pas')).toBeFocused()
  await dialog.getByLabel('Ce qui ne va pas').fill('inaccessible')
  await dialog.getByLabel('Constatée depuis').fill('18/11/2025')
  await dialog.getByRole('button', { name: 'Terminé' }).click()

  await follow(page, 'complétez les parties et le contrat', 'Compléter')
  await expect(page.getByLabel('Nom et prénom')).toBeFocused()
  await page.getByLabel('Nom et prénom').fill('Odile Fictive')
  await page.getByLabel('Lieu de signature').fill('Bourg-Inventé')
  await page.getByLabel('Votre adresse').fill('7 rue du Modèle\n99999 Bourg-Inventé')
  await page.getByLabel('Nom légal de l’entreprise').fill('Mésange Télécom SA')
  await page.getByLabel('Secteur').selectOption('telecom')
  await page.getByLabel('Adresse pour les réclamations').fill('TSA 00001\n99998 Ville-Essai Cedex')
  await page.getByLabel('Vérifiée sur').fill('facture du 20 novembre')
  await page.getByRole('button', { name: 'Elle est exacte' }).click()
  await page.getByLabel('Ce que vous avez acheté').fill('forfait mobile de 40 Go')
  await page.getByLabel('Ce que vous avez acheté').press('Tab')
  await expect(page.getByText('la mise en demeure est prête')).toBeVisible()

  await follow(page, 'la mise en demeure est prête', 'Ouvrir le courrier')
  await page.getByRole('button', { name: 'Commencer la mise en demeure' }).click()
  await expect(page.getByText('10 mentions sur 10')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Export/ })).not.toHaveAttribute(
    'aria-disabled',
    'true'
  )
})
