import type { CaseUnreadable, DiskFailure } from '#contract/calls'
import { fail, ok, type Result } from '#domain/result'
import { asUnreadable } from './composedLetter'
import { nameAt } from './plainFileName'
import type { OpenFailure, Ports } from './ports'

type Pdf = { readonly path: string; readonly bytes: Uint8Array }
export type SavedPdf = {
  readonly fileName: string
  readonly checksums: string
  readonly pages: number
}

/**
 * Saves PDFs with their files of checksums: one at the path chosen, several beside it, numbered from 1. The person agreed to
 * replace what stood at that path alone, so what the others would replace is asked for. Null where they gave up.
 */
export async function savePdfs(
  { files, picker }: Pick<Ports, 'files' | 'picker'>,
  path: string,
  made: readonly { readonly bytes: Uint8Array; readonly pages: number }[],
  checksumsOf: (pdf: Pdf) => Promise<Result<string, OpenFailure>>
): Promise<Result<readonly SavedPdf[] | null, DiskFailure | CaseUnreadable>> {
  const stem = path.replace(/\.pdf$/i, '')
  const pdfs = made.map(({ bytes, pages }, at) => {
    const name = made.length === 1 ? path : `${stem}-${at + 1}.pdf`
    return { path: name, beside: `${name.replace(/\.pdf$/i, '')}.sha256`, bytes, pages }
  })
  const replaced: string[] = []
  for (const pdf of pdfs)
    if (pdf.path !== path && (await files.exists(pdf.path))) replaced.push(nameAt(pdf.path))
  if (replaced.length > 0 && !(await picker.mayReplace(replaced))) return ok(null)
  const saved: SavedPdf[] = []
  for (const { path: at, beside, bytes, pages } of pdfs) {
    const text = await checksumsOf({ path: at, bytes })
    if (!text.ok) return fail(asUnreadable(text.failure))
    const written = await files.write(at, bytes)
    if (!written.ok) return written
    const sealed = await files.write(beside, new TextEncoder().encode(text.value))
    if (!sealed.ok) return sealed
    saved.push({ fileName: nameAt(at), checksums: nameAt(beside), pages })
  }
  return ok(saved)
}
