import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, type Folders, projectFolder, test } from './app'

const example = join(projectFolder, 'resources/example/case.json')
const caseFile = (data: string, id: string) => join(data, 'cases', id, 'case.json')

/** Lone case files that cannot be opened: nothing but their own bytes tells what is wrong. */
async function damaged(): Promise<Readonly<Record<string, Buffer>>> {
  const whole = await readFile(example)
  const text = whole.toString()
  return {
    etranger: Buffer.from('{"recette":"tarte aux tomates"}\n'),
    modifie: Buffer.from(text.replace('"Maud Tissandre"', '"Maud Tissandier"')),
    recent: Buffer.from(text.replace('"minReader": 1', '"minReader": 99')),
    tronque: whole.subarray(0, Math.floor(whole.length / 2)),
    vide: Buffer.alloc(0)
  }
}

async function place({ data }: Folders): Promise<void> {
  for (const [id, bytes] of Object.entries({
    ...(await damaged()),
    entier: await readFile(example)
  })) {
    await mkdir(join(data, 'cases', id), { recursive: true })
    await writeFile(caseFile(data, id), bytes)
  }
}

test.describe('a folder with damaged cases', () => {
  test.use({ before: { place } })

  test('lists each one with its reason, touches none, and opens the others', async ({
    page,
    folders,
    reopen
  }) => {
    const unreadable = page.getByRole('region', { name: 'Ne s’ouvrent pas' })
    const reasons = {
      etranger: 'n’est pas un dossier de Doléances',
      modifie: 'son empreinte ne correspond plus',
      recent: 'Installez la version récente',
      tronque: 'la fin manque',
      vide: 'est vide'
    }
    await expect(unreadable.getByRole('note')).toHaveCount(Object.keys(reasons).length)
    for (const [id, reason] of Object.entries(reasons))
      await expect(unreadable.getByRole('note').filter({ hasText: id })).toContainText(reason)
    await expect(unreadable.getByRole('button', { name: 'Montrer le dossier' })).toHaveCount(5)
    await expectAccessible(page)

    await page.locator('table').getByRole('button').first().click()
    await expect(page.getByRole('tablist')).toBeVisible()
    await page.getByRole('button', { name: 'Renommer le dossier' }).click()
    await page.getByLabel('Titre du dossier').fill('Le dossier entier')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/^Enregistré à/)).toBeVisible()

    const { page: again } = await reopen()
    await expect(
      again.getByRole('button', { name: 'Le dossier entier', exact: true })
    ).toBeVisible()
    for (const [id, bytes] of Object.entries(await damaged())) {
      expect((await readFile(caseFile(folders.data, id))).equals(bytes), id).toBe(true)
      expect(await readdir(join(folders.data, 'cases', id)), id).toEqual(['case.json'])
    }
    const example = await readFile(caseFile(folders.data, 'entier'))
    expect(example.equals(await readFile(join(projectFolder, 'resources/example/case.json')))).toBe(
      true
    )
  })
})

test.describe('the list of cases', () => {
  test('is searched without accents, and a case set aside comes back', async ({ page }) => {
    await page.getByRole('button', { name: 'Commencer', exact: true }).click()
    await page.getByRole('button', { name: 'Renommer le dossier' }).click()
    await page.getByLabel('Titre du dossier').fill('Électricité coupée')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/^Enregistré à/)).toBeVisible()
    await page.getByRole('button', { name: 'Tous les dossiers' }).click()
    await page.getByRole('button', { name: 'Commencer un dossier' }).click()
    await page.getByRole('button', { name: 'Tous les dossiers' }).click()

    const rows = page.locator('tbody').getByRole('button', { name: /^(?!Actions)/ })
    await expect(rows).toHaveCount(2)
    await page.getByRole('searchbox').fill('ELECTRICITE')
    await expect(rows).toHaveText(['Électricité coupée'])
    await page.getByRole('searchbox').fill('introuvable')
    await expect(page.getByText('Aucun dossier ne correspond à cette recherche.')).toBeVisible()
    await page.getByRole('button', { name: 'Tout afficher' }).click()
    await expect(rows).toHaveCount(2)
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Actions sur Électricité coupée' }).click()
    await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
    await expect(rows).toHaveText(['Dossier sans titre'])
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await expect(rows).toHaveCount(2)

    await page.getByRole('button', { name: 'Actions sur Électricité coupée' }).click()
    await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
    await page.getByLabel('Afficher').selectOption('trash')
    await expect(rows).toHaveText(['Électricité coupée'])
    await page.getByRole('button', { name: 'Actions sur Électricité coupée' }).click()
    await page.getByRole('menuitem', { name: 'Reprendre' }).click()
    await expect(page.getByText('La corbeille est vide.')).toBeVisible()
  })
})
