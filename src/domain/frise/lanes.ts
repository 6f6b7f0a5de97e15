/** Heights of one row of each lane, in pixels of the screen; the paper makes the whole smaller. */
export const DEFECT_ROW = 18
export const MARK_ROW = 28
export const COMMITMENT_ROW = 21

/** Where the lanes below an axis begin: who spoke, in two rows, then what was promised. */
export function laneTops(axis: number, defects: number) {
  const marks = axis + defects * DEFECT_ROW + (defects > 0 ? 10 : 4)
  return { marks, commitments: marks + 2 * MARK_ROW + 6 } as const
}
