import type { PDFDocument } from '@cantoo/pdf-lib'
import type { ListedExhibit } from '#domain/dossier/dossier'
import type { Unshown } from '#domain/dossier/unshown'
import { fileType } from '#domain/evidence/fileType'
import { HEAD_BYTES, LONGEST_SHOWN_TEXT } from '#domain/evidence/limits'
import { textOf } from '#domain/evidence/plainWords'
import type { Fetched } from '#usecases/binding'
import type { DocumentPress } from '../documentPress'
import type { Tag } from '../tags'
import { typesetting } from '../typesetting'
import type { OpenFile } from './binding'
import { type About, textDocument } from './front'
import { mailText } from './mail'
import { printedSheets } from './ownSheets'
import { openPdf, sheetsOf } from './pdfPages'
import { pictureSheet } from './pictures'
import type { Sheet } from './sheets'

/** What is said where a text is too long to be printed whole. */
const CUT = '\n\n[Texte coupé ici : la suite est dans le fichier d’origine.]'

/**
 * The pages of an exhibit as sheets of a file, or why it is told instead. Whatever its bytes are, nothing is thrown, and
 * nothing is left in the file of what could not be read to its end. `part` is the exhibit in the structure of the file.
 */
export async function exhibitSheets(
  { fileName }: ListedExhibit,
  fetched: Fetched,
  file: OpenFile,
  press: DocumentPress,
  about: About,
  part: Tag
): Promise<readonly Sheet[] | Unshown> {
  if (typeof fetched === 'string') return fetched
  const { context } = file.document
  const before = context.largestObjectNumber
  const made = await attempted(fileName, fetched, file, press, about, part)
  if (typeof made === 'string') forget(file.document, before)
  return made
}

async function attempted(
  name: string,
  bytes: Uint8Array,
  file: OpenFile,
  press: DocumentPress,
  about: About,
  part: Tag
): Promise<readonly Sheet[] | Unshown> {
  try {
    const read = fileType(name, bytes.subarray(0, HEAD_BYTES))
    if (!read.known) return bytes.length === 0 ? 'damaged' : 'kind'
    switch (read.type) {
      case 'pdf':
        return await pdfSheets(bytes, file)
      case 'jpeg':
      case 'png': {
        const sheet = await pictureSheet(read.type, bytes, file.document)
        return typeof sheet === 'string' ? sheet : [sheet]
      }
      case 'text':
      case 'email': {
        const text = read.type === 'email' ? await mailText(bytes) : textOf(bytes)
        if (text === null) return 'damaged'
        const short =
          text.length > LONGEST_SHOWN_TEXT ? text.slice(0, LONGEST_SHOWN_TEXT) + CUT : text
        const set = typesetting(press.faces())
        return await printedSheets(textDocument(about, short, set, part), file, press)
      }
      default:
        return 'no-copy'
    }
  } catch {
    return 'damaged'
  }
}

/** Every page of a PDF. */
export async function pdfSheets(
  bytes: Uint8Array,
  { document, layers }: OpenFile
): Promise<readonly Sheet[] | Unshown> {
  const opened = await openPdf(bytes)
  return typeof opened === 'string' ? opened : sheetsOf(opened, document.context, layers)
}

function forget({ context }: PDFDocument, after: number): void {
  for (const [ref] of context.enumerateIndirectObjects())
    if (ref.objectNumber > after) context.delete(ref)
}
