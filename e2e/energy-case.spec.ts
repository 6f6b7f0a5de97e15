import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { expect, test } from './app'

const composer = (page: Page) => page.getByLabel('Noter un fait')

/** Every click and every field filled: what a new user pays. */
class Acts {
  count = 0
  constructor(private readonly page: Page) {}

  async line(text: string) {
    this.count += 1
    await composer(this.page).fill(text)
    await composer(this.page).press('Enter')
    await expect(composer(this.page)).toHaveValue('')
  }
  async click(name: string | RegExp, nth = 0) {
    this.count += 1
    await this.page.getByRole('button', { name }).nth(nth).click()
  }
  async fill(label: string, text: string) {
    this.count += 1
    await this.page.getByLabel(label).fill(text)
  }
  async next(sentence: string, action: string) {
    const line = this.page.getByRole('paragraph').filter({ hasText: 'Prochaine étape' })
    await expect(line).toContainText(sentence)
    this.count += 1
    await line.getByRole('button', { name: action }).click()
  }
}

test('two missed visits and a credit become a formal notice in PDF, by following the next step', async ({
  app,
  page,
  folders
}) => {
  test.setTimeout(120_000)
  const pdf = join(folders.root, 'lettre.pdf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, pdf)
  const acts = new Acts(page)
  const ribbon = page.getByRole('list', { name: 'Première lettre, étape par étape' })
  const stage = ribbon.locator('[aria-current="step"]')

  await acts.click(/^Commencer$/)
  await expect(stage).toContainText('Raconter')
  await acts.line(
    'appel le 3/11/2025 9h20, rdv technicien le 6/11/2025 entre 8h et 12h, avoir de 20 €'
  )
  await acts.line('le 6/11/2025 le technicien n’est pas venu')
  await acts.line('appel le 7/11/2025 14h, rdv technicien le 13/11/2025 entre 13h et 17h')
  await acts.line('le 13/11/2025 personne n’est venu')

  await acts.next('2\u00a0engagements sont échus', 'Confirmer')
  await acts.click('Rien reçu')
  await acts.click('Rien reçu')
  await expect(page.getByRole('tabpanel')).toContainText('Deux engagements')
  await expect(page.getByRole('tabpanel')).toContainText('deux non tenus')

  await acts.next('complétez les parties', 'Compléter')
  await acts.fill('Nom et prénom', 'Basile Inventé')
  await acts.fill('Lieu de signature', 'Bourg-Fictif')
  await acts.fill('Votre adresse', '4 impasse du Test\n99999 Bourg-Fictif')
  await acts.fill('Nom légal de l’entreprise', 'Lumen Imaginaire SA')
  acts.count += 1
  await page.getByLabel('Secteur').selectOption('energy')
  await acts.fill('Adresse pour les réclamations', 'TSA 00002\n99998 Ville-Essai Cedex')
  await acts.fill('Vérifiée sur', 'facture du 20 novembre')
  await acts.click('Elle est exacte')
  await acts.fill('Ce que vous avez acheté', 'contrat d’électricité')
  await acts.fill('Numéro de client', '5501-77')

  acts.count += 1
  await page.getByRole('tab', { name: 'Engagements et avoirs' }).click()
  await acts.click(/3\snov/)
  const dialog = page.getByRole('dialog')
  await acts.fill('Facture où il devait figurer', '20/11/2025')
  await dialog.getByLabel('Facture où il devait figurer').press('Enter')
  acts.count += 1
  await dialog.getByText('porté sur une facture').click()
  await acts.click('Terminé')
  await acts.click('Ajouter une demande')
  await dialog.getByLabel('Demande').fill('de m’indemniser de deux matinées perdues')
  await dialog.getByLabel('Somme').fill('80')
  acts.count += 2
  await acts.click('Terminé')
  await expect(page.getByText('solde de 60,00\u00a0€')).toBeVisible()

  await acts.next('la mise en demeure est prête', 'Ouvrir le courrier')
  await expect(stage).toContainText('Signer')
  await acts.click('Commencer la mise en demeure')
  await acts.click(/^Export/)
  await expect(page.getByText('«\u00a0lettre.pdf\u00a0» est enregistré')).toBeVisible()
  await expect(page.getByText('envoyez en recommandé avec avis de réception')).toBeVisible()
  test.info().annotations.push({ type: 'acts', description: String(acts.count) })

  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', pdf, '-'])
  expect(stdout).toContain('Mise en demeure')
  expect(stdout.match(/aucun passage/g)).toHaveLength(2)
  expect(stdout).toContain('60,00')
  expect(acts.count).toBeLessThan(40)
})
