import { dirname } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './app'
import {
  copyPicture,
  downloads,
  drawnPicture,
  dropFiles,
  hashOf,
  originalsOf,
  pickFiles,
  smallPdf
} from './exhibitFiles'
import { expectFits } from './windowSizes'

const rows = (page: Page): Locator => page.getByRole('tabpanel').getByRole('listitem')
const titles = (page: Page) => page.getByRole('tabpanel').locator('li button[aria-current]')
const undo = (page: Page) => page.getByRole('button', { name: 'Annuler', exact: true }).click()

async function startCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByRole('tab', { name: 'Pièces' }).click()
  await expect(page.getByText('Aucune pièce pour l’instant.')).toBeVisible()
}

test('evidence goes in by pick, drop and paste, is kept untouched, is seen, and one undo takes a batch back', async ({
  app,
  page,
  folders,
  reopen
}) => {
  await startCase(page)
  const bill = smallPdf('Facture du 20 novembre')
  const capture = await drawnPicture(page, 'image/webp', 'Suivi conso\nindisponible')
  const photo = await drawnPicture(page, 'image/jpeg', 'Lettre recue', [1600, 1200])
  const paths = await downloads(folders, {
    'Facture_2025-11-20.pdf': bill,
    'Screenshot_20251118-101233.webp': capture,
    'page.html': '<html><script>alert(1)</script></html>'
  })

  await pickFiles(app, paths)
  await page.getByRole('button', { name: 'Ajouter des pièces…' }).click()
  await expect(page.getByText('2\u00a0pièces ajoutées au dossier.')).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('«\u00a0page.html\u00a0» est une page web')
  await expect(titles(page)).toHaveText([/Capture d’écran/, /Facture/])

  // A picture no PDF holds is drawn anew for the paper, beside its original.
  await expect.poll(async () => (await originalsOf(folders)).size).toBe(3)

  await page.getByRole('button', { name: /Facture/ }).click()
  const pane = page.getByRole('complementary', { name: 'La pièce' })
  await expect(pane.getByRole('figure', { name: 'Page 1 sur 2' }).locator('canvas')).toBeVisible()
  await expect(pane).toContainText('Facture_2025-11-20.pdf')
  await expect(pane).toContainText(hashOf(bill))

  // Anywhere in the case: dropped on another tab, it is shown in this one.
  await page.getByRole('tab', { name: 'Journal' }).click()
  // Only main, which has its path, can tell that the second is a folder.
  const [held = ''] = await downloads(folders, { 'IMG_20251124_090000.jpg': photo })
  await dropFiles(page, [held, dirname(held)])
  await expect(page.getByRole('tab', { name: 'Pièces' })).toHaveAttribute('aria-selected', 'true')
  await expect(titles(page)).toHaveCount(3)
  await expect(pane.getByRole('img', { name: 'Image\u00a0: Photo' })).toBeVisible()
  await expect(pane).toContainText('IMG_20251124_090000.jpg')
  await expect(page.getByRole('alert')).toContainText('telechargements\u00a0» n’est pas un fichier')

  const pasted = await drawnPicture(page, 'image/png', 'SMS du conseiller')
  await copyPicture(app, pasted)
  await page.getByRole('tab', { name: 'Pièces' }).focus()
  await page.keyboard.press('Control+V')
  await expect(titles(page)).toHaveCount(4)
  await expect(pane).toContainText('image collée')

  // The same file once more is said to be there, by its number.
  await pickFiles(app, paths.slice(0, 1))
  await page.getByRole('button', { name: 'Ajouter des pièces…' }).click()
  await expect(page.getByRole('alert')).toContainText(/est déjà au dossier\u00a0: Pièce n°\u00a0\d/)

  const kept = await originalsOf(folders)
  for (const [name, bytes] of kept) expect(hashOf(bytes)).toBe(name)
  for (const original of [bill, capture, photo]) expect(kept.has(hashOf(original))).toBe(true)
  expect(kept.size).toBe(5)

  const again = await reopen()
  await again.page.getByRole('tab', { name: 'Pièces' }).click()
  await expect(titles(again.page)).toHaveCount(4)
  await expect(again.page.getByText('originaux, tous intacts')).toBeVisible()
  await undo(again.page)
  await expect(titles(again.page)).toHaveCount(3)
  await undo(again.page)
  await expect(titles(again.page)).toHaveCount(2)
  // The two of one batch, with the copy made to print one of them.
  await undo(again.page)
  await expect(titles(again.page)).toHaveCount(0)
  expect((await originalsOf(folders)).size).toBe(5)
})

