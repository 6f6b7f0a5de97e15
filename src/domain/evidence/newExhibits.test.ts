import { describe, expect, test } from 'vitest'
import { emptyCase } from '../case/blank'
import { applyEdit } from '../case/edits'
import { jpeg, png } from './files.test-support'
import { newExhibits } from './newExhibits'
import { isPrintedPicture, printing } from './printedPicture'

const NOW = { day: '2026-12-09', time: '10:12' }
const AT = '2026-12-09T10:12:00+01:00'
const sha256 = 'a'.repeat(64)

test('files brought at once are one edit, each with its hash, its size and when it came', () => {
  const edit = newExhibits(
    [
      { id: 'one', sha256, bytes: 12, type: 'pdf', name: '/tmp/Facture_2026-11-20.pdf' },
      { id: 'two', sha256, bytes: 3, type: 'png', name: null }
    ],
    NOW,
    AT
  )
  expect(edit.label).toBe('add-exhibit')
  const { file, refusals } = applyEdit(emptyCase('c1', AT), edit.changes)
  expect(refusals).toEqual([])
  expect(file.exhibits.one).toMatchObject({
    kind: 'bill',
    title: 'Facture',
    made: { day: '2026-11-20' },
    sha256,
    bytes: 12,
    fileName: 'Facture_2026-11-20.pdf',
    mediaType: 'application/pdf',
    addedAt: AT,
    onPaper: false,
    rank: null
  })
  expect(file.exhibits.two).toMatchObject({ kind: 'screenshot', fileName: '', made: NOW })
})

test('each type of file is printed as it is, through pictures, or not at all', () => {
  expect(['application/pdf', 'image/jpeg', 'text/plain', 'message/rfc822'].map(printing)).toEqual(
    Array.from({ length: 4 }, () => 'as-it-is')
  )
  expect(['image/webp', 'image/heic', 'image/tiff'].map(printing)).toEqual(
    Array.from({ length: 3 }, () => 'converted')
  )
  expect(printing('')).toBe('never')
})

describe('the picture made to be printed', () => {
  // The fixture carries a block of metadata; without it the frame follows the start at once.
  const bare = (width: number, height: number) => {
    const whole = jpeg(width, height)
    return Uint8Array.from([...whole.slice(0, 2), ...whole.slice(20)])
  }
  test('is a JPEG of two thousand pixels at most, without data about place or camera', () => {
    expect(isPrintedPicture(bare(2_000, 1_000))).toBe(true)
    expect(isPrintedPicture(bare(2_001, 1_000))).toBe(false)
    expect(isPrintedPicture(jpeg(2_000, 1_000))).toBe(false)
    expect(isPrintedPicture(png(10, 10))).toBe(false)
    expect(isPrintedPicture(new Uint8Array())).toBe(false)
  })
})
