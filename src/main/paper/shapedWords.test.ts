import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { fontFiles, openFaces } from './faces'
import { letterDefinition } from './letterDefinition'
import { letterPress } from './letterPress'
import { openFont } from './openFonts'
import { testLetter } from './testLetter'

const folder = 'resources/fonts'
const pdfmake: typeof import('pdfmake') = createRequire(import.meta.url)('pdfmake')

/** pdfmake by itself, with the font files read anew. */
async function byPdfmakeAlone(letter: typeof testLetter): Promise<Buffer> {
  const { serif, sans } = fontFiles(folder)
  pdfmake.setFonts({ serif: { ...serif }, sans: { ...sans } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  return pdfmake.createPdf(letterDefinition(letter, openFaces(folder))).getBuffer()
}

describe('words shaped before', () => {
  // The micro sign and the Greek letter are one glyph: which of them a document means must not come from another one.
  const micro = { ...testLetter, signature: 'Maud Tissandre, 1er µ, ﬁn, № 4' }
  const greek = { ...testLetter, signature: 'Maud Tissandre, 1er μ, fin, N° 4' }

  test('give the bytes pdfmake gives by itself, whatever was printed before', {
    timeout: 20_000
  }, async () => {
    // Before the press gives pdfmake our fonts in place of the files.
    const alone = [await byPdfmakeAlone(micro), await byPdfmakeAlone(greek)]
    const press = letterPress(folder)
    for (const [index, letter] of [micro, greek, micro].entries()) {
      const { bytes } = await press(letter)
      expect(alone[index % 2]?.equals(bytes)).toBe(true)
    }
  })

  test('are as wide together as pdfmake sets them', () => {
    const words = openFont(fontFiles(folder).serif.normal)
    const whole = 'Vous vous êtes engagés à me rappeler.'
    const one = (text: string) => words.font.layout(text).advanceWidth
    const sum = ['Vous ', 'vous ', 'êtes ', 'engagés ', 'à ', 'me ', 'rappeler.'].map(one)
    expect(words.width(whole)).toBe(sum.reduce((width, word) => width + word, 0))
    expect(words.width('')).toBe(0)
  })
})
