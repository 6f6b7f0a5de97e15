import type { Size } from '../geometry'

/** Millimetres to twentieths of a point, the unit of WordprocessingML. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

/** Points to twentieths of a point. */
export function pointTwips(points: number): number {
  return Math.round(points * 20)
}

/** Points to half points, in which WordprocessingML gives the size of letters: 9.9 becomes 10. */
export function halfPoints({ fontSize }: Size): number {
  return Math.round(fontSize * 2)
}

/** The thickness of a line, points to eighths of a point. */
export function eighths(points: number): number {
  return Math.max(2, Math.round(points * 8))
}

/** A colour as WordprocessingML writes it: `#1A1F24` without its sign. */
export function colour(ink: string): string {
  return ink.replace('#', '')
}
