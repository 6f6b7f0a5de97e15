import { type PDFContext, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { DocumentPress } from '../documentPress'
import type { Marks } from '../tags'
import type { OpenFile } from './binding'
import { carrier } from './carrying'
import { openPdf } from './pdfPages'
import type { Sheet } from './sheets'

/** The pages of a document of ours as sheets of a file, with what each of their words is. */
export async function printedSheets(
  definition: TDocumentDefinitions,
  { document }: OpenFile,
  press: DocumentPress
): Promise<readonly Sheet[]> {
  const { bytes, marks } = await press.print(definition)
  const opened = await openPdf(bytes)
  if (typeof opened === 'string') throw new Error('a document of ours does not open')
  return ownSheets(opened, marks ?? [], document.context)
}

/** They are written on the page they are bound into, not drawn as a picture on it: marks count only there for most readers. */
export function ownSheets(source: PDFDocument, marks: Marks, into: PDFContext): readonly Sheet[] {
  const { copy } = carrier(source.context, into)
  return source.getPages().map((page, at): Sheet => {
    const { width, height } = page.getSize()
    const contents = page.node.get(PDFName.of('Contents'))
    const resources = page.node.Resources()
    if (contents === undefined || resources === undefined) throw new Error('an empty page')
    const copied = copy(resources)
    if (!(copied instanceof PDFDict)) throw new Error('a page without resources')
    const written = { contents: copy(contents), resources: copied, marks: marks[at] ?? [] }
    return { width, height, draws: [], written }
  })
}
