import type { Timeline } from '#domain/dossier/dossier'
import { labels } from '#domain/dossier/labels'
import type { FriseBar, FriseMark } from '#domain/frise/friseLayout'
import { COMMITMENT_ROW, DEFECT_ROW, laneTops, MARK_ROW } from '#domain/frise/lanes'
import { inFull, inShort } from '#domain/letters/french/dates'
import { euros } from '#domain/money/amount'
import { printed } from '../printable'
import { drawingOf } from './signs'

/** Pixels of the screen's frise, whose layout this is; the paper makes it smaller. */
export const LANES = 112
const AXIS = 26
const LEGEND = 22
const CHARACTER = 5.7
/** Characters, in bold, that stand beside a lane. */
const LONGEST_NAME = 15

const INK = '#1A1F24'
const SOFT = '#4A5058'
const RULE = '#9A968D'
const BROKEN = '#B5321B'

/** A stretch of the frise, in its pixels. */
export type Band = { readonly from: number; readonly to: number }

/** The drawing in stretches of so many pixels, cut between days. */
export function bandsOf({ width, days }: Timeline, room: number): readonly Band[] {
  if (width <= room + 1) return [{ from: 0, to: width }]
  const bands: Band[] = []
  let from = 0
  for (const day of days) {
    const end = day.x + day.width
    if (end - from > room && day.x > from) {
      bands.push({ from, to: day.x })
      from = day.x
    }
  }
  return [...bands, { from, to: width }]
}

