import { join } from 'node:path'
import type { Letter } from '#domain/letters/letter'

/** Characters that both families are known to have, so that a plain French letter needs no font to be checked. */
export const PLAIN = /^[\n -~\u00A0-\u00AC\u00AE-\u00FFŒœŸ–—‘’“”…€]*$/

/** The characters of a letter that no font has, each once. */
export async function unprintable(letter: Letter, application: string): Promise<string> {
  if (PLAIN.test(JSON.stringify(letter))) return ''
  const { openFaces } = await import('#paper/faces')
  const { missingCharacters } = await import('#paper/glyphs')
  return missingCharacters(letter, openFaces(join(application, 'resources/fonts')))
}
