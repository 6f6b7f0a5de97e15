import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expectAccessible } from './accessibility'
import { expect, test } from './app'
import { downloads, hashOf, originalsOf, pickFiles, smallPdf } from './exhibitFiles'

const run = promisify(execFile)

test('what is blacked out is in the copy neither as text nor as pixels, and the original stays', async ({
  app,
  page,
  folders
}) => {
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByRole('tab', { name: 'Pièces' }).click()
  const bill = smallPdf('Compte 12345678')
  await pickFiles(app, await downloads(folders, { 'Facture_2025-11-20.pdf': bill }))
  await page.getByRole('button', { name: 'Ajouter des pièces…' }).click()
  await page.getByRole('button', { name: /Facture/ }).click()
  const pane = page.getByRole('complementary', { name: 'La pièce' })
  await pane.getByRole('button', { name: 'Occulter…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Occulter une pièce' })
  const sheet = dialog.getByRole('img', { name: 'Page 1 sur 2' })
  await expect(sheet).toBeVisible()
  await expectAccessible(page)

  // By the mouse over the words of the first page, by the keyboard on the second.
  const box = await sheet.boundingBox()
  if (box === null) throw new Error('the page is in sight')
  await page.mouse.move(box.x + box.width * 0.05, box.y + box.height * 0.05)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.13)
  await page.mouse.up()
  await dialog.getByRole('button', { name: 'Page suivante' }).click()
  await expect(dialog.getByRole('img', { name: 'Page 2 sur 2' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Ajouter un cache' }).click()
  const second = dialog.getByRole('button', { name: 'Cache 2' })
  for (let step = 0; step < 45; step += 1) await second.press('ArrowUp')
  await dialog.getByRole('button', { name: 'Créer la copie occultée' }).click()
  await expect(dialog).toBeHidden()
  await expect(pane).toContainText('Copie occultée montrée et imprimée')

  const kept = await originalsOf(folders)
  expect([...kept.keys()]).toContain(hashOf(bill))
  expect(kept.get(hashOf(bill))).toEqual(bill)
  const [copy] = [...kept].flatMap(([hash, bytes]) => (hash === hashOf(bill) ? [] : [bytes]))
  if (copy === undefined) throw new Error('there is a copy')
  const file = join(folders.root, 'copy.pdf')
  await writeFile(file, copy)
  expect((await run('pdftotext', [file, '-'])).stdout.trim()).toBe('')
  expect((await run('pdfinfo', [file])).stdout).toMatch(/Pages: +2/)
  // Two hundred dots to the inch, whatever the density of the screen.
  expect((await run('pdfimages', ['-list', file])).stdout.match(/image +1654 /g)).toHaveLength(2)
  // Where the words stood, every point of the first page is black.
  await run('pdftoppm', [
    '-r',
    '36',
    '-f',
    '1',
    '-l',
    '1',
    '-gray',
    file,
    join(folders.root, 'copy')
  ])
  const { stdout } = await run('sh', ['-c', 'cat copy-1.pgm'], {
    cwd: folders.root,
    encoding: 'buffer'
  })
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString('latin1'))
  const [width, height] = [Number(header?.[1]), Number(header?.[2])]
  const grey = (x: number, y: number) =>
    stdout[(header?.[0].length ?? 0) + Math.round(y * height) * width + Math.round(x * width)] ??
    255
  for (const x of [0.1, 0.2, 0.3, 0.4, 0.5])
    for (const y of [0.07, 0.09, 0.11]) expect(grey(x, y)).toBeLessThan(24)
  expect(grey(0.5, 0.5)).toBeGreaterThan(240)
})