test('an exhibit is named, linked, put in order and taken out; one altered on disk is told', async ({
  app,
  page,
  folders,
  reopen
}) => {
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page.getByRole('tab', { name: 'Pièces' }).click()
  const first = titles(page).first()
  await expect(first).toContainText('Pièce n°\u00a01')
  const before = await titles(page).allTextContents()

  await pickFiles(app, await downloads(folders, { 'Preuve.pdf': smallPdf('Preuve', 12) }))
  await page.getByRole('button', { name: 'Ajouter des pièces…' }).click()
  const pane = page.getByRole('complementary', { name: 'La pièce' })
  await expect(pane).toContainText('Les 10 premières pages, sur 12.')
  await expect(page.getByRole('heading', { name: 'Pas encore citées' })).toBeVisible()
  const title = pane.getByLabel('Nom de la pièce, tel qu’imprimé')
  await title.fill('Attestation du voisin')
  await title.press('Enter')
  await pane.getByLabel('Nature').selectOption({ label: 'autre pièce' })
  await pane.getByLabel('Relier à').selectOption({ index: 1 })
  await expect(pane.getByRole('button', { name: /^Ne plus relier à/ })).toHaveCount(1)
  await pane.getByLabel('Page', { exact: false }).last().fill('3')
  await pane.getByLabel('Passage à lire').fill('rappel promis')
  await pane.getByLabel('Passage à lire').press('Enter')
  await expect(titles(page).filter({ hasText: 'Attestation du voisin' })).toHaveCount(1)

  for (let place = before.length + 1; place > 4; place -= 1)
    await pane.getByRole('button', { name: 'Monter d’une place' }).click()
  await expect(titles(page).nth(3)).toContainText('Attestation du voisin')
  await page.getByRole('tab', { name: 'Courrier' }).click()
  await page.getByRole('tab', { name: 'Pièces' }).click()
  await expect(titles(page).nth(3)).toContainText('Pièce n°\u00a04')
  await titles(page).nth(3).click()
  await expect(pane.getByLabel('Passage à lire')).toHaveValue('rappel promis')

  const [[name]] = [...(await originalsOf(folders)).entries()] as [[string, Buffer]]
  await app.evaluate(
    async (_electron, [data, hash]) => {
      const { readdirSync, readFileSync, writeFileSync } = process.getBuiltinModule('node:fs')
      const [one] = readdirSync(`${data}/cases`)
      const path = `${data}/cases/${one}/exhibits/${hash}`
      const bytes = readFileSync(path)
      bytes[20] = (bytes[20] ?? 0) ^ 1
      writeFileSync(path, bytes)
    },
    [folders.data, name] as const
  )
  await page.getByRole('button', { name: 'Vérifier de nouveau' }).click()
  await expect(rows(page).filter({ hasText: 'Attestation' })).toContainText('Altérée')
  await titles(page).filter({ hasText: 'Attestation' }).click()
  await expect(pane).toContainText('son empreinte ne correspond plus')

  await pane.getByRole('button', { name: 'Retirer du dossier' }).click()
  await expect(titles(page)).toHaveCount(before.length)
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect(titles(page)).toHaveCount(before.length + 1)

  await titles(page).filter({ hasText: 'Attestation' }).click()
  await pane.getByRole('button', { name: 'Retirer du dossier' }).click()
  await expect(titles(page)).toHaveCount(before.length)
  const again = await reopen()
  await again.page.getByRole('tab', { name: 'Pièces' }).click()
  await again.page.getByText('1 pièce retirée du dossier').click()
  await expectAccessible(again.page)
  await again.page.getByRole('button', { name: /^Remettre.*Attestation du voisin/ }).click()
  await expect(titles(again.page)).toHaveCount(before.length + 1)
  await expect(again.page.getByText('retirée du dossier')).toHaveCount(0)
  await expect(
    again.page.getByRole('complementary', { name: 'La pièce' }).getByLabel('Passage à lire')
  ).toHaveValue('rappel promis')
})

test('no file of the disk comes into a case by its path, whatever the page says', async ({
  page
}) => {
  const answers = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'bridge')
    const { value } = await bridge.createCase({ title: '' })
    const add = (from: unknown) => bridge.addExhibits({ id: value.id, batch: 'b', to: null, from })
    return {
      asToken: await add({ kind: 'dropped', token: '/etc/hostname' }),
      asKind: await add({ kind: 'path', path: '/etc/hostname' }),
      asPaths: await add({ kind: 'picker', paths: ['/etc/hostname'] }),
      asFile: await bridge.dropFiles([new File(['x'], '/etc/hostname')])
    }
  })
  const refused = { ok: false, failure: { kind: 'unexpected' } }
  expect(answers).toEqual({
    asToken: { ok: true, value: { cancelled: true } },
    asKind: refused,
    asPaths: refused,
    asFile: { token: null, without: [0] }
  })
})

for (const theme of ['light', 'dark'] as const)
  test.describe(`the exhibits, ${theme}`, () => {
    test.use({ theme })

    test('keep the rules of accessibility, and fit a small window', async ({
      app,
      page,
      folders
    }) => {
      await startCase(page)
      await expectAccessible(page)
      const paths = await downloads(folders, {
        'Facture_2025-11-20.pdf': smallPdf('Facture'),
        'Screenshot_20251118-101233.png': await drawnPicture(page, 'image/png', 'Indisponible'),
        'notes.txt': 'Appel du 24 novembre, 11 h 30.\nRappel promis sous cinq jours.',
        'archive.zip': 'PK\u0003\u0004'
      })
      await pickFiles(app, paths)
      await page.getByRole('button', { name: 'Ajouter des pièces…' }).click()
      await expect(titles(page)).toHaveCount(3)
      await expectAccessible(page)
      await titles(page).filter({ hasText: 'Notes' }).click()
      await expect(page.getByText('Rappel promis sous cinq jours.')).toBeVisible()
      await page.getByRole('button', { name: 'Pièce papier, original chez moi' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expectFits(app, page, `exhibits-${theme}`)
    })
  })
