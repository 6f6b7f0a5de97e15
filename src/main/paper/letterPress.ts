import type { Letter } from '#domain/letters/letter'
import { documentPress, type PrintedDocument } from './documentPress'
import { missingCharacters } from './glyphs'
import { letterDefinition } from './letterDefinition'

export type PrintedLetter = PrintedDocument & { readonly missingCharacters: string }

/** A press for letters with the TTF files of a folder, or with one that is set up already. */
export function letterPress(
  fontsFolder: string,
  press = documentPress(fontsFolder)
): (letter: Letter) => Promise<PrintedLetter> {
  return async (letter) => {
    const faces = press.faces()
    const printed = await press.print(letterDefinition(letter, faces))
    return { ...printed, missingCharacters: missingCharacters(letter, faces) }
  }
}
