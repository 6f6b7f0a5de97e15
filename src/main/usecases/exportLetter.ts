import type { Handlers } from '#contract/bridge'
import type { Letter } from '#domain/letters/letter'
import { plainText } from '#domain/letters/plainText'
import { fail, ok } from '#domain/result'
import { type Composed, composedLetter, missingCharacters } from './composedLetter'
import { nameAt, plainFileName } from './plainFileName'
import type { Ports } from './ports'
import { paperOf } from './sentPaper'

/** Saves a letter where the person says; refused while something mandatory is missing. */
export function exportLetter(ports: Ports): Handlers['exportLetter'] {
  return async ({ format, ...input }) => {
    const notice = await composedLetter(ports, input)
    if (!notice.ok) return notice
    const { missing, letter } = notice.value
    if (missing.length > 0) return fail({ kind: 'blocked', missing })
    const made =
      format === 'pdf'
        ? await paperOf(ports, input.id, input.letter, notice.value)
        : await wordsOf(letter, format, ports)
    if (!made.ok) return made
    const { bytes, pages } = made.value
    const lost = missingCharacters(made.value.missingCharacters)
    if (lost.length > 0) return fail({ kind: 'blocked', missing: lost })
    const fileName = fileNameOf(notice.value, format)
    const extension = format === 'tagged' ? 'pdf' : format
    const path = await ports.picker.saveAs({
      fileName: plainFileName(fileName, extension),
      format: extension
    })
    if (path === null) return ok({ cancelled: true })
    const written = await ports.files.write(path, bytes)
    return written.ok ? ok({ fileName: nameAt(path), pages }) : written
  }
}

/** Only the PDF that is posted has pages to tell, and fonts that may lack a character. */
async function wordsOf(
  letter: Letter,
  format: 'tagged' | 'docx' | 'txt',
  { printer, tagged }: Ports
) {
  const makers = {
    tagged: () => tagged(letter),
    docx: () => printer.docx(letter),
    txt: async () => ok(asText(letter))
  }
  const words = await makers[format]()
  return words.ok ? ok({ bytes: words.value, pages: 0, missingCharacters: '' }) : words
}

/** For web forms. */
function asText(letter: Letter): Uint8Array {
  return new TextEncoder().encode(plainText(letter))
}

/** "Mise en demeure du 9 décembre 2026, Sobri", without its ending. */
function fileNameOf({ letter, file }: Composed, format: string): string {
  const trader = file.trader.brand || file.trader.legalName
  const parts = [letter.title, trader, format === 'tagged' ? 'accessible' : '']
  return parts.filter((part) => part !== '').join(', ')
}
