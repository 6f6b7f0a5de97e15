import { expect, test } from 'vitest'
import type { Settings } from '#contract/settings'
import { emptyCase } from '#domain/case/blank'
import { fail, ok } from '#domain/result'
import { applySettings } from './appliedSettings'
import { zoomAfter } from './zoom'

const { claimant } = emptyCase('new', '2026-11-24T10:00:00+01:00')
const first: Settings = {
  language: 'fr',
  theme: 'system',
  zoom: 1,
  claimant,
  tomatoes: true,
  reminders: true
}

function applied() {
  const saved: Settings[] = []
  const seen: Settings[] = []
  const store = {
    read: async () => first,
    save: async (settings: Settings) => {
      saved.push(settings)
      return ok(null)
    }
  }
  return { saved, seen, settings: applySettings(store, first, (one) => seen.push(one)) }
}

test('a setting takes effect at once and is kept', async () => {
  const { saved, seen, settings } = applied()
  await settings.save({ ...first, theme: 'dark' })
  expect(settings.current().theme).toBe('dark')
  expect([saved, seen]).toEqual([[{ ...first, theme: 'dark' }], [{ ...first, theme: 'dark' }]])
})

test('a page that saves the zoom it was told does not undo the zoom of the menu', async () => {
  const { saved, settings } = applied()
  const told = await settings.read('fr')
  await settings.zoomTo(1.5)
  await settings.save({ ...told, theme: 'dark' })
  expect(settings.current()).toMatchObject({ zoom: 1.5, theme: 'dark' })
  expect(saved.at(-1)?.zoom).toBe(1.5)
})

test('a zoom chosen on the page is the one kept', async () => {
  const { settings } = applied()
  await settings.save({ ...(await settings.read('fr')), zoom: 2 })
  expect(settings.current().zoom).toBe(2)
})

test('leaving waits for a zoom that is still on its way to disk', async () => {
  let written = false
  const store = {
    read: async () => first,
    save: async () => {
      await new Promise((done) => setImmediate(done))
      written = true
      return ok(null)
    }
  }
  const settings = applySettings(store, first, () => undefined)
  void settings.zoomTo(1.5)
  await settings.settled()
  expect(written).toBe(true)
})

test('settings that cannot be kept stay in force while the window lives, and say so', async () => {
  const store = { read: async () => first, save: async () => fail({ kind: 'disk-full' as const }) }
  const settings = applySettings(store, first, () => undefined)
  expect(await settings.save({ ...first, language: 'en' })).toEqual(fail({ kind: 'disk-full' }))
  expect(settings.current().language).toBe('en')
})

test('the zoom goes by the steps of browsers and stops at both ends', () => {
  expect(zoomAfter(1, 'in')).toBe(1.1)
  expect(zoomAfter(1, 'out')).toBe(0.9)
  expect(zoomAfter(1.2, 'in')).toBe(1.25)
  expect(zoomAfter(3, 'in')).toBe(3)
  expect(zoomAfter(0.5, 'out')).toBe(0.5)
  expect(zoomAfter(2.5, 'reset')).toBe(1)
})
