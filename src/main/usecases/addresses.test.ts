import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { OwnAddress } from '#domain/addresses/ownAddress'
import { got, open, place, watchedDisk } from '#storage/place.test-support'
import { keepAddress } from './addresses'
import { application } from './application.test-support'

const address = (id: string, street = '1 RUE INVENTEE'): OwnAddress => ({
  id,
  service: 'complaint',
  legalName: 'Énergie du Val SA',
  brand: '',
  sector: 'energy',
  name: 'Service clients',
  lines: [street, '99000 VILLEFICTIVE'],
  confirmedOn: '2026-11-24',
  confirmedAgainst: 'facture du 2 novembre',
  corrects: null
})
const idsOf = (book: readonly OwnAddress[]) => book.map(({ id }) => id)

describe('the address book', () => {
  test('is kept on this machine across starts, and never in the data folder', async () => {
    const { at, calls } = await application()
    expect(got(await calls.listAddresses({}))).toEqual([])
    got(await calls.keepAddress({ address: address('a') }))
    got(await calls.keepAddress({ address: address('b', '2 RUE INVENTEE') }))
    expect(idsOf(got(await calls.forgetAddress({ id: 'a' })))).toEqual(['b'])

    const again = await application(at)
    expect(got(await again.calls.listAddresses({}))).toEqual([address('b', '2 RUE INVENTEE')])
    mkdirSync(at.dataFolder, { recursive: true })
    expect(readdirSync(at.dataFolder, { recursive: true }).join()).not.toContain('addresses')
    const text = readFileSync(join(at.userData, 'addresses.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ format: 'doleances/own-addresses', version: 1 })
  })

  test('takes what is kept twice at the same moment, one after the other', async () => {
    const { calls } = await application()
    await Promise.all(
      ['a', 'b', 'c'].map((id) => calls.keepAddress({ address: address(id, `${id} RUE`) }))
    )
    expect(idsOf(got(await calls.listAddresses({})))).toEqual(['c', 'b', 'a'])
  })

  test.each([
    ['cut short', '{"format":"doleances/own-addresses","version":1,"data":{"addr'],
    [
      'with an address of no known service',
      JSON.stringify({
        format: 'doleances/own-addresses',
        version: 1,
        data: { addresses: [{ ...address('a'), service: 'shop' }] }
      })
    ]
  ])(
    '%s is done without, and goes aside untouched when another is written',
    async (_how, damaged) => {
      const at = place()
      mkdirSync(at.userData)
      writeFileSync(join(at.userData, 'addresses.json'), damaged)
      const { calls } = await application(at)
      expect(got(await calls.listAddresses({}))).toEqual([])
      got(await calls.keepAddress({ address: address('a') }))
      const aside = join(at.userData, 'quarantine/1/addresses.json')
      expect(readFileSync(aside, 'utf8')).toBe(damaged)
    }
  )

  test('that the disk refuses says why, and stays as it was', async () => {
    const at = place()
    const { ports, calls } = await application(at)
    got(await calls.keepAddress({ address: address('a') }))
    let full = true
    const { fs } = watchedDisk(({ what, path }) =>
      full && what === 'write' && path.includes('addresses.json') ? 'ENOSPC' : null
    )
    const { ownAddresses } = await open({ ...at, fs })
    const keep = keepAddress({ ...ports, ownAddresses })
    const second = { address: address('b', '2 RUE INVENTEE') }
    expect(await keep(second)).toEqual({ ok: false, failure: { kind: 'disk-full' } })
    expect(idsOf(got(await ownAddresses.read()))).toEqual(['a'])
    full = false
    expect(idsOf(got(await keep(second)))).toEqual(['b', 'a'])
  })

  test('that cannot be read is not written over', async () => {
    const at = place()
    const { ports, calls } = await application(at)
    got(await calls.keepAddress({ address: address('a') }))
    const path = join(at.userData, 'addresses.json')
    const before = readFileSync(path, 'utf8')
    const { fs } = watchedDisk()
    const refusing: typeof fs = {
      ...fs,
      read: async (file) => {
        if (file === path) throw Object.assign(new Error('no'), { code: 'EACCES' })
        return fs.read(file)
      }
    }
    const { ownAddresses } = await open({ ...at, fs: refusing })
    const keep = keepAddress({ ...ports, ownAddresses })
    expect((await keep({ address: address('b') })).ok).toBe(false)
    expect(readFileSync(path, 'utf8')).toBe(before)
  })
})

test('the window starts with the addresses of the law in force', async () => {
  const { calls } = await application()
  const { addresses } = got(await calls.start({}))
  expect(addresses.addresses.map(({ id }) => id)).toContain('telecom-mediator')
})
