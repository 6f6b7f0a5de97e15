import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './app'

test.use({ provoking: true })

/** What the page of the window shows; null while it cannot say. Playwright itself never looks at a crashed page again. */
const look = (app: ElectronApplication, script: string) =>
  app.evaluate(({ BrowserWindow }, script) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // A script given to a page that has crashed is never answered.
    const late = new Promise<null>((done) => setTimeout(() => done(null), 2_000))
    return Promise.race([contents?.executeJavaScript(script).catch(() => null), late])
  }, script)

test('a page that crashes comes back at its case, with all that was saved and typed', async ({
  app,
  page,
  reopen
}) => {
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await page.getByRole('button', { name: 'Tous les dossiers' }).click()
  await page.getByRole('button', { name: 'Commencer un dossier' }).click()
  await page.getByRole('button', { name: 'Renommer le dossier' }).click()
  await page.getByLabel('Titre du dossier').fill('Le second dossier')
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  await page.getByLabel('Nom légal de l’entreprise').fill('Énergie du Val SA')
  await page.getByLabel('Nom légal de l’entreprise').press('Tab')
  await expect(page.getByText(/^Enregistré à/)).toBeVisible()
  await page.getByLabel('Adresse pour les réclamations').pressSequentially('1 rue Inv')
  const typed = performance.now()
  await expect.poll(() => performance.now() - typed).toBeGreaterThan(1_000)

  await page.evaluate(() => Reflect.set(globalThis, 'before', true))
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  )
  await expect
    .poll(() => look(app, `!window.before && document.documentElement.dataset.ready`), {
      timeout: 20_000
    })
    .toBe('true')
  expect(await look(app, `document.querySelector('h1').textContent`)).toBe('Le second dossier')
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => one.isVisible())
  )
  expect(windows).toEqual([true])

  const { page: again } = await reopen()
  await again.getByRole('button', { name: 'Le second dossier', exact: true }).click()
  await again.getByRole('tab', { name: 'Parties et contrat' }).click()
  await expect(again.getByLabel('Nom légal de l’entreprise')).toHaveValue('Énergie du Val SA')
  await expect(again.getByLabel('Adresse pour les réclamations')).toHaveValue('1 rue Inv')
})
