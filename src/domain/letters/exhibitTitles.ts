import type { Exhibit } from '../case/facts'
import { clock, inShort, on, span } from './french/dates'
import { tidy } from './french/typography'

/** An exhibit as printed in the list: its title, then its date or the days it covers, unless the title says it. */
export function exhibitTitle(exhibit: Exhibit): string {
  const title = exhibit.title.trim() || 'Pièce sans titre'
  const date = /\b(19|20)\d\d\b/.test(title) ? '' : dateOf(exhibit)
  return tidy(date === '' ? title : `${title}, ${date}`)
}

function dateOf({ kind, made, covers }: Exhibit): string {
  if (covers !== null) return span(covers.from, covers.to, inShort)
  if (made.day === null || made.precision === 'unknown') return ''
  if (made.precision === 'about' || made.precision === 'month') {
    return on(made, 'with-year').replace(/^(le|en|à la) /, '')
  }
  const day = inShort(made.day)
  const hour = made.time === null || made.precision === 'day' ? '' : `, ${clock(made.time)}`
  return kind === 'record-of-exchanges' ? `établi le ${day}` : `${day}${hour}`
}
