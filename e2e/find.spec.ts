import { expectAccessible } from './accessibility'
import { expect, test } from './app'

/** What the native menu sends for Ctrl F. */
const find = { kind: 'menu', command: 'find' }

test('the facts of the open case are searched from any tab, and all come back', async ({
  app,
  page
}) => {
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  await app.evaluate(({ BrowserWindow }, said) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('signal', said)
  }, find)
  const field = page.getByRole('searchbox', { name: 'Rechercher dans les faits' })
  await expect(field).toBeFocused()
  const facts = page.getByRole('region', { name: 'Faits du dossier' }).getByRole('listitem')
  const all = await facts.count()
  await field.fill('REFUSENT toujours')
  await expect(facts).toHaveCount(1)
  await expect(page.getByRole('status').filter({ hasText: '1 fait' })).toBeVisible()
  await expectAccessible(page)
  await field.fill('introuvable')
  await expect(page.getByRole('status').filter({ hasText: 'aucun fait' })).toBeVisible()
  await field.press('Escape')
  await expect(field).toHaveCount(0)
  await expect(facts).toHaveCount(all)
})
