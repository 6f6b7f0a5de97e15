import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test } from './app'
import { chooseFile, openLetterOfExample, pagesOf } from './letterDesk'

test('the dossier of the example is bound from the menu of the case, and what was altered is said before', async ({
  app,
  page,
  folders
}) => {
  await openLetterOfExample(page)
  const open = async () => {
    await page.getByRole('button', { name: 'Autres actions' }).first().click()
    await page.getByRole('menuitem', { name: 'Dossier à remettre (PDF)…' }).click()
  }
  await open()
  const dialog = page.getByRole('dialog', { name: 'Dossier à remettre' })
  await expect(dialog.getByText(/13\u00a0pièces sans fichier/)).toBeVisible()
  await expectAccessible(page)
  const file = join(folders.root, 'dossier.pdf')
  await chooseFile(app, file)
  await dialog.getByRole('button', { name: 'Enregistrer le PDF…' }).click()
  await expect(page.getByText(/dossier\.pdf \(18\u00a0pages\) et dossier\.sha256/)).toBeVisible()
  await expect(dialog).toHaveCount(0)
  const pages = await pagesOf(file)
  expect(pages).toHaveLength(18)
  expect(pages[0]).toContain('Quatre engagements')
  expect(pages[0]).not.toContain('2027')
  const said = execFileSync('sha256sum', ['-c', 'dossier.sha256'], {
    cwd: folders.root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' }
  })
  expect(said.trim()).toBe('dossier.pdf: OK')

  // An exhibit with a file, which then changes behind the back of the application.
  const evidence = join(folders.root, 'recu.txt')
  writeFileSync(evidence, 'Reçu de paiement')
  await page.getByRole('tab', { name: 'Pièces' }).click()
  await app.evaluate(({ dialog: system }, path) => {
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, evidence)
  await page.getByRole('button', { name: 'Ajouter des pièces…' }).click()
  await expect(page.getByText('recu.txt').first()).toBeVisible()
  const exhibits = join(
    folders.data,
    'cases',
    readdirSync(join(folders.data, 'cases'))[0] ?? '',
    'exhibits'
  )
  const [original = ''] = readdirSync(exhibits)
  writeFileSync(join(exhibits, original), 'Reçu de paiemenT')
  await open()
  await expect(dialog.getByRole('alert')).toContainText('altéré')
  await dialog.getByText('Le mien', { exact: true }).click()
  const own = join(folders.root, 'mien.pdf')
  await chooseFile(app, own)
  await dialog.getByRole('button', { name: 'Exporter quand même…' }).click()
  await expect(page.getByText(/mien\.pdf \(\d+\u00a0pages\)/)).toBeVisible()
  expect((await pagesOf(own)).join(' ').replace(/\s+/g, ' ')).toContain('dernier jour sûr')
  expect(existsSync(join(folders.root, 'mien.sha256'))).toBe(true)
  expect(readFileSync(join(folders.root, 'mien.sha256'), 'utf8')).toContain('# history')
})
