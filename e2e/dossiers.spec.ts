import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, type Folders, projectFolder, test } from './app'

const example = join(projectFolder, 'resources/example/case.json')
const caseFile = (data: string, id: string) => join(data, 'cases', id, 'case.json')

async function place({ data }: Folders): Promise<void> {
  const whole = await readFile(example)
  const damaged = {
    tronque: whole.subarray(0, Math.floor(whole.length / 2)),
    vide: Buffer.alloc(0),
    etranger: Buffer.from('{"recette":"tarte aux tomates"}\n')
  }
  for (const [id, bytes] of Object.entries(damaged)) {
    await mkdir(join(data, 'cases', id), { recursive: true })
    await writeFile(caseFile(data, id), bytes)
  }
  await mkdir(join(data, 'cases', 'entier'), { recursive: true })
  await cp(example, caseFile(data, 'entier'))
}

test.describe('a folder with damaged cases', () => {
  test.use({ before: { place } })

  test('lists each one with its reason, touches none, and opens the others', async ({
    page,
    folders
  }) => {
    const unreadable = page.getByRole('region', { name: 'Ne s’ouvrent pas' })
    await expect(unreadable.getByRole('note')).toHaveCount(3)
    await expect(unreadable).toContainText('la fin manque')
    await expect(unreadable).toContainText('est vide')
    await expect(unreadable).toContainText('n’est pas un dossier de Doléances')
    await expect(unreadable.getByRole('button', { name: 'Montrer le dossier' })).toHaveCount(3)
    await expectAccessible(page)

    await page.locator('table').getByRole('button').first().click()
    await expect(page.getByRole('tablist')).toBeVisible()
    const left = await readFile(caseFile(folders.data, 'etranger'), 'utf8')
    expect(left).toBe('{"recette":"tarte aux tomates"}\n')
    expect((await readFile(caseFile(folders.data, 'vide'))).length).toBe(0)
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