/** One stretch as SVG, `room` pixels wide beside the names of its lanes. */
export function friseSvg(
  timeline: Timeline,
  band: Band,
  room: number,
  today: string
): { readonly svg: string; readonly width: number; readonly height: number } {
  const { defects, commitmentRows } = timeline
  const { marks: marksTop, commitments: commitmentsTop } = laneTops(AXIS, defects.length)
  const legendTop = commitmentsTop + Math.max(1, commitmentRows) * COMMITMENT_ROW + 4
  const height = legendTop + LEGEND
  const width = LANES + room
  const isNear = (from: number, to = from) => to >= band.from && from <= band.to
  const tops = { marksTop, commitmentsTop, legendTop }
  const parts = [
    ...weekends(timeline, band, legendTop),
    ...axis(timeline, band, today, legendTop),
    ...lanes(timeline, tops),
    ...defects
      .filter((bar) => isNear(bar.from, bar.to ?? timeline.width))
      .flatMap((bar) => defectBand(bar, band)),
    ...timeline.commitments
      .filter((bar) => isNear(bar.from, bar.to ?? timeline.width))
      .flatMap((bar) => commitmentBar(bar, band, commitmentsTop)),
    ...timeline.marks
      .filter(({ x }) => isNear(x))
      .flatMap((mark) => markSigns(mark, band, marksTop)),
    ...legend(legendTop)
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`
  return { svg, width, height }
}

/** What a stretch shows, in a sentence, as the screen says it of its own. */
export function friseWords(
  { days, marks, commitments }: Timeline,
  { from, to }: Band,
  today: string
): string {
  const isHere = (x: number) => x >= from && x < to
  const here = days.filter(({ x }) => isHere(x))
  const facts = new Set(marks.filter(({ x }) => isHere(x)).map(({ event }) => event)).size
  const broken = commitments.filter((bar) => bar.state?.broken === true && isHere(bar.from)).length
  const first = inFull(here[0]?.day ?? today)
  return labels.drawing(first, inFull(here.at(-1)?.day ?? today), facts, broken)
}

const at = (x: number, band: Band): number => round(LANES + x - band.from)
const round = (value: number): number => Math.round(value * 10) / 10

function text(
  x: number,
  y: number,
  words: string,
  more: { readonly anchor?: string; readonly bold?: boolean; readonly fill?: string } = {}
): string {
  const { anchor = 'start', bold = false, fill = INK } = more
  const weight = bold ? ' font-weight="bold"' : ''
  return `<text x="${round(x)}" y="${round(y)}" font-family="sans" font-size="12"${weight} text-anchor="${anchor}" fill="${fill}">${escaped(words)}</text>`
}

function escaped(words: string): string {
  return printed(words)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function line(x1: number, y1: number, x2: number, y2: number, stroke = RULE, more = ''): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}" stroke-width="1"${more}/>`
}

function weekends({ days }: Timeline, band: Band, bottom: number): readonly string[] {
  return days
    .filter((day) => day.weekend && day.x >= band.from && day.x < band.to)
    .map(
      (day) =>
        `<rect x="${at(day.x, band)}" y="${AXIS}" width="${round(day.width)}" height="${bottom - AXIS}" fill="#F1F0EC"/>`
    )
}

/** Dates over the days that have facts, never two over each other; today's has its own tag. */
function axis(timeline: Timeline, band: Band, today: string, bottom: number): readonly string[] {
  const { days, todayX } = timeline
  const end = at(Math.min(timeline.width, band.to), band)
  const tag = inShort(today, 'without-year')
  const wide = tag.length * CHARACTER + 12
  const isHere = todayX >= band.from && todayX <= band.to
  const tagX = Math.min(at(todayX, band), end - wide / 2)
  let taken = Number.NEGATIVE_INFINITY
  const dates = days.flatMap((day, index) => {
    if (day.x < band.from || day.x >= band.to || (day.marks === 0 && index > 0)) return []
    const x = at(day.x, band)
    const words = inShort(day.day, 'without-year')
    const last = x + 4 + words.length * CHARACTER
    const meetsTag = isHere && last > tagX - wide / 2 - 4
    if (x < taken || meetsTag) return [line(x, AXIS - 5, x, AXIS, SOFT)]
    taken = last + 8
    return [line(x, AXIS - 5, x, AXIS, SOFT), text(x + 4, AXIS - 9, words, { fill: SOFT })]
  })
  const todayTag = isHere
    ? [
        line(at(todayX, band), AXIS, at(todayX, band), bottom, INK, ' stroke-dasharray="2 3"'),
        `<rect x="${round(tagX - wide / 2)}" y="${AXIS - 22}" width="${round(wide)}" height="18" rx="9" fill="${INK}"/>`,
        text(tagX, AXIS - 9, tag, { anchor: 'middle', bold: true, fill: '#FFFFFF' })
      ]
    : []
  return [line(LANES, AXIS, end, AXIS, SOFT), ...dates, ...todayTag]
}

function lanes(
  { claimant, trader, defects }: Timeline,
  tops: { readonly marksTop: number; readonly commitmentsTop: number }
): readonly string[] {
  const { marksTop, commitmentsTop } = tops
  const name = (words: string, y: number) =>
    text(LANES - 12, y, shortened(words), { anchor: 'end', bold: true, fill: SOFT })
  return [
    ...(defects.length === 0
      ? []
      : [name(labels.lanes.defects, AXIS + 6 + (defects.length * DEFECT_ROW) / 2)]),
    name(claimant, marksTop + MARK_ROW / 2 + 4),
    name(trader, marksTop + MARK_ROW * 1.5 + 4),
    name(labels.lanes.commitments, commitmentsTop + 14)
  ]
}

function shortened(words: string): string {
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME - 1)}…` : words
}

/** Hatched, so that it is seen without colour. */
function defectBand(bar: FriseBar, band: Band): readonly string[] {
  const from = Math.max(at(bar.from, band), LANES)
  const to = Math.min(at(bar.to ?? band.to, band), at(band.to, band))
  const y = AXIS + 6 + bar.row * DEFECT_ROW
  const label = bar.from >= band.from ? bar.label : `${bar.label} (suite)`
  const wide = label.length * CHARACTER + 12
  const isInside = bar.text.anchor === 'start' || from - wide < LANES
  const hatch: string[] = []
  for (let x = from + (isInside ? wide : 6); x + 12 <= to; x += 7)
    hatch.push(`M${round(x)} ${y + 12}L${round(x + 12)} ${y}`)
  return [
    `<rect x="${from}" y="${y}" width="${round(Math.max(0, to - from))}" height="12" fill="#F1F0EC"/>`,
    `<path d="${hatch.join('')}" stroke="#B9B5AB" stroke-width="1" fill="none"/>`,
    `<rect x="${from}" y="${y - 1}" width="2.5" height="14" fill="${INK}"/>`,
    text(isInside ? from + 7 : from - 7, y + 10, label, { anchor: isInside ? 'start' : 'end' })
  ]
}

function markSigns(mark: FriseMark, band: Band, top: number): readonly string[] {
  const x = at(mark.x, band)
  const y = top + (mark.lane === 'you' ? MARK_ROW / 2 : MARK_ROW * 1.5)
  const stroke = mark.failed ? BROKEN : INK
  const sign = `<g transform="translate(${round(x - 6.5)} ${round(y - 6.5)}) scale(0.5417)" fill="none" stroke="${stroke}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${drawingOf(mark.sign)}</g>`
  const ring = `<circle cx="${x}" cy="${round(y)}" r="11.5" fill="#FFFFFF" stroke="${stroke}" stroke-width="${mark.failed ? 1.8 : 1}"/>`
  if (mark.creditCents === 0) return [ring, sign]
  const coin = euros(mark.creditCents).replace(',00', '')
  const coinY = top + MARK_ROW * 1.5
  // No wider than its words: the next mark may stand close.
  const wide = round(coin.length * CHARACTER + 9)
  return [
    line(x, y + 12, x, coinY - 10, SOFT),
    ring,
    sign,
    `<rect x="${round(x - wide / 2)}" y="${round(coinY - 10)}" width="${wide}" height="20" rx="10" fill="#FFFFFF" stroke="${INK}" stroke-width="1.2"/>`,
    text(x, coinY + 4, coin, { anchor: 'middle', bold: true })
  ]
}

