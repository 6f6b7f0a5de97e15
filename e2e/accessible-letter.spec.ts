import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from './app'
import { chooseFile, openLetterOfExample, pagesOf } from './letterDesk'

const run = promisify(execFile)

test('a letter is also saved as a PDF with a structure that can be heard, word for word the same', async ({
  app,
  page,
  folders
}) => {
  await openLetterOfExample(page)
  const [posted, heard] = [join(folders.root, 'posted.pdf'), join(folders.root, 'heard.pdf')]
  await chooseFile(app, posted)
  await page.getByRole('button', { name: /^Exporter/ }).click()
  await expect(page.getByText('posted.pdf')).toBeVisible()
  await chooseFile(app, heard)
  await page
    .getByRole('region', { name: 'Mise en demeure', exact: true })
    .getByRole('button', { name: 'Autres actions' })
    .click()
  await page.getByRole('menuitem', { name: 'Exporter un PDF accessible…' }).click()
  await expect(page.getByText('PDF accessible enregistré : heard.pdf.')).toBeVisible()

  const { stdout: about } = await run('pdfinfo', [heard])
  expect(about).toMatch(/Tagged: +yes/)
  expect(about.replaceAll('\u00a0', ' ')).toMatch(/Title: +Mise en demeure du 9 décembre 2026/)
  const { stdout: structure } = await run('pdfinfo', ['-struct-text', heard])
  expect(structure.match(/^\s*H1/gm)).toHaveLength(1)
  expect(structure.match(/^\s*H2/gm)?.length).toBeGreaterThan(6)
  expect(structure.match(/^\s*TH/gm)?.length).toBeGreaterThan(8)
  expect(structure.match(/^\s*LI/gm)?.length).toBeGreaterThan(10)
  const { stdout: fonts } = await run('pdffonts', [heard])
  expect(fonts).toMatch(/SourceSerif4/)

  // The foot of each page apart, the words are those of the letter that is posted.
  const words = (pages: readonly string[]) => new Set(pages.join(' ').split(/\s+/))
  const said = words(await pagesOf(heard))
  const lost = [...words(await pagesOf(posted))].filter((word) => !said.has(word))
  expect(lost.filter((word) => /\p{L}{3}/u.test(word) && word !== 'page')).toEqual([])
})
