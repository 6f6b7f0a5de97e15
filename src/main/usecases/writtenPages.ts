/**
 * How many pages a PDF of ours has, by its page objects: pdfmake writes them in the clear. Of a letter that went, which must
 * not be laid out again to be counted: a later version may break its lines elsewhere.
 */
export function writtenPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
