import type { Handlers } from '#contract/bridge'
import type { Letter } from '#domain/letters/letter'
import { plainText } from '#domain/letters/plainText'
import { fail, ok } from '#domain/result'
import { formalNotice, missingCharacters, type Notice } from './formalNotice'
import { plainFileName } from './plainFileName'
import type { Ports } from './ports'

/** Saves a letter where the person says; refused while something mandatory is missing. */
export function exportLetter(ports: Ports): Handlers['exportLetter'] {
  return async ({ format, ...input }) => {
    const notice = await formalNotice(ports, input)
    if (!notice.ok) return notice
    const { missing, letter } = notice.value
    if (missing.length > 0) return fail({ kind: 'blocked', missing })
    const made = format === 'pdf' ? await ports.printer.render(letter) : ok(asText(letter))
    if (!made.ok) return made
    const { bytes, pages } = made.value
    const lost = missingCharacters(made.value.missingCharacters)
    if (lost.length > 0) return fail({ kind: 'blocked', missing: lost })
    const path = await ports.picker.saveAs({ fileName: fileNameOf(notice.value, format), format })
    if (path === null) return ok({ cancelled: true })
    const written = await ports.files.write(path, bytes)
    const fileName = path.split(/[\\/]/).at(-1) ?? path
    return written.ok ? ok({ fileName, pages }) : written
  }
}

/** Plain text is for web forms: it has no pages, and no font to lack a character. */
function asText(letter: Letter) {
  return { bytes: new TextEncoder().encode(plainText(letter)), pages: 0, missingCharacters: '' }
}

/** "Mise en demeure du 9 décembre 2026, Sobri.pdf". */
function fileNameOf({ letter, file }: Notice, format: string): string {
  const trader = file.trader.brand || file.trader.legalName
  return plainFileName([letter.title, trader].filter((part) => part !== '').join(', '), format)
}
