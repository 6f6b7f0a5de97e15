import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './app'

const composer = (page: Page) => page.getByLabel('Noter un fait')
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click()

/** All that the three screens of the file say: their words, and what stands in their fields. */
async function told(page: Page): Promise<readonly string[]> {
  const screens: string[] = []
  for (const name of ['Journal', 'Engagements et avoirs', 'Parties et contrat']) {
    await tab(page, name)
    const panel = page.getByRole('tabpanel')
    const words = await panel.textContent()
    const fields = await panel
      .locator('input, textarea, select')
      .evaluateAll((all) =>
        all.map(
          (one) => (one as HTMLInputElement).value + ((one as HTMLInputElement).checked ?? '')
        )
      )
    screens.push(`${words}\n${fields.join(' | ')}`)
  }
  return screens
}

/** The real menu item that holds a key: a test cannot press a key of the system's menu. */
async function pressMenu(app: ElectronApplication, accelerator: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? [])
    const item = items?.find((one) => one.accelerator === wanted)
    if (item === undefined) throw new Error(`no menu item holds ${wanted}`)
    item.click()
  }, accelerator)
}

test('ten different edits are undone and redone, at once and after the application was closed', async ({
  app,
  page,
  reopen
}) => {
  test.setTimeout(180_000)
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await expect(composer(page)).toBeFocused()
  const before = await told(page)
  await tab(page, 'Journal')

  const tell = async (line: string) => {
    await composer(page).fill(line)
    await composer(page).press('Enter')
    await expect(composer(page)).toHaveValue('')
  }
  // 1 and 2: two facts, the first with a promise and a credit.
  await tell('appel le 24/11/2025 11h30, rappel sous cinq jours, avoir de 15 €')
  await tell('mail reçu le 28/11/2025')
  const form = page.getByRole('complementary', { name: 'Détail du fait' })
  await form.getByRole('button', { name: 'Modifier' }).click()
  // 3 and 4: words and a choice of its form.
  await form.getByLabel('Titre').fill('Une réponse sans réponse')
  await form.getByLabel('Titre').press('Tab')
  await form.getByLabel('Nature du fait').selectOption('document')
  // 5: a trouble.
  await page.getByRole('button', { name: 'Noter une panne' }).click()
  await page.getByRole('dialog').getByLabel('Service concerné').fill('la connexion')
  await page.getByRole('dialog').getByLabel('Service concerné').press('Tab')
  await page.getByRole('dialog').getByRole('button', { name: 'Terminé' }).click()
  // 6: an outcome; 7: a credit by hand.
  await tab(page, 'Engagements et avoirs')
  await page.getByRole('button', { name: 'Rien reçu' }).click()
  await page
    .getByRole('complementary', { name: 'Avoirs' })
    .getByRole('button', { name: 'Ajouter' })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Terminé' }).click()
  // 8 and 9: a field and a choice of the parties.
  await tab(page, 'Parties et contrat')
  await page.getByLabel('Nom légal de l’entreprise').fill('Mésange Télécom SA')
  await page.getByLabel('Secteur').selectOption('telecom')
  // 10: a fact removed.
  await tab(page, 'Journal')
  await page.getByRole('button', { name: 'Une réponse sans réponse Courriel reçu' }).click()
  await form.getByRole('button', { name: 'Supprimer' }).click()
  await expect(page.getByText(/^Enregistré à/)).toBeVisible()
  const after = await told(page)
  expect(after).not.toEqual(before)

  for (let step = 0; step < 10; step += 1) await pressMenu(app, 'CmdOrCtrl+Z')
  await expect.poll(() => told(page)).toEqual(before)
  for (let step = 0; step < 10; step += 1) await pressMenu(app, 'CmdOrCtrl+Shift+Z')
  await expect.poll(() => told(page)).toEqual(after)

  const { page: again } = await reopen()
  await expect.poll(() => told(again)).toEqual(after)
  const undo = again.getByRole('button', { name: 'Annuler', exact: true })
  const redo = again.getByRole('button', { name: 'Rétablir', exact: true })
  for (let step = 0; step < 10; step += 1) await undo.click()
  await expect.poll(() => told(again)).toEqual(before)
  for (let step = 0; step < 10; step += 1) await redo.click()
  await expect.poll(() => told(again)).toEqual(after)
})

test('in the middle of typing, the keys take back the typing before any step of the case', async ({
  app,
  page
}) => {
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await expect(composer(page)).toBeFocused()
  await page.keyboard.type('mail reçu le 28/11/2025')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Courriel/ })).toBeVisible()
  await expect(composer(page)).toBeFocused()
  await page.keyboard.type('appel')
  await pressMenu(app, 'CmdOrCtrl+Z')
  await expect(composer(page)).not.toHaveValue('appel')
  await expect(page.getByRole('button', { name: /^Courriel/ })).toBeVisible()
  // With nothing typed any more, the same keys take back the fact.
  await composer(page).fill('')
  await pressMenu(app, 'CmdOrCtrl+Z')
  await expect(page.getByRole('button', { name: /^Courriel/ })).toBeHidden()
})
