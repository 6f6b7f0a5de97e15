import { readdir, readFile, writeFile } from 'node:fs/promises'
import { end, expect, test } from './app'

/** What reaches the window from the desktop, and what it leaves there. */

test('a file dropped on the window, as from the file manager, is neither opened nor navigated to', async ({
  page,
  app,
  folders
}) => {
  const file = `${folders.root}/dropped.html`
  await writeFile(file, '<title>dropped</title><p>dropped</p>')
  const before = page.url()
  await app.evaluate(({ BrowserWindow }) => {
    const left: string[] = []
    Reflect.set(globalThis, 'left', left)
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.on('did-start-navigation', ({ url }) => left.push(url))
    contents?.on('will-navigate', ({ url }) => left.push(`asked ${url}`))
  })
  const devices = await page.context().newCDPSession(page)
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devices.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
  // It is taken for a case that is brought, looked at, and refused.
  const refused = page.getByRole('dialog', { name: 'Importer un dossier' })
  await expect(refused).toContainText('n’est pas un dossier exporté')
  await refused.getByRole('button', { name: 'Fermer' }).last().click()
  const left: string[] = await app.evaluate(() => Reflect.get(globalThis, 'left'))
  expect(left.filter((address) => !address.startsWith('asked'))).toEqual([])
  expect(page.url()).toBe(before)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('Chromium keeps no word of a case on disk', async ({ page, folders, opened }) => {
  const marker = 'Zyxomorphe'
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await page.getByRole('tab', { name: 'Parties et contrat' }).click()
  await page.getByLabel('Nom légal de l’entreprise').fill(`${marker} SA`)
  await page.getByLabel('Nom légal de l’entreprise').press('Tab')
  await expect(page.getByText(/^Enregistré à/)).toBeVisible()
  await end(opened)
  const files = (await readdir(folders.userData, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile()
  )
  const own = new Set(['drafts', 'generations', 'index'])
  const holding = await Promise.all(
    files.map(async (entry) => {
      const path = `${entry.parentPath}/${entry.name}`
      const bytes = await readFile(path)
      const found = bytes.includes(marker) || bytes.includes(Buffer.from(marker, 'utf16le'))
      return found ? [path.slice(folders.userData.length + 1)] : []
    })
  )
  // What we keep there ourselves, on purpose: unfinished text, copies for rescue, the index of the list.
  const others = holding.flat().filter((path) => !own.has(path.split('/')[0] ?? ''))
  expect(others).toEqual([])
  expect(holding.flat().length, 'the search finds what is there').toBeGreaterThan(0)
})

test('an application that is packaged has no developer tools, and none is offered here', async ({
  app
}) => {
  const offered = await app.evaluate(({ Menu, BrowserWindow }) => ({
    roles: (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) =>
      (menu.submenu?.items ?? []).map(({ role }) => String(role))
    ),
    open: BrowserWindow.getAllWindows()[0]?.webContents.isDevToolsOpened()
  }))
  expect(offered.open).toBe(false)
  expect(offered.roles.filter((role) => /devtools|reload/i.test(role))).toEqual([])
})
