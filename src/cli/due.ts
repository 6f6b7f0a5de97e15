import { isDay, isTime } from '#domain/time/day'
import type { Rule, Slot } from '#domain/time/phrases/reading'
import { readPhrase } from '#domain/time/phrases/readPhrase'
import { TIME_ZONES } from '#domain/time/territories'
import type { Moment, Territory } from '#domain/time/when'
import type { CommandLine } from './commandLine'
import type { Sayings } from './language'
import { done, type Outcome, wrong } from './outcome'

/** What `due --json` prints: both dates null for words that set none, `rule` null for words that no rule reads. */
export type DueDocument = {
  readonly phrase: string
  readonly rule: Rule | null
  readonly slot: Slot | null
  readonly literal: Moment | null
  readonly prudent: Moment | null
}

/** `due`: the two dates that a due-date phrase sets. A phrase that no rule reads is a finding, and is not guessed. */
export function due({ operands, values }: CommandLine, say: Sayings): Outcome {
  const { terminal } = say
  const phrase = operands.join(' ')
  if (phrase.trim() === '') return lacking(terminal.what.phrase)
  if (values.said === undefined) return lacking(terminal.what.said)
  const said = momentOf(values.said)
  if (said === null) return wrong('wrong-value', terminal.wrong.moment(values.said))
  const territory = values.territory ?? 'FR'
  if (!isTerritory(territory)) return wrong('wrong-value', terminal.wrong.territory(territory))
  const document = dueDocument(phrase, said, territory)
  return done(document, dueText(document, said, say), document.rule === null)

  function lacking(what: string): Outcome {
    return wrong('missing-argument', terminal.wrong.lacking(what))
  }
}

function dueDocument(phrase: string, said: Moment, territory: Territory): DueDocument {
  const reading = readPhrase(phrase, said, territory)
  if (reading.rule === null) return { phrase, rule: null, slot: null, literal: null, prudent: null }
  const { rule, slot, literal, prudent } = reading
  return { phrase, rule, slot, literal, prudent }
}

function dueText(document: DueDocument, said: Moment, { terminal, dates }: Sayings): string {
  const { phrase, rule, slot, literal, prudent } = document
  const told = (moment: Moment) => dates.moment(moment, said.day)
  const lines = [terminal.due.said(phrase, told(said))]
  if (rule === null) return [...lines, terminal.due.unknown].join('\n')
  if (literal === null || prudent === null) return [...lines, terminal.due.undated].join('\n')
  if (slot !== null) {
    const { day, from, to } = slot
    const slotDay = dates.day(day, said.day)
    lines.push(terminal.due.slot(slotDay, dates.time(from), dates.time(to)))
  }
  return [
    ...lines,
    terminal.due.prudent(told(prudent), rule),
    terminal.due.literal(told(literal))
  ].join('\n')
}

/** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; noon when no hour is given. */
function momentOf(text: string): Moment | null {
  const [day = '', time = '12:00', ...more] = text.split('T')
  return isDay(day) && isTime(time) && more.length === 0 ? { day, time } : null
}

function isTerritory(text: string): text is Territory {
  return Object.hasOwn(TIME_ZONES, text)
}
