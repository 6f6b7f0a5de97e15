import { expect, test } from 'vitest'
import { composeLetter } from '#domain/letters/composeLetter'
import { letterKinds } from '#domain/letters/kinds/registry'
import { foundingCase } from '#domain/letters/testDisputes'
import { context } from '#domain/letters/testLaw'
import { writtenPages } from '#usecases/writtenPages'
import { letterPress } from './letterPress'

test('the pages of a letter kept as it went are counted in its bytes, for every kind', async () => {
  const press = letterPress('resources/fonts')
  for (const kind of letterKinds.keys()) {
    const { bytes, pages } = await press(composeLetter(kind, foundingCase(), '', context))
    expect(writtenPages(bytes), kind).toBe(pages)
    expect(pages).toBeGreaterThan(0)
  }
})
