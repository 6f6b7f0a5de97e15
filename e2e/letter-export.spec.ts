import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test } from './app'
import { chooseFile, openLetterOfExample, pagesOf, previewedBytes } from './letterDesk'

test('the notice of the example is exported as the two pages shown', async ({
  app,
  page,
  folders
}) => {
  await openLetterOfExample(page)
  await expect(page.getByRole('heading', { name: 'Prêt à exporter' })).toBeVisible()
  await expect(page.getByText('10\u00a0mentions sur 10', { exact: true })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Ce qui bloque' })).toHaveCount(0)
  await expectAccessible(page)

  const file = join(folders.root, 'courrier.pdf')
  await chooseFile(app, file)
  await page.getByRole('button', { name: 'Exporter le PDF' }).click()
  await expect(page.getByText('«\u00a0courrier.pdf\u00a0» est enregistré')).toContainText(
    '2\u00a0pages'
  )
  const suggested = await app.evaluate(() => Reflect.get(globalThis, 'suggested') as string)
  expect(suggested).toMatch(/Mise en demeure du 9 décembre 2026, Pivert Mobile\.pdf$/)

  const bytes = await readFile(file)
  expect(bytes.equals(await previewedBytes(page))).toBe(true)
  const pages = await pagesOf(file)
  expect(pages).toHaveLength(2)
  expect(pages[0]).toContain('trois appels (9 h 14, 9 h 31, 10 h 02)')
  expect(pages.join(' ')).toContain('25,00 €')
  for (const [index, text] of pages.entries()) expect(text).toContain(`page ${index + 1} sur 2`)
})

test('the text goes to a file and to the clipboard for forms on the web', async ({
  app,
  page,
  folders
}) => {
  await openLetterOfExample(page)
  const file = join(folders.root, 'courrier.txt')
  await chooseFile(app, file)
  await page.getByRole('button', { name: 'Autres actions' }).last().click()
  await page.getByRole('menuitem', { name: 'Enregistrer en texte' }).click()
  await expect(
    page.getByText('«\u00a0courrier.txt\u00a0» est enregistré en texte simple.')
  ).toBeVisible()
  const saved = await readFile(file, 'utf8')
  expect(saved).toContain('mise en demeure')
  await page.getByRole('button', { name: 'Copier le texte', exact: true }).click()
  await expect(page.getByText('Texte copié. Collez-le dans le formulaire.')).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(saved)
})

test('a document to edit is written from the menu of the letter', async ({
  app,
  page,
  folders
}) => {
  await openLetterOfExample(page)
  const file = join(folders.root, 'courrier.docx')
  await chooseFile(app, file)
  await page.getByRole('button', { name: 'Autres actions' }).last().click()
  await page.getByRole('menuitem', { name: 'Exporter en DOCX' }).click()
  await expect(page.getByText('«\u00a0courrier.docx\u00a0» est enregistré')).toBeVisible()
  const suggested = await app.evaluate(() => Reflect.get(globalThis, 'suggested') as string)
  expect(suggested).toMatch(/\.docx$/)
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
})

test('who gives up at the dialog is told nothing was done, by nothing being said', async ({
  app,
  page
}) => {
  await openLetterOfExample(page)
  await chooseFile(app, null)
  const button = page.getByRole('button', { name: 'Exporter le PDF' })
  await button.click()
  await expect.poll(() => app.evaluate(() => Reflect.has(globalThis, 'suggested'))).toBe(true)
  await expect(button).not.toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByText('est enregistré')).toHaveCount(0)
})

test('an export that the disk refuses says so, and never that it was saved', async ({
  app,
  page,
  folders
}) => {
  await openLetterOfExample(page)
  const plainFile = join(folders.root, 'no-folder')
  await writeFile(plainFile, '')
  await chooseFile(app, join(plainFile, 'courrier.pdf'))
  await page.getByRole('button', { name: 'Exporter le PDF' }).click()
  await expect(page.getByText('Le fichier n’est pas enregistré')).toContainText(
    'le dossier choisi est introuvable'
  )
  await expect(page.getByText('courrier.pdf')).toHaveCount(0)
  await chooseFile(app, join(folders.root, 'ailleurs.pdf'))
  await page.getByRole('button', { name: 'Choisir un autre dossier' }).click()
  await expect(page.getByText('«\u00a0ailleurs.pdf\u00a0» est enregistré')).toBeVisible()
})

test('where no printer is set up the very bytes open in the PDF reader', async ({ app, page }) => {
  await openLetterOfExample(page)
  await app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      Reflect.set(globalThis, 'read', path)
      return ''
    }
  })
  await page.getByRole('button', { name: 'Imprimer', exact: true }).click()
  await expect(page.getByText('Le courrier est ouvert dans le lecteur PDF')).toBeVisible()
  const path = await app.evaluate(() => Reflect.get(globalThis, 'read') as string)
  expect((await readFile(path)).equals(await previewedBytes(page))).toBe(true)
})

test.describe('in the dark', () => {
  test.use({ theme: 'dark' })
  test('the letter keeps its contrast', async ({ page }) => {
    await openLetterOfExample(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Ce que je demande/ }).click()
    await expectAccessible(page)
  })
})
