import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#domain/case/caseFile'
import type { LetterKind } from '#domain/case/promises'
import { composeLetter } from '#domain/letters/composeLetter'
import { letterKinds } from '#domain/letters/kinds/registry'
import { plausibleCase } from '#domain/letters/plausibleCases.test-support'
import { LETTER } from '#domain/letters/testCases'
import { energyCase, foundingCase } from '#domain/letters/testDisputes'
import { context } from '#domain/letters/testLaw'
import { meterCase, shopCase } from '#domain/letters/testOtherDisputes'
import { letterDocx } from './letterDocx'
import { linesOf, readParts } from './readDocx.test-support'
import { told } from './told.test-support'

function expectWhole(kind: LetterKind, file: CaseFile) {
  const letter = composeLetter(kind, file, LETTER, context)
  expect(linesOf(readParts(letterDocx(letter)))).toEqual(told(letter))
}

describe.each([...letterKinds.keys()])('the document of a letter of the kind %s', (kind) => {
  test.each([foundingCase, energyCase, meterCase, shopCase])(
    'says all of it in order: $name',
    (dispute) => {
      expectWhole(kind, dispute())
    }
  )

  test('says all of it in order, whatever is filled in', () => {
    fc.assert(
      fc.property(plausibleCase, (file) => expectWhole(kind, file)),
      { numRuns: 40 }
    )
  })
})
