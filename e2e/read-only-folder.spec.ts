import { chmod, chown, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openStore } from '#storage/openStore'
import { end, expect, isRoot, launch, test } from './app'
import { asOrdinaryUser } from './ordinaryUser'

test('a data folder that may only be read shows its cases, says that nothing is saved in it, and saves once it may be written', async ({
  folders
}) => {
  test.skip(process.platform === 'win32', 'rights are set by mode bits here')
  const store = await openStore({
    dataFolder: folders.data,
    userData: join(folders.root, 'autre-machine'),
    clock: { instant: () => '2026-11-24T10:00:00+01:00' },
    newId: () => 'none'
  })
  const title = { op: 'section', in: 'head', set: { title: 'À lire seulement' }, was: {} } as const
  await store.cases.create('c1', 'Anne', { label: 'edit-case', changes: [title] })
  await store.cases.closeAll()
  const ordinary = await asOrdinaryUser(folders)
  const names = await readdir(folders.data, { recursive: true })
  const allow = async (files: number, inFolders: number) => {
    for (const name of ['', ...names])
      await chmod(join(folders.data, name), name.includes('.json') ? files : inFolders)
  }
  // Somebody else's files, which everybody may read and nobody may write.
  if (isRoot) for (const name of ['', ...names]) await chown(join(folders.data, name), 0, 0)
  await allow(0o444, 0o555)

  const opened = await launch({ folders, ...ordinary })
  try {
    const { page } = opened
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('À lire seulement')
    await page.getByRole('tab', { name: 'Parties et contrat' }).click()
    const company = page.getByLabel('Nom légal de l’entreprise')
    await company.fill('Énergie du Val SA')
    await company.press('Tab')
    const notice = page.getByRole('alert').filter({ hasText: 'Vos dernières notes' })
    await expect(notice).toContainText('n’a pas le droit d’écrire')
    await expect(page.getByText(/^Enregistré à/)).toHaveCount(0)
    expect((await readdir(folders.data, { recursive: true })).toSorted()).toEqual(names.toSorted())

    await allow(0o666, 0o777)
    await notice.getByRole('button', { name: 'Réessayer' }).click()
    await expect(notice).toHaveCount(0)
    await expect(page.getByText(/^Enregistré à/)).toBeVisible()
  } finally {
    await allow(0o666, 0o777)
    await end(opened)
  }
})
