import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openStore } from '#storage/openStore'
import { expect, type Folders, test } from './app'

const CASES = ['relu', 'troue', 'futur', 'sain'] as const

const folderOf = (data: string, id: string) => join(data, 'cases', id)

/** Cases as another computer left them on a shared folder, with a history each; three of them damaged since. */
async function place({ root, data }: Folders): Promise<void> {
  const store = await openStore({
    dataFolder: data,
    userData: join(root, 'autre-machine'),
    clock: { instant: () => '2026-11-24T10:00:00+01:00' },
    newId: () => 'none'
  })
  for (const id of CASES) {
    const titled = (title: string) => ({
      label: 'edit-case' as const,
      changes: [{ op: 'section' as const, in: 'head' as const, set: { title }, was: {} }]
    })
    await store.cases.create(id, 'Anne', titled('premier titre'))
    await store.cases.edit(id, 'Anne', titled(`Dossier ${id}`))
    await store.cases.edit(id, 'Anne', {
      label: 'edit-case',
      changes: [{ op: 'section', in: 'head', set: { notes: 'fin' }, was: {} }]
    })
  }
  await store.cases.closeAll()
  const file = join(folderOf(data, 'relu'), 'case.json')
  await writeFile(file, (await readFile(file)).subarray(0, 200))
  const hole = await history(data, 'troue')
  await writeFile(hole, (await readFile(hole, 'utf8')).replace('Dossier troue', 'Dossier trahi'))
  await appendFile(await history(data, 'futur'), '{"v":4,"n":5,"what":"later"}\n')
}

async function history(data: string, id: string): Promise<string> {
  const folder = join(folderOf(data, id), 'history')
  return join(folder, (await readdir(folder))[0] ?? '')
}

test.use({ before: { place } })

test('a damaged case beside a sound history is made again, one of a newer version is only read, and each says so', async ({
  page,
  folders
}) => {
  const open = async (title: string) => {
    await page.getByRole('button', { name: 'Dossiers', exact: true }).click()
    await page.getByRole('button', { name: title, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  }
  await expect(page.getByRole('region', { name: 'Ne s’ouvrent pas' })).toHaveCount(0)
  const row = page.getByRole('row').filter({ hasText: 'Dossier relu' })
  await expect(row).toContainText('reconstruit')

  await open('Dossier relu')
  await expect(page.getByText('Doléances l’a reconstruit d’après son historique')).toBeVisible()
  await open('Dossier troue')
  await expect(page.getByText('L’historique de ce dossier est incomplet')).toBeVisible()
  await open('Dossier sain')
  await expect(page.getByText(/abîmé|incomplet|restauré/)).toHaveCount(0)

  await open('Dossier futur')
  await expect(page.getByText(/plus récente .* \(format 4\)/)).toBeVisible()
  await expect(page.getByText('Installez la version récente')).toBeVisible()
  const before = await readFile(await history(folders.data, 'futur'))
  const files = await readdir(folderOf(folders.data, 'futur'), { recursive: true })
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  await expect(page.getByLabel('Nom légal de l’entreprise')).toBeVisible()
  await page.getByRole('button', { name: 'Dossiers', exact: true }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
  expect(await readFile(await history(folders.data, 'futur'))).toEqual(before)
  expect(await readdir(folderOf(folders.data, 'futur'), { recursive: true })).toEqual(files)
})
