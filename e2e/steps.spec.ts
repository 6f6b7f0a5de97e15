import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test } from './app'
import { chooseFile } from './letterDesk'

test('the steps say what opens when, before and after the letter went, and go to a calendar', async ({
  app,
  page,
  folders
}) => {
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page.getByRole('tab', { name: 'Étapes' }).click()
  const ladder = page.getByRole('region', { name: 'Recours, dans l’ordre' })
  const tread = (name: string) =>
    ladder
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: new RegExp(`${name}$`) }) })
  await expect(tread('Médiateur')).toContainText('Aucune réclamation écrite n’est encore partie')

  const fill = async (label: string, day: string) => {
    await page.getByLabel(label, { exact: false }).first().fill(day)
    await page.getByLabel(label, { exact: false }).first().press('Tab')
  }
  await fill('Si vous postez votre lettre le', '11/12/2026')
  await fill('et qu’elle est distribuée le', '14/12/2026')
  await expect(tread('Service consommateurs')).toContainText('dès le ven. 15 janv. 2027')
  await expect(tread('Médiateur')).toContainText('dès le mar. 16 févr. 2027')
  await expect(tread('Médiateur')).toContainText('dernier jour sûr : lun. 6 déc. 2027')
  await expectAccessible(page)

  const notice = page.getByRole('region', { name: 'Mise en demeure' })
  await notice.getByLabel('Mode d’envoi').selectOption('registered')
  await notice.getByLabel('Numéro du recommandé').fill('RK473124828FR')
  await notice.getByLabel('Numéro du recommandé').press('Tab')
  await expect(notice).toContainText('Le chiffre de contrôle ne correspond pas')
  await notice.getByLabel('Postée ou remise le').fill('07/12/2026')
  await notice.getByLabel('Postée ou remise le').press('Tab')
  await expect(tread('Médiateur')).toContainText('Estimation')
  await notice.getByLabel('Distribuée le').fill('08/12/2026')
  await notice.getByLabel('Distribuée le').press('Tab')
  await expect(notice).toContainText('Lettre distribuée le mardi 8 décembre 2026.')
  await expect(tread('Médiateur')).not.toContainText('Estimation')
  await expect(tread('Médiateur')).toContainText('dès le mar. 9 févr. 2027')
  await expect(page.getByText('Fin du délai donné par la mise en demeure')).toBeVisible()
  await expectAccessible(page)

  await expect(page.getByText('réponse attendue jusqu’au mercredi 23 décembre 2026')).toBeVisible()

  const path = join(folders.root, 'dates.ics')
  await chooseFile(app, path)
  await page.getByRole('button', { name: 'Mettre dans un calendrier' }).click()
  await expect(page.getByText('Calendrier enregistré : dates.ics.')).toBeVisible()
  const text = (await readFile(path, 'utf8')).replaceAll('\r\n ', '')
  expect(text).toContain('DTSTART;VALUE=DATE:20270209')
  expect(text).toContain('DTSTART;VALUE=DATE:20271206')
  expect(text).toContain('Dernier jour sûr pour saisir le médiateur')

  await page.getByRole('tab', { name: 'Courrier' }).click()
  await expect(page.getByText('Ce courrier est parti')).toBeVisible()
  await expect(page.getByText('Le PDF envoyé est gardé tel quel')).toBeVisible()
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Récapitulatif contractuel' })
  ).toHaveText(/^1/)
  await expect(page.getByRole('button', { name: 'Exporter le PDF' })).toBeEnabled()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Dossiers', exact: true }).click()
  const row = page.getByRole('row').filter({ hasText: 'Suivi de consommation' })
  await expect(row).toContainText('Attendre la réponse')
  await expect(row).toContainText('Fin du délai donné par la mise en demeure')
})