function commitmentBar(bar: FriseBar, band: Band, top: number): readonly string[] {
  const y = top + bar.row * COMMITMENT_ROW
  const end = bar.to ?? band.to
  const from = Math.max(at(bar.from, band), LANES)
  const to = Math.min(at(end, band), at(band.to, band))
  const width = Math.max(20, to - from)
  const isOpen = bar.to === null
  const isBroken = bar.state?.broken === true
  const fill = isBroken ? '#F7E4DE' : '#FFFFFF'
  const dash = isOpen ? ' stroke-dasharray="4 3"' : ''
  const height = COMMITMENT_ROW - 6
  const label =
    bar.text.anchor === 'start'
      ? { x: Math.max(at(bar.text.x, band), LANES + 4), anchor: 'start' }
      : { x: at(bar.text.x, band), anchor: 'end' }
  const isTold = bar.from >= band.from
  const capX = from + width - 8
  const capY = y + 1 + height / 2
  return [
    `<rect x="${from}" y="${y + 1}" width="${round(width)}" height="${height}" rx="2" fill="${fill}" stroke="${SOFT}" stroke-width="1"${dash}/>`,
    ...(isTold ? [text(label.x, y + COMMITMENT_ROW - 9, bar.label, { anchor: label.anchor })] : []),
    ...(isOpen || end > band.to ? [] : [cap(capX, capY, lookOf(bar))])
  ]
}

type Look = 'broken' | 'kept' | 'open'

function lookOf({ state }: FriseBar): Look {
  if (state?.broken === true) return 'broken'
  return state?.status === 'kept' || state?.status === 'kept-late' ? 'kept' : 'open'
}

function cap(x: number, y: number, look: Look): string {
  if (look === 'open')
    return `<circle cx="${round(x)}" cy="${round(y)}" r="5" fill="#FFFFFF" stroke="${INK}" stroke-width="1.5"/>`
  const [shape, path] =
    look === 'broken'
      ? [
          `<rect x="-8" y="-8" width="16" height="16" rx="2" fill="${BROKEN}"/>`,
          'M-3.2-3.2L3.2 3.2M3.2-3.2L-3.2 3.2'
        ]
      : [`<circle r="8" fill="#37603F"/>`, 'M-3.4 0.2L-1 2.8L3.6-2.6']
  return `<g transform="translate(${round(x)} ${round(y)})">${shape}<path d="${path}" stroke="#FFFFFF" stroke-width="2" fill="none" stroke-linecap="round"/></g>`
}

/** What the signs mean, since a page has no tips. */
function legend(top: number): readonly string[] {
  const { legendSigns: said } = labels
  const y = top + 14
  const signs: readonly (readonly [string, string])[] = [
    [cap(8, y - 4, 'broken'), said.broken],
    [cap(8, y - 4, 'kept'), said.kept],
    [cap(8, y - 4, 'open'), said.open]
  ]
  let x = LANES
  const told = signs.map(([sign, words]) => {
    const part = `<g transform="translate(${round(x)} 0)">${sign}${text(20, y, words, { fill: SOFT })}</g>`
    x += 20 + words.length * CHARACTER + 14
    return part
  })
  return [...told, text(x, y, labels.legend, { fill: SOFT })]
}
