import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { downloads, drawnPicture, originalsOf, pickFiles, smallPdf } from './exhibitFiles'
import { chooseFile, pagesOf } from './letterDesk'

const LONG = `${'Réclamation '.repeat(18)}.pdf`
const LOCK = `/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>>/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]`
const TRAP =
  '/OpenAction<</S/Launch/F(calc.exe)>>/AA<</WC<</S/JavaScript/JS(app.alert\\(1\\))>>>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.launchURL\\("http://mechant.example"\\))>>]>>>>'

/** A PNG that says it is so wide and high, and holds nothing of it. */
function emptyPng(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(17)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([head, size])
}

const row = (page: Page, name: string) =>
  page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: name })

test('hostile files each get a clear word, nothing is run or written outside, and the case still opens', async ({
  app,
  page,
  folders,
  reopen
}) => {
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByRole('tab', { name: 'Pièces' }).click()
  const jpeg = await drawnPicture(page, 'image/jpeg', 'coupée')
  const files = {
    'immense.png': emptyPng(50_000, 50_000),
    'tronquee.jpg': jpeg.subarray(0, 400),
    'polyglotte.pdf': Buffer.concat([
      smallPdf('deux visages', 1),
      Buffer.from('PK\u0003\u0004<script>fetch("http://mechant.example")</script>')
    ]),
    'verrou.pdf': smallPdf('secret', 1, '', LOCK),
    'piege.pdf': smallPdf('piege', 1, TRAP),
    'infini.pdf': smallPdf('x', 100_000),
    [LONG]: smallPdf('nom long', 1),
    'Facture.pdf': smallPdf('majuscule', 1),
    'facture.pdf': smallPdf('minuscule', 1),
    'pr\u00e9avis.txt': 'forme composée',
    'pre\u0301avis.txt': 'forme décomposée',
    'vide.pdf': '',
    'dessin.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'facture.pdf.exe': 'MZ\u0090\u0000',
    'page.pdf.html': '<html><script>alert(1)</script></html>'
  }
  const paths = await downloads(folders, files)
  const before = await readdir(folders.root, { recursive: true })
  await pickFiles(app, paths)
  await page.getByRole('button', { name: 'Ajouter des pièces…' }).click()

  const refused = page.getByRole('alert').filter({ hasText: 'ne sont pas entrés' })
  await expect(refused).toContainText('«\u00a0vide.pdf\u00a0» est vide')
  await expect(refused).toContainText('«\u00a0dessin.svg\u00a0» est un dessin SVG')
  await expect(refused).toContainText('«\u00a0facture.pdf.exe\u00a0» est un programme')
  await expect(refused).toContainText('«\u00a0page.pdf.html\u00a0» est une page web')
  const titles = page.getByRole('tabpanel').locator('li button[aria-current]')
  await expect(titles).toHaveCount(11)
  expect((await originalsOf(folders)).size).toBe(11)

  const pane = page.getByRole('complementary', { name: 'La pièce' })
  for (const [name, said] of [
    ['immense.png', 'Image de 50000 sur 50000 points'],
    ['tronquee.jpg', 'ne peut pas être montrée ici'],
    ['verrou.pdf', 'demande un mot de passe'],
    ['infini.pdf', 'Les 10 premières pages, sur 100000']
  ] as const) {
    await row(page, name).locator('button[aria-current]').click()
    await expect(pane).toContainText(said, { timeout: 30_000 })
  }
  await pane.getByRole('button', { name: 'Occulter…' }).click()
  const blackOut = page.getByRole('dialog', { name: 'Occulter une pièce' })
  await expect(blackOut).toContainText('plus de 2\u00a0000 pages', { timeout: 30_000 })
  await blackOut.getByRole('button', { name: 'Annuler' }).click()
  for (const name of ['polyglotte.pdf', 'piege.pdf', 'Facture.pdf']) {
    await row(page, name).locator('button[aria-current]').first().click()
    await expect(pane.locator('canvas').first()).toBeVisible()
  }

  const dossier = join(folders.root, 'dossier.pdf')
  await page.getByRole('button', { name: 'Autres actions' }).first().click()
  await page.getByRole('menuitem', { name: 'Dossier à remettre (PDF)…' }).click()
  await chooseFile(app, dossier)
  await page.getByRole('button', { name: /^(Enregistrer le PDF|Exporter quand même)…$/ }).click()
  await expect(page.getByText(/dossier\.pdf \(\d+\u00a0pages\)/)).toBeVisible({ timeout: 60_000 })
  const pages = (await pagesOf(dossier)).join('\n')
  for (const said of [
    'Cette image est trop grande pour être reproduite',
    'protégé par un mot de passe',
    'Ce fichier est abîmé ou incomplet',
    'compte trop de pages',
    'deux visages, page 1',
    'piege, page 1',
    'majuscule, page 1',
    'minuscule, page 1',
    'forme composée',
    'forme décomposée'
  ])
    expect(pages).toContain(said)
  const now = await readdir(folders.root, { recursive: true })
  const ours = [folders.data, folders.userData].map((folder) => relative(folders.root, folder))
  const added = now.filter(
    (path) => !before.includes(path) && !ours.some((folder) => path.startsWith(folder))
  )
  expect(added.toSorted()).toEqual(['dossier.pdf', 'dossier.sha256'])

  const again = await reopen()
  await again.page.getByRole('tab', { name: 'Pièces' }).click()
  await expect(again.page.getByRole('tabpanel').locator('li button[aria-current]')).toHaveCount(11)
})
