/** Rows of a long list that belong together, under one name. */
export type RowGroup<Name, Row> = { readonly name: Name; readonly rows: readonly Row[] }

/** The first rows of the groups, in order; groups left with none are left out, those cut keep their whole `count`. */
export function firstRows<Name, Row>(
  groups: readonly RowGroup<Name, Row>[],
  most: number
): readonly (RowGroup<Name, Row> & { readonly count: number })[] {
  let left = most
  return groups.flatMap(({ name, rows }) => {
    const shown = rows.slice(0, left)
    left -= shown.length
    return shown.length === 0 ? [] : [{ name, count: rows.length, rows: shown }]
  })
}
