import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Change } from '#domain/case/edits'
import { addDays } from '#domain/time/day'
import { momentIn } from '#domain/time/zones'
import { openStore } from '#storage/openStore'
import { expectAccessible } from './accessibility'
import { expect, type Folders, test } from './app'
import { chooseFile } from './letterDesk'

const { day: today } = momentIn(new Date().toISOString(), 'FR')
const days = (count: number) => addDays(today, count)

const named = (title: string, claimant: string, legalName: string): Change[] => [
  { op: 'section', in: 'head', set: { title }, was: {} },
  { op: 'section', in: 'claimant', set: { name: claimant }, was: {} },
  { op: 'section', in: 'trader', set: { legalName, sector: 'telecom' }, was: {} }
]
const event = (id: string, day: string, more: object): Change => ({
  op: 'add',
  in: 'events',
  id,
  set: {
    kind: 'contact',
    title: 'Échange',
    happened: { day, time: '10:00', until: null, precision: 'minute' },
    recordedAt: `${day}T10:30:00Z`,
    ...more
  }
})
const sent = (kind: string, postedOn: string, deliveredOn: string | null): Change => ({
  op: 'add',
  in: 'letters',
  id: kind,
  set: { kind, sentBy: 'registered', postedOn, deliveredOn }
})
const promised = (id: string, words: string, dueDay: string): Change => ({
  op: 'add',
  in: 'commitments',
  id,
  set: { madeIn: 'call', words, dueDay }
})

const cases: Readonly<Record<string, readonly Change[]>> = {
  fibre: [
    ...named('Fibre coupée depuis l’orage', 'Hamid Benali', 'Fibra Ouest SA'),
    event('call', days(-40), { channel: 'phone', direction: 'out' }),
    // Delivered eighty days ago and left without an answer: both levels are open.
    sent('formal-notice', days(-82), days(-80)),
    promised('tard', 'passage d’un technicien', days(-3)),
    promised('bientot', 'rappel par le service clients', days(2))
  ],
  mobile: [
    ...named('Forfait facturé deux fois', 'Odile Marchetti', 'Pivert Mobile SA'),
    event('chat', days(-60), { channel: 'chat', direction: 'out' }),
    // Nothing shows its receipt yet.
    sent('first-complaint', days(-10), null),
    {
      op: 'add',
      in: 'bills',
      id: 'facture',
      set: { issuedOn: days(-30), paidOn: days(-30) }
    }
  ],
  corbeille: [
    ...named('Affaire abandonnée', '', 'Pivert Mobile SA'),
    sent('formal-notice', days(-82), days(-80)),
    { op: 'section', in: 'head', set: { trashedOn: days(-1) }, was: {} }
  ]
}

async function place({ root, data }: Folders): Promise<void> {
  const store = await openStore({
    dataFolder: data,
    userData: join(root, 'autre-machine'),
    clock: { instant: () => new Date().toISOString() },
    newId: () => 'none'
  })
  for (const [id, changes] of Object.entries(cases))
    await store.cases.create(id, 'Anne', { label: 'add-event', changes: [...changes] })
  await store.cases.closeAll()
}

const open = async (page: Page) => {
  await page
    .getByRole('navigation', { name: 'Navigation principale' })
    .getByRole('button', { name: 'Échéances' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Échéances' })).toBeVisible()
}
const group = (page: Page, name: string) =>
  page.getByRole('rowgroup').filter({ has: page.getByRole('heading', { name, exact: true }) })
const tab = (page: Page, name: string) => page.getByRole('tab', { name })

async function sized(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
    },
    { width, height }
  )
}

test.use({ before: { place } })

