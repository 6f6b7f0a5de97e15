import { appendFile, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './app'
import { drawnPicture, pickFiles, smallPdf } from './exhibitFiles'
import { expectFits } from './windowSizes'

const titles = (page: Page) => page.getByRole('tabpanel').locator('li button[aria-current]')
const panel = (page: Page): Locator =>
  page.getByRole('region', { name: 'Dossier de numérisation', exact: true })
const choose = (page: Page) =>
  panel(page).getByRole('button', { name: 'Choisir le dossier de numérisation…' })

async function startCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByRole('tab', { name: 'Pièces' }).click()
}

test('what a scanner puts in its folder is offered, added on a click, and never touched', async ({
  app,
  page,
  folders,
  reopen
}) => {
  test.setTimeout(120_000)
  const folder = join(folders.root, 'scans')
  await mkdir(folder)
  await writeFile(join(folder, 'ancien.pdf'), smallPdf('Ancien'))
  await startCase(page)
  await pickFiles(app, [folder])
  await choose(page).click()
  await expect(panel(page)).toContainText('Dossier de numérisation\u00a0: «\u00a0scans\u00a0»')
  await expect(panel(page)).not.toContainText('ancien.pdf')

  // One is written slowly; the other is whole, and a link leads out of the folder.
  const slow = join(folder, 'lente.pdf')
  await writeFile(slow, '%PDF-1.4\n')
  const writing = setInterval(() => void appendFile(slow, '% une ligne de plus\n'), 300)
  const bill = smallPdf('Facture du 20 novembre')
  await writeFile(join(folder, 'Facture_2025-11-20.pdf'), bill)
  await symlink('/etc/hostname', join(folder, 'lien.txt'))
  await expect(
    panel(page).getByRole('heading', {
      name: '1\u00a0nouveau fichier dans «\u00a0scans\u00a0»'
    })
  ).toBeVisible()
  await expect(panel(page).getByRole('status')).toContainText('1\u00a0nouveau fichier')
  await expect(panel(page).getByRole('checkbox')).toHaveCount(1)
  await expect(panel(page)).toContainText('1\u00a0fichier n’est pas encore complet')
  await expect(titles(page)).toHaveCount(0)

  // By the keyboard alone.
  await panel(page)
    .getByRole('checkbox', { name: /Facture_2025-11-20/ })
    .press('Tab')
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText([/Facture/])
  await expect(page.getByText('1\u00a0pièce ajoutée au dossier.')).toBeVisible()
  expect(await readFile(join(folder, 'Facture_2025-11-20.pdf'))).toEqual(bill)
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect(titles(page)).toHaveCount(0)

  clearInterval(writing)
  await expect(panel(page).getByRole('checkbox', { name: /lente\.pdf/ })).toBeChecked()
  // Taken back a moment ago, the bill is not offered by itself.
  await expect(panel(page).getByRole('checkbox')).toHaveCount(1)
  await panel(page).getByRole('button', { name: 'Ignorer' }).click()
  await expect(panel(page).getByRole('checkbox')).toHaveCount(0)
  await panel(page).getByRole('button', { name: 'Montrer ce qui s’y trouve déjà' }).click()
  await expect(panel(page).getByRole('checkbox')).toHaveCount(3)
  await expect(panel(page).getByRole('checkbox', { checked: true })).toHaveCount(0)
  expect((await readdir(folder)).sort()).toEqual([
    'Facture_2025-11-20.pdf',
    'ancien.pdf',
    'lente.pdf',
    'lien.txt'
  ])

  // On another tab it is told; a folder that goes away is told too, and goes on when it is back.
  await page.getByRole('tab', { name: 'Journal' }).click()
  await writeFile(join(folder, 'SMS.png'), await drawnPicture(page, 'image/png', 'Annulation'))
  await expect(
    page.getByRole('status').filter({ hasText: 'à voir dans l’onglet Pièces' })
  ).toBeVisible()
  await page.getByRole('tab', { name: 'Pièces' }).click()
  await expect(panel(page).getByRole('checkbox', { name: /SMS\.png/ })).toBeVisible()
  await rename(folder, `${folder} ailleurs`)
  await expect(panel(page).getByRole('note')).toContainText('ne répond plus')
  await rename(`${folder} ailleurs`, folder)
  await expect(panel(page).getByRole('checkbox', { name: /SMS\.png/ })).toBeVisible()

  const again = await reopen()
  await again.page.getByRole('tab', { name: 'Pièces' }).click()
  await expect(panel(again.page).getByRole('checkbox', { name: /SMS\.png/ })).toBeVisible()
  await again.page.getByRole('button', { name: 'Réglages' }).click()
  await expect(again.page.getByRole('main')).toContainText('«\u00a0scans\u00a0»')
  await again.page.getByRole('button', { name: 'Ne plus le surveiller' }).click()
  await again.page.getByRole('button', { name: 'Dossiers' }).click()
  await again.page.getByRole('button', { name: 'Dossier sans titre', exact: true }).click()
  await again.page.getByRole('tab', { name: 'Pièces' }).click()
  await expect(choose(again.page)).toBeVisible()
})

for (const theme of ['light', 'dark'] as const)
  test.describe(`the scan folder, ${theme}`, () => {
    test.use({ theme })

    test('keeps the rules of accessibility, and fits a small window', async ({
      app,
      page,
      folders
    }) => {
      test.setTimeout(120_000)
      const folder = join(folders.root, 'Numerisations')
      await mkdir(folder)
      await startCase(page)
      await expect(choose(page)).toBeVisible()
      await expectAccessible(page)
      await pickFiles(app, [folder])
      await choose(page).click()
      for (const name of ['Facture du 20 novembre.pdf', `${'Un nom bien long '.repeat(8)}.pdf`])
        await writeFile(join(folder, name), smallPdf(name))
      await expect(panel(page).getByRole('checkbox')).toHaveCount(2)
      await expectAccessible(page)
      await expectFits(app, page, `scans-${theme}`)
    })
  })
