import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { addDays, addYears } from '#domain/time/day'
import { momentIn } from '#domain/time/zones'
import { openStore } from '#storage/openStore'
import { expect, type Folders, test } from './app'

const today = () => momentIn(new Date().toISOString(), 'FR').day

/** A case whose bill was paid a year ago but two days: the day to sue for its refund is tomorrow. */
async function place({ root, data }: Folders): Promise<void> {
  const store = await openStore({
    dataFolder: data,
    userData: join(root, 'autre-machine'),
    clock: { instant: () => new Date().toISOString() },
    newId: () => 'none'
  })
  const paidOn = addYears(addDays(today(), 2), -1)
  await store.cases.create('bientot', 'Anne', {
    label: 'add-bill',
    changes: [
      { op: 'section', in: 'head', set: { title: 'Affaire secrète' }, was: {} },
      { op: 'section', in: 'trader', set: { sector: 'telecom' }, was: {} },
      { op: 'add', in: 'bills', id: 'bill', set: { issuedOn: paidOn, paidOn } }
    ]
  })
  await store.cases.closeAll()
}

/** Notifications are kept instead of shown, and the clock is said to have moved. */
const wake = (app: ElectronApplication) =>
  app.evaluate(({ Notification, powerMonitor }) => {
    const kept: string[] = Reflect.get(globalThis, 'kept') ?? []
    Reflect.set(globalThis, 'kept', kept)
    Notification.isSupported = () => true
    Notification.prototype.show = function show(this: { body: string }) {
      kept.push(this.body)
    }
    powerMonitor.emit('resume')
  })
const kept = (app: ElectronApplication) =>
  app.evaluate(() => Reflect.get(globalThis, 'kept') as string[])

test.use({ before: { place } })

test('a date that is near is told once a day, without naming the case', async ({ app, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Affaire secrète')
  await wake(app)
  await expect.poll(() => kept(app)).toHaveLength(1)
  expect((await kept(app)).join()).toMatch(/^Un dossier demande un geste avant le /)
  expect((await kept(app)).join()).not.toContain('secrète')
  await wake(app)
  await page.getByRole('tab', { name: 'Étapes' }).click()
  await expect(page.getByText('reste 1 jour')).toBeVisible()
  expect(await kept(app)).toHaveLength(1)
})
