/** Millimetres to the points of PDF. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

/** A4, in millimetres; sides and lines of DESIGN-LANGUAGE.md §10. */
export const PAGE = { width: 210, height: 297, side: 20, top: 18, bottom: 14 } as const
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side
export const TEXT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom

/** Top of the foot line. */
export const FOOT_TOP = 285.6

/** The sender's block, top left. */
export const SENDER = { x: 20, y: 16, width: 68 } as const

/**
 * A4 folded in three in a DL envelope, 35 × 100 or 45 × 100 window (legal.md §5.2): an address at x 110, y 56 shows in
 * both, 80 mm wide and down to y 79, so long as x 90–205, y 34–92 holds nothing else.
 */
export const ADDRESS = { x: 110, y: 56, width: 80, height: 23 } as const
/** Kept left of 88 mm. */
export const REGISTERED = { x: 20, y: 74, width: 68 } as const
export const DATE = { x: 110, y: 96, width: 80 } as const
export const BODY_TOP = 103

/** Without a window the address is on a label: it stands higher and leaves 25 mm more to the text. */
export const WINDOWLESS = { address: 38, registered: 58, date: 70, body: 79 } as const

/** Where the sheet is folded in three: legal.md §5.2. */
export const FOLDS = { x: 3.5, length: 4, ys: [99, 198] } as const

/** Free height for a handwritten signature, above the name. */
export const SIGNATURE = { height: 27, x: 118 } as const

/** The box of the demands: the line at its left in points, the room around the words in millimetres. */
export const BOX = { rule: 1.6, sides: 3.2, top: 2.2, bottom: 1.4, above: 0.3, below: 2 } as const

export type Size = { readonly fontSize: number; readonly leading: number }

/** Sizes in points, size and distance of lines (design/print.css). */
export type Sizes = {
  readonly text: Size
  readonly heading: Size
  readonly table: Size
  readonly note: Size
  readonly exhibits: Size
}

export const WINDOW_SIZES: Sizes = {
  text: { fontSize: 9.9, leading: 13.2 },
  heading: { fontSize: 10.2, leading: 13 },
  table: { fontSize: 8.7, leading: 11.3 },
  note: { fontSize: 8, leading: 10 },
  exhibits: { fontSize: 8.7, leading: 11.6 }
}

/** The room won without a window goes to larger letters. */
export const WINDOWLESS_SIZES: Sizes = {
  text: { fontSize: 10.5, leading: 13.3 },
  heading: { fontSize: 10.8, leading: 13.5 },
  table: { fontSize: 8.7, leading: 11.3 },
  note: { fontSize: 8, leading: 10 },
  exhibits: { fontSize: 8.7, leading: 11.6 }
}

export const SENDER_NAME: Size = { fontSize: 11.5, leading: 14.4 }
export const REGISTERED_SIZE: Size = { fontSize: 8.6, leading: 12 }
export const FOOT_SIZE: Size = { fontSize: 7.8, leading: 10 }
/** The address is never set smaller than 9 points (legal.md §5.2). */
export const ADDRESS_SIZES: readonly [Size, ...Size[]] = [
  { fontSize: 10, leading: 11.2 },
  { fontSize: 9.5, leading: 10.3 },
  { fontSize: 9, leading: 10.2 }
]
/** Lines of capitals do not touch at this distance, per point of size. */
export const ADDRESS_TIGHTEST = 0.96
/** Between characters of the address, in points: machines read it. */
export const ADDRESS_SPACING = 0.1

/** Black on white, readable in greyscale (design/print.css). */
export const INK = {
  text: '#1A1F24',
  label: '#4A5058',
  foot: '#5B6168',
  hairline: '#9A968D',
  fold: '#8B877E',
  tint: '#F5F3EE'
} as const
