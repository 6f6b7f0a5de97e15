import type { ElectronApplication } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './app'

test.skip(process.env.DOLEANCES_HEADLESS === '1', 'without an X server there is no menu')

type Said = { readonly label: string; readonly keys: string; readonly enabled: boolean }

/** Every item of the native menu, by menu. */
const menus = (app: ElectronApplication): Promise<Record<string, Said[]>> =>
  app.evaluate(({ Menu }) =>
    Object.fromEntries(
      (Menu.getApplicationMenu()?.items ?? []).map((menu) => [
        menu.label,
        (menu.submenu?.items ?? [])
          .filter(({ type }) => type !== 'separator')
          .map(({ label, accelerator, enabled }) => ({
            label,
            keys: String(accelerator ?? ''),
            enabled
          }))
      ])
    )
  )

/** Presses keys as the system would, so that the native menu sees them. */
const press = (app: ElectronApplication, keyCode: string, ...modifiers: ('control' | 'shift')[]) =>
  app.evaluate(
    ({ BrowserWindow }, { keyCode, modifiers }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
      contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
    },
    { keyCode, modifiers }
  )

const choose = (app: ElectronApplication, command: string) =>
  app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command)

test('the menus are whole, in the words of the screen, with the keys of the guide', async ({
  app,
  page
}) => {
  const french = await menus(app)
  expect(Object.keys(french)).toEqual(['Fichier', 'Édition', 'Affichage', 'Dossier', 'Aide'])
  const keys = Object.fromEntries(
    Object.values(french)
      .flat()
      .map(({ label, keys }) => [label, keys])
  )
  expect(keys).toMatchObject({
    'Nouveau dossier': 'CmdOrCtrl+N',
    'Toutes les échéances': 'CmdOrCtrl+D',
    'Exporter le PDF…': 'CmdOrCtrl+E',
    'Dossier à remettre (PDF)…': 'CmdOrCtrl+Shift+E',
    'Imprimer…': 'CmdOrCtrl+P',
    Réglages: 'CmdOrCtrl+,',
    Annuler: 'CmdOrCtrl+Z',
    Rétablir: 'CmdOrCtrl+Shift+Z',
    'Chercher un dossier': 'CmdOrCtrl+K',
    Rechercher: 'CmdOrCtrl+F',
    'Volet de détail': 'F4',
    'Noter un fait': 'CmdOrCtrl+Enter',
    Journal: 'CmdOrCtrl+1',
    Étapes: 'CmdOrCtrl+2',
    'Engagements et avoirs': 'CmdOrCtrl+3',
    Pièces: 'CmdOrCtrl+4',
    Courrier: 'CmdOrCtrl+5',
    'Parties et contrat': 'CmdOrCtrl+6',
    Renommer: 'F2'
  })
  for (const label of ['Couper', 'Copier', 'Coller', 'Supprimer', 'Tout sélectionner'])
    expect(french.Édition?.map((item) => item.label)).toContain(label)

  await page.getByRole('button', { name: 'Réglages' }).click()
  await page.getByRole('radio', { name: 'English' }).check()
  await expect
    .poll(async () => Object.keys(await menus(app)))
    .toEqual(['File', 'Edit', 'View', 'Case', 'Help'])
})

test('what needs a case is greyed until one is on screen', async ({ app, page }) => {
  const greyed = async () =>
    Object.values(await menus(app))
      .flat()
      .filter(({ enabled }) => !enabled)
      .map(({ label }) => label)
  const ofACase = [
    'Exporter le PDF…',
    'Dossier à remettre (PDF)…',
    'Imprimer…',
    'Volet de détail',
    'Noter un fait',
    'Journal',
    'Étapes',
    'Engagements et avoirs',
    'Pièces',
    'Courrier',
    'Parties et contrat',
    'Ajouter des pièces…',
    'Renommer',
    'Exporter le dossier (.doleances)…',
    'Mettre à la corbeille'
  ]
  expect(await greyed()).toEqual(ofACase)
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await expect.poll(greyed).toEqual([])
  await page.getByRole('button', { name: 'Tous les dossiers' }).click()
  await expect.poll(greyed).toEqual(ofACase)
})

test('the keys of the menu work a case from anywhere', async ({ app, page }) => {
  await press(app, 'N', 'control')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossier sans titre')
  const selected = page.getByRole('tab', { selected: true })
  await press(app, '6', 'control')
  await expect(selected).toHaveText(/Parties/)
  await press(app, '3', 'control')
  await expect(selected).toHaveText(/Engagements/)
  await press(app, 'Enter', 'control')
  await expect(selected).toHaveText(/Journal/)
  await expect(page.locator('#composer')).toBeFocused()
  await press(app, 'E', 'control')
  await expect(selected).toHaveText(/Courrier/)

  await choose(app, 'rename')
  const title = page.getByLabel('Titre du dossier')
  await expect(title).toBeFocused()
  await title.fill('Fuite au compteur')
  await title.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fuite au compteur')
  await expect(page.getByRole('button', { name: 'Renommer le dossier' })).toBeFocused()

  // In the title's field, undo was the field's own; out of it, it is the case's.
  await press(app, 'Z', 'control')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossier sans titre')
  await press(app, 'Z', 'control', 'shift')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fuite au compteur')

  await press(app, 'D', 'control')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Échéances')
  await press(app, 'K', 'control')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await choose(app, 'example')
  await expect(page.getByText('Exemple, au mer.\u00a09\u00a0déc.')).toBeVisible()
  await choose(app, 'trash')
  await expect(page.getByText('Dossier mis à la corbeille.')).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByText('Exemple, au mer.\u00a09\u00a0déc.')).toBeVisible()
})

test('undo in a field takes back what was typed there, not the case', async ({ app, page }) => {
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  const name = page.getByLabel('Nom légal de l’entreprise')
  await name.pressSequentially('Val')
  await press(app, 'Z', 'control')
  await expect(name).toHaveValue('')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossier sans titre')
})

test('F6 goes round the parts of the window, and the help lists the keys', async ({
  page,
  app
}) => {
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page.getByRole('button', { name: /^Les deux services refusent/ }).click()
  const where = () =>
    page.evaluate(
      () => document.activeElement?.closest('[data-stop]')?.tagName.toLowerCase() ?? 'nowhere'
    )
  const parts: string[] = []
  for (let turn = 0; turn < 4; turn += 1) {
    await page.keyboard.press('F6')
    parts.push(await where())
  }
  expect(parts.toSorted()).toEqual(['aside', 'div', 'header', 'nav'])
  const last = parts.at(-2)
  await page.keyboard.press('Shift+F6')
  expect(await where()).toBe(last)

  await choose(app, 'shortcuts')
  const dialog = page.getByRole('dialog', { name: 'Raccourcis du clavier' })
  await expect(dialog).toContainText('Ctrl K')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('the right mouse button offers the edits of a field, and nothing on the page', async ({
  app,
  page
}) => {
  await app.evaluate(({ Menu }) => {
    const shown: string[][] = []
    Reflect.set(globalThis, 'shown', shown)
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      shown.push(this.items.filter(({ type }) => type !== 'separator').map(({ label }) => label))
    }
  })
  const shown = () => app.evaluate(() => Reflect.get(globalThis, 'shown'))
  await page.getByRole('button', { name: 'Réglages' }).click()
  await page.getByRole('heading', { level: 1 }).click({ button: 'right' })
  await page.getByLabel('Nom et prénom').click({ button: 'right' })
  await expect
    .poll(shown)
    .toEqual([['Annuler', 'Rétablir', 'Couper', 'Copier', 'Coller', 'Tout sélectionner']])
})
