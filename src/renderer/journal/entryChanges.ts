import type { QuickEntry } from '#domain/capture/quickEntry'
import type { Change } from '#domain/case/edits'
import type { Instant } from '#domain/case/fields'
import type { WordBook } from '#words/say'

type Ids = { readonly event: string; readonly commitment: string; readonly credit: string }

/**
 * What one line adds to the case: a fact, and the promise and the credit it tells of. Takes the ids to give, the
 * instant of the note and how bare days were answered.
 */
export function entryChanges(
  line: string,
  entry: QuickEntry,
  bareDays: 'calendar' | 'working',
  recordedAt: Instant,
  ids: Ids,
  words: WordBook
): readonly Change[] {
  const happened = { day: entry.day, time: entry.time, until: null, precision: entry.precision }
  const changes: Change[] = [
    {
      op: 'add',
      in: 'events',
      id: ids.event,
      set: {
        kind: entry.channel === null ? 'other' : 'contact',
        title: titleOf(line, entry, words),
        text: line.trim(),
        happened,
        recordedAt,
        channel: entry.channel,
        direction: entry.direction,
        person: { firstName: entry.firstName, role: '', surname: '' },
        tier: entry.tier,
        ticket: entry.ticket,
        minutes: entry.minutes,
        attempts:
          entry.attempts === null
            ? null
            : { count: entry.attempts.count, times: [...entry.attempts.times], ending: '' }
      }
    }
  ]
  if (entry.promise !== null)
    changes.push({
      op: 'add',
      in: 'commitments',
      id: ids.commitment,
      set: {
        kind: entry.promise.kind,
        madeIn: ids.event,
        words: entry.promise.words,
        phrase: entry.promise.phrase,
        bareDays
      }
    })
  if (entry.creditCents !== null)
    changes.push({
      op: 'add',
      in: 'credits',
      id: ids.credit,
      set: { announcedIn: ids.event, announcedOn: happened, amountCents: entry.creditCents }
    })
  return changes
}

function titleOf(line: string, entry: QuickEntry, words: WordBook): string {
  const say = words.composer
  if (entry.attempts !== null) return say.cut(entry.attempts.count)
  if (entry.channel !== null) return say.titles[entry.channel]
  const typed = line.trim()
  return typed.length <= 70 ? typed : `${typed.slice(0, typed.lastIndexOf(' ', 67))}…`
}
