import type { Missing } from '../letter'
import { blockText, inLetter, lacking } from '../mentions'
import { namesStaff } from '../staffNames'
import type { Seen } from './kind'

/** A text for a platform tells a fact, and names nobody of the company, even once rewritten by hand. */
export function platformMissing({ grounds, letter }: Seen): readonly Missing[] {
  const { openDefects, endedDefects, broken, credits } = grounds
  const facts = openDefects.length + endedDefects.length + broken.length + credits.length
  const text = letter.blocks.map(blockText).join('\n')
  return [
    ...lacking(facts > 0, 'facts', { screen: 'journal', id: null }),
    ...lacking(!namesStaff(grounds.file, text), 'employee-name', inLetter('text'))
  ]
}
