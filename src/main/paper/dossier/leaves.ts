import { mm, PAGE } from '../geometry'
import type { Tag } from '../tags'
import type { Lead } from './ownPages'
import { followedBy, type Matrix, type Sheet } from './sheets'

/** One page to be bound: what is on it, and what is written around it. */
export type Leaf = {
  readonly sheet: Sheet
  /** `whole`: as it is, on its own paper. `framed`: reduced, below the stamp. */
  readonly how: 'whole' | 'framed'
  readonly stamp: Stamp | null
  /** Left foot, so many millimetres from the edge; null for pages that have their own. */
  readonly foot: { readonly words: string; readonly left: number } | null
  readonly leads: readonly Lead[]
  /** What its stamp is where it begins an exhibit. */
  readonly title: Tag | null
  /** What is heard of a page of others; our own bear their tags. */
  readonly heard: Tag | null
}

/** A page as it is, with nothing around it. */
export function plain(sheet: Sheet): Leaf {
  return {
    sheet,
    how: 'whole',
    stamp: null,
    foot: null,
    leads: [],
    title: null,
    heard: null
  }
}

export type Stamp = {
  readonly number: number
  /** Cut where it has no room. */
  readonly told: string
  /** " – page 2 sur 3", which always stands. */
  readonly page: string
}

/** Millimetres left free around what is framed: the stamp stands above it, the page number below. */
const ROOM = { sides: 8, top: 16, bottom: 12 }

export type Placed = {
  readonly width: number
  readonly height: number
  readonly matrix: Matrix
  /** Where the edge of what is shown is drawn; null for whole pages. */
  readonly edge: readonly [number, number, number, number] | null
}

/** Paper of A4, upright or lying as its sheet is, and where the sheet stands on it. Nothing is made larger than it is. */
export function placed({ sheet, how }: Pick<Leaf, 'sheet' | 'how'>): Placed {
  const lies = sheet.width > sheet.height
  const [width, height] = lies
    ? [mm(PAGE.height), mm(PAGE.width)]
    : [mm(PAGE.width), mm(PAGE.height)]
  const room = how === 'whole' ? { sides: 0, top: 0, bottom: 0 } : ROOM
  const wide = width - 2 * mm(room.sides)
  const high = height - mm(room.top) - mm(room.bottom)
  const scale = Math.min(1, wide / sheet.width, high / sheet.height)
  const [w, h] = [sheet.width * scale, sheet.height * scale]
  const x = (width - w) / 2
  const y = how === 'whole' ? (height - h) / 2 : height - mm(room.top) - h
  const matrix = followedBy([scale, 0, 0, scale, 0, 0], [1, 0, 0, 1, x, y])
  return { width, height, matrix, edge: how === 'whole' ? null : [x, y, w, h] }
}
