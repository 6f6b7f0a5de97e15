const KINDS = { H1: 'h1', H2: 'h2', Table: 'table', TH: 'th', LI: 'li' } as const

/**
 * Whether the structure tree of a PDF printed by Chromium has each title, table, header cell and item of its page: a file is
 * not handed over as accessible with holes in it. Chromium writes the elements of the tree as plain objects.
 */
export function isWholeTree(pdf: Uint8Array, html: string): boolean {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const count = (pattern: RegExp, of: string) => of.match(pattern)?.length ?? 0
  return Object.entries(KINDS).every(
    ([kind, name]) =>
      count(new RegExp(`/S /${kind}\\b`, 'g'), text) >= count(new RegExp(`<${name}[ >]`, 'g'), html)
  )
}
