/** A rectangle to black out on a page, in fractions of the page: the same at any size it is drawn. */
export type Cover = {
  /** 1 for the first page. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Smaller than this in a direction, a drag was a click. */
const SMALLEST = 0.008
const STEP = 0.01

/** The cover between two corners of a drag, kept inside the page; null when it is too small to have been meant. */
export function coverBetween(
  page: number,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number }
): Cover | null {
  const [left, right] = [inside(Math.min(from.x, to.x)), inside(Math.max(from.x, to.x))]
  const [top, bottom] = [inside(Math.min(from.y, to.y)), inside(Math.max(from.y, to.y))]
  const cover = { page, x: left, y: top, width: right - left, height: bottom - top }
  return cover.width < SMALLEST || cover.height < SMALLEST ? null : cover
}

/** A cover in the middle of a page, for whoever draws with the keyboard. */
export function middleCover(page: number): Cover {
  return { page, x: 0.35, y: 0.45, width: 0.3, height: 0.05 }
}

/** The cover moved or, with `resizing`, made larger or smaller by one step of an arrow key; it never leaves the page. */
export function nudged(cover: Cover, key: string, resizing: boolean): Cover {
  const across = key === 'ArrowRight' ? STEP : key === 'ArrowLeft' ? -STEP : 0
  const down = key === 'ArrowDown' ? STEP : key === 'ArrowUp' ? -STEP : 0
  if (resizing)
    return {
      ...cover,
      width: between(cover.width + across, STEP, 1 - cover.x),
      height: between(cover.height + down, STEP, 1 - cover.y)
    }
  return {
    ...cover,
    x: between(cover.x + across, 0, 1 - cover.width),
    y: between(cover.y + down, 0, 1 - cover.height)
  }
}

const inside = (value: number): number => between(value, 0, 1)
const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most)
