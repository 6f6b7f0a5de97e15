import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test } from './app'
import { downloads, pickFiles, smallPdf } from './exhibitFiles'
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

test('the dossier is cut into files for a site that limits them, and a letter goes with its exhibits alone', async ({
  app,
  page,
  folders
}) => {
  await openLetterOfExample(page)
  await page.getByRole('tab', { name: 'Pièces' }).click()
  // The bytes after its end weigh, and are not carried over.
  const weight = Buffer.alloc(700_000, '%')
  const pdfs = ['un', 'deux', 'trois'].map(
    (words) => [`${words}.pdf`, Buffer.concat([smallPdf(words, 1), weight])] as const
  )
  await pickFiles(app, await downloads(folders, Object.fromEntries(pdfs)))
  await page.getByRole('button', { name: 'Ajouter des pièces…' }).click()
  await expect(page.getByText('deux.pdf').first()).toBeVisible()

  await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('export-dossier')?.click()
  )
  const dialog = page.getByRole('dialog', { name: 'Dossier à remettre' })
  await dialog.getByText('Plusieurs, pour un site', { exact: false }).click()
  const limit = dialog.getByLabel('Poids de chacun, en Mo')
  await limit.fill('zéro')
  await limit.press('Tab')
  await expect(dialog.getByText('Écrivez un nombre entier de mégaoctets')).toBeVisible()
  await limit.fill('1')
  await limit.press('Tab')
  await expectAccessible(page)
  await chooseFile(app, join(folders.root, 'portail.pdf'))
  await dialog.getByRole('button', { name: 'Enregistrer le PDF…' }).click()
  await expect(page.getByText(/^3\u00a0fichiers enregistrés/)).toBeVisible()
  const parts = [1, 2, 3].map((at) => join(folders.root, `portail-${at}.pdf`))
  for (const part of parts) {
    expect(statSync(part).size).toBeLessThanOrEqual(1_000_000)
    expect(existsSync(part.replace('.pdf', '.sha256'))).toBe(true)
  }
  expect(existsSync(join(folders.root, 'portail.pdf'))).toBe(false)

  // The same parts again: nothing is replaced unasked.
  const before = parts.map((part) => statSync(part).mtimeMs)
  await app.evaluate(({ Menu, dialog: system }) => {
    system.showMessageBox = async (...given: unknown[]) => {
      Reflect.set(globalThis, 'asked', (given.at(-1) as { detail: string }).detail)
      return { response: 1, checkboxChecked: false }
    }
    Menu.getApplicationMenu()?.getMenuItemById('export-dossier')?.click()
  })
  await dialog.getByText('Plusieurs, pour un site', { exact: false }).click()
  await limit.fill('1')
  await limit.press('Tab')
  await dialog.getByRole('button', { name: 'Enregistrer le PDF…' }).click()
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'asked')))
    .toBe('portail-1.pdf\nportail-2.pdf\nportail-3.pdf')
  await expect(dialog.getByRole('button', { name: 'Enregistrer le PDF…' })).toBeEnabled()
  expect(parts.map((part) => statSync(part).mtimeMs)).toEqual(before)
  await dialog.getByRole('button', { name: 'Annuler' }).click()

  await page.getByRole('tab', { name: 'Courrier' }).click()
  await page
    .getByRole('region', { name: 'Mise en demeure' })
    .getByRole('button', { name: 'Autres actions' })
    .click()
  await page.getByRole('menuitem', { name: 'Ce courrier et ses pièces (PDF)…' }).click()
  const bundle = page.getByRole('dialog', { name: 'Le courrier et ses pièces' })
  await expect(bundle).toContainText('chacune avec son numéro')
  await expectAccessible(page)
  const file = join(folders.root, 'courrier.pdf')
  await chooseFile(app, file)
  await bundle.getByRole('button', { name: 'Enregistrer le PDF…' }).click()
  await expect(page.getByText(/courrier\.pdf \(\d+\u00a0pages\)/)).toBeVisible()
  const pages = await pagesOf(file)
  expect(pages[0]).toContain('Mise en demeure valant réclamation écrite')
  expect(pages.join(' ')).not.toMatch(/Chronologie|Bordereau|un, page 1/)
  expect(pages.at(-1)).toContain('Pièce n°')
})
