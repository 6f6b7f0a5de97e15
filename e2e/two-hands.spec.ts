import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Change } from '#domain/case/edits'
import { openStore } from '#storage/openStore'
import { expectAccessible } from './accessibility'
import { expect, type Folders, test } from './app'

const history = (data: string) => join(data, 'cases', 'partage', 'history')

const storeOn = (root: string, machine: string, dataFolder: string) =>
  openStore({
    dataFolder,
    userData: join(root, machine),
    clock: { instant: () => '2026-11-24T10:00:00+01:00' },
    newId: () => 'none'
  })

const said = (...changes: readonly Change[]) => ({
  label: 'edit-event' as const,
  changes: [...changes]
})

const ticket = (number: string): Change => ({
  op: 'set',
  in: 'events',
  id: 'appel',
  set: { ticket: number },
  was: { ticket: '' }
})

/** One case in two copies of a folder, changed in both by two people, and the copies brought together. */
async function place({ root, data }: Folders): Promise<void> {
  const anne = await storeOn(root, 'machine-anne', data)
  await anne.cases.create(
    'partage',
    'Anne',
    said(
      { op: 'section', in: 'head', set: { title: 'Dossier à deux' }, was: {} },
      { op: 'add', in: 'events', id: 'appel', set: { title: 'Appel au service client' } }
    )
  )
  await anne.cases.closeAll()
  const copy = join(root, 'copie')
  await cp(data, copy, { recursive: true })
  const basile = await storeOn(root, 'machine-basile', copy)
  await basile.cases.edit('partage', 'Basile', said(ticket('B-222')))
  await basile.cases.closeAll()
  await anne.cases.edit('partage', 'Anne', said(ticket('A-111')))
  await anne.cases.closeAll()
  const known = await readdir(history(data))
  for (const name of await readdir(history(copy)))
    if (!known.includes(name)) await cp(join(history(copy), name), join(history(data), name))
}

test.use({ before: { place } })

test('what two people wrote unseen is shown in words, and a choice settles it', async ({
  page
}) => {
  await expect(page.getByText('1 point à vérifier')).toBeVisible()
  await page.getByRole('button', { name: 'Voir', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'À vérifier' })
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(
    'Fait « Appel au service client » : numéro de dossier donné'
  )
  await expect(dialog).toContainText('A-111')
  await expect(dialog).toContainText('B-222')
  await expect(dialog).not.toContainText(/events|ticket|null/)
  await expectAccessible(page)
  const shown = await dialog.locator('dd').first().textContent()
  const other = shown === 'A-111' ? 'B-222' : 'A-111'
  await dialog.getByRole('button', { name: 'Prendre l’autre valeur' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('point à vérifier')).toHaveCount(0)
  await page
    .getByRole('button', { name: /Appel au service client/ })
    .first()
    .click()
  await expect(page.getByText(other).first()).toBeVisible()
})
