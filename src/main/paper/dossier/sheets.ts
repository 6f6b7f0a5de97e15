import type { PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { Mark } from '../tags'

/** `a b c d e f` of PDF: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** One page of something, ready to be placed: what is drawn, from its own space to that of the sheet, whose corner is 0, 0. */
export type Sheet = {
  readonly width: number
  readonly height: number
  readonly draws: readonly { readonly what: PDFRef; readonly matrix: Matrix }[]
  /** A page of ours, whose words are written on the bound page itself, with what each is; absent for pages of others. */
  readonly written?: {
    readonly contents: PDFObject
    readonly resources: PDFDict
    readonly marks: readonly Mark[]
  }
}

/** First `one`, then `other`. */
export function followedBy(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one
  const [g, h, i, j, k, l] = other
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l
  ]
}

/** The operator of a matrix, in numbers that PDF reads: no exponent. */
export function cm(matrix: Matrix): string {
  return `${matrix.map(figure).join(' ')} cm`
}

export function figure(value: number): string {
  return String(Math.round(value * 10_000) / 10_000)
}