test('what every case asks for is read on one page, and each row leads where it is done', async ({
  app,
  page,
  folders
}) => {
  await page.getByRole('button', { name: 'Toutes les échéances' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Échéances')
  await expect(page.getByText('12 échéances, dont 2 en retard')).toBeVisible()
  await expect(page.getByText('Affaire abandonnée')).toHaveCount(0)

  const overdue = group(page, 'En retard')
  await expect(overdue).toContainText('Mise en demeure : aucune réponse notée')
  await expect(overdue).toContainText('Engagement échu, à confirmer : « passage d’un technicien »')
  await expect(overdue).toContainText('L’entreprise l’a-t-elle tenu ?')
  await expect(group(page, 'Dans les 7 jours')).toContainText(
    'Engagement attendu : « rappel par le service clients »'
  )
  await expect(group(page, 'Dans les 30 jours')).toContainText(
    'Réponse attendue à votre réclamation'
  )
  await expect(group(page, 'Dans les 30 jours')).toContainText('estimation')
  await expect(overdue).not.toContainText('estimation')
  const openDoors = group(page, 'Recours ouverts')
  await expect(openDoors).toContainText('Service consommateurs')
  await expect(openDoors).toContainText('Votre réclamation est restée sans réponse.')
  await expect(openDoors).toContainText('Dernier jour sûr')
  await expect(openDoors).not.toContainText('SignalConso')
  await expect(group(page, 'Plus tard')).toContainText(
    'Dernier jour sûr pour demander un remboursement en justice'
  )
  await expectAccessible(page)

  // A promise is answered among the commitments of its case.
  await overdue.getByRole('button', { name: /passage d’un technicien/ }).press('Enter')
  await expect(tab(page, 'Engagements et avoirs')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fibre coupée depuis l’orage')
  await expect(page.getByRole('button', { name: 'Rien reçu' }).first()).toBeVisible()

  // The filter is kept while a case is looked at.
  await open(page)
  await page.getByLabel('Afficher').selectOption('Recours')
  await page.getByLabel('Entreprise').selectOption('Pivert Mobile SA')
  await expect(page.getByRole('row')).not.toContainText(['Fibra Ouest SA'])
  await page.getByRole('button', { name: 'Service consommateurs : ce recours s’ouvre' }).click()
  await expect(tab(page, 'Étapes')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forfait facturé deux fois')
  await open(page)
  await expect(page.getByLabel('Afficher')).toHaveValue('door')
  await page.getByLabel('Afficher').selectOption('Engagements')
  await expect(page.getByText('Aucune échéance de cette sorte.')).toBeVisible()
  await page.getByRole('button', { name: 'Tout afficher' }).click()
  await expect(group(page, 'En retard')).toBeVisible()

  const path = join(folders.root, 'tout.ics')
  await chooseFile(app, path)
  await page.getByRole('button', { name: 'Exporter les échéances (.ics)' }).click()
  await expect(page.getByText('Calendrier enregistré : tout.ics.')).toBeVisible()
  const all = await entriesOf(path)
  expect(all.some((entry) => entry.includes('Forfait facturé deux fois'))).toBe(true)
  expect(all.join()).not.toContain('Affaire abandonnée')

  // The same entries as the calendar of the case alone.
  const alone = join(folders.root, 'seul.ics')
  await chooseFile(app, alone)
  await page
    .getByRole('button', { name: 'Dernier jour sûr pour saisir le médiateur' })
    .last()
    .click()
  await page.getByRole('button', { name: 'Mettre dans un calendrier' }).click()
  await expect(page.getByText('Calendrier enregistré : seul.ics.')).toBeVisible()
  const ids = (entries: readonly string[]) => entries.map((entry) => /UID:(.*)/.exec(entry)?.[1])
  const ofOne = ids(await entriesOf(alone))
  expect(ofOne.length).toBeGreaterThan(0)
  expect(ids(all)).toEqual(expect.arrayContaining(ofOne))
})

async function entriesOf(path: string): Promise<readonly string[]> {
  const text = (await readFile(path, 'utf8')).replaceAll('\r\n ', '').replaceAll('\r\n', '\n')
  return text.split('BEGIN:VEVENT').slice(1)
}

for (const theme of ['light', 'dark'] as const)
  test.describe(`in the ${theme} theme`, () => {
    test.use({ theme })
    test('the deadlines keep the rules of accessibility, and scroll in no width sideways', async ({
      app,
      page
    }) => {
      for (const [width, height] of [
        [1280, 800],
        [960, 640]
      ] as const) {
        await sized(app, width, height)
        await open(page)
        await expect(group(page, 'En retard')).toBeVisible()
        await expectAccessible(page)
        const wider = await page.evaluate(() =>
          [...document.querySelectorAll('html, .scroll')].some(
            (one) => one.scrollWidth > one.clientWidth
          )
        )
        expect(wider).toBe(false)
      }
    })
  })

test.describe('with nothing that falls due', () => {
  test.use({ before: { place: async () => {} } })
  test('the page says where deadlines come from', async ({ page }) => {
    await open(page)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      'Aucune échéance pour l’instant.'
    )
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Voir les dossiers' }).click()
    await expect(page.getByRole('heading', { name: 'Que s’est-il passé ?' })).toBeVisible()
  })
})
