import type { ElectronApplication, Page } from '@playwright/test'
import { addDays } from '#domain/time/day'
import { momentIn } from '#domain/time/zones'
import { expect, test } from './app'

/** Sets the clocks of the page and of the main process forward, as if days had passed in sleep. */
async function sleep(app: ElectronApplication, page: Page, days: number): Promise<void> {
  const shift = (ahead: number) => {
    const Real = Date
    Reflect.set(
      globalThis,
      'Date',
      class extends Real {
        constructor(given?: number) {
          super(given ?? Real.now() + ahead)
        }
        static override now() {
          return Real.now() + ahead
        }
      }
    )
  }
  const ahead = days * 86_400_000
  await page.evaluate(shift, ahead)
  await app.evaluate((_electron, { code, ahead }) => new Function(`(${code})(${ahead})`)(), {
    code: shift.toString(),
    ahead
  })
}

const wake = (app: ElectronApplication) =>
  app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))

test('a promise falls due while the machine sleeps: the screens say so when it wakes', async ({
  app,
  page
}) => {
  const day = new Date().toISOString().slice(0, 10)
  const changes = [
    {
      op: 'add',
      in: 'events',
      id: 'call',
      set: {
        title: 'Appel au service clients',
        happened: { day, time: null, until: null, precision: 'day' },
        recordedAt: `${day}T00:00:00Z`
      }
    },
    {
      op: 'add',
      in: 'commitments',
      id: 'promise',
      set: { madeIn: 'call', words: 'rappel sous deux jours', phrase: 'sous deux jours' }
    }
  ]
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await expect(page.getByRole('tablist')).toBeVisible()
  await page.evaluate(async (changes) => {
    const bridge = Reflect.get(globalThis, 'bridge')
    const listed = await bridge.listCases({})
    await bridge.editCase({ id: listed.value[0].id, edit: { label: 'add-event', changes } })
  }, changes)
  await page.reload()
  await expect(page.getByText('rappel sous deux jours').first()).toBeVisible()
  const step = page.getByText('un engagement est échu.')
  await expect(step).toHaveCount(0)

  await sleep(app, page, 9)
  await wake(app)
  await expect(step).toBeVisible()
  await expect(page.getByText('Non tenu').first()).toBeVisible()

  await page.getByRole('button', { name: 'Tous les dossiers' }).click()
  await expect(page.getByRole('rowgroup').filter({ hasText: 'Échus' })).toBeVisible()
  await expect(page.getByText('Confirmer 1 engagement')).toBeVisible()
})

test('the list of cases moves on with the day', async ({ app, page }) => {
  await promiseIn(page, 3)
  await page.getByRole('button', { name: 'Tous les dossiers' }).click()
  const groups = page.locator('tbody h2')
  await expect(groups).toHaveText(['Dans les 7 jours'])
  await sleep(app, page, 9)
  await wake(app)
  await expect(groups).toHaveText(['Échus'])
  await page.getByRole('button', { name: 'Toutes les échéances' }).click()
  await expect(groups).toHaveText(['En retard'])
})

test('the deadlines of all cases move on with the day', async ({ app, page }) => {
  await promiseIn(page, 3)
  await page.getByRole('button', { name: 'Échéances', exact: true }).click()
  const groups = page.locator('tbody h2')
  await expect(groups).toHaveText(['Dans les 7 jours'])
  await sleep(app, page, 3)
  await wake(app)
  await expect(groups).toHaveText(['Aujourd’hui'])
  await sleep(app, page, 9)
  await wake(app)
  await expect(groups).toHaveText(['En retard'])
})

/** A case with one promise due in some days. */
async function promiseIn(page: Page, days: number): Promise<void> {
  const due = addDays(momentIn(new Date().toISOString(), 'FR').day, days)
  await page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await expect(page.getByRole('tablist')).toBeVisible()
  await page.evaluate(async (dueDay) => {
    const bridge = Reflect.get(globalThis, 'bridge')
    const listed = await bridge.listCases({})
    const set = { words: 'passage d’un technicien', dueDay }
    const changes = [{ op: 'add', in: 'commitments', id: 'promise', set }]
    await bridge.editCase({ id: listed.value[0].id, edit: { label: 'add-commitment', changes } })
  }, due)
}
