import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { disk, type FileSystem } from './files'
import { openSettings } from './machineStores'

const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'doleances-settings-'))
  folders.push(made)
  return made
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})

/** A disk whose reading of the settings waits until it is let go. */
function slowDisk(at: string) {
  let release = () => {}
  const gate = new Promise<void>((open) => {
    release = open
  })
  const fs: FileSystem = {
    ...disk,
    read: async (path) => {
      const bytes = await disk.read(path)
      if (path === join(at, 'settings.json')) await gate
      return bytes
    }
  }
  return { fs, release }
}

describe('the settings', () => {
  test('saved while they are still being read for the first time are those that stay', async () => {
    const at = folder()
    const before = openSettings(disk, at)
    await before.save({ ...(await before.read('fr')), zoom: 1.1 })

    const { fs, release } = slowDisk(at)
    const store = openSettings(fs, at)
    const reading = store.read('fr')
    const saving = store.save({ ...(await before.read('fr')), zoom: 2 })
    release()
    expect((await reading).zoom).toBe(2)
    expect((await saving).ok).toBe(true)
    expect((await store.read('fr')).zoom).toBe(2)
    expect((await openSettings(disk, at).read('fr')).zoom).toBe(2)
  })

  test('of an earlier version, which knew no reminders, are read with them', async () => {
    const at = folder()
    const { reminders: _reminders, ...older } = await openSettings(disk, at).read('en')
    await openSettings(disk, at).save({ ...older, theme: 'dark' } as never)
    expect(await openSettings(disk, at).read('fr')).toEqual({
      ...older,
      theme: 'dark',
      reminders: true
    })
  })
})
