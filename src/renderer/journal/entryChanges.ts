import type { QuickEntry } from '#domain/capture/quickEntry'
import type { Change } from '#domain/case/edits'
import type { EventLink } from '#domain/case/facts'
import type { Instant } from '#domain/case/fields'
import type { WordBook } from '#words/say'

type Ids = { readonly event: string; readonly commitment: string; readonly credit: string }

/** How the questions that a line leaves open were answered. */
export type Answers = {
  readonly bareDays: 'calendar' | 'working'
  /** A bare "rendez-vous": on the phone, or somebody comes. */
  readonly place: 'phone' | 'visit'
}

/**
 * What one line adds to the case: a fact with its links, and the promise and the credit it tells of. Takes the ids
 * to give, the instant of the note and the answers.
 */
export function entryChanges(
  line: string,
  entry: QuickEntry,
  links: readonly EventLink[],
  answers: Answers,
  recordedAt: Instant,
  ids: Ids,
  words: WordBook
): readonly Change[] {
  const title = titleOf(line, entry, words)
  const { day, time, until, precision } = entry
  const happened = { day, time, until, precision }
  const changes: Change[] = [
    {
      op: 'add',
      in: 'events',
      id: ids.event,
      set: {
        kind: entry.kind,
        title,
        text: title === line.trim() ? '' : line.trim(),
        happened,
        recordedAt,
        channel: entry.channel,
        direction: entry.direction,
        person: { firstName: entry.firstName, role: '', surname: '' },
        tier: entry.tier,
        ticket: entry.ticket,
        minutes: entry.minutes,
        transfer:
          entry.transfer === null
            ? null
            : { tier: entry.transfer.tier, service: '', wrong: entry.transfer.wrong },
        links: [...links],
        attempts:
          entry.attempts === null
            ? null
            : {
                count: entry.attempts.count,
                times: [...entry.attempts.times],
                ending: entry.attempts.ending
              }
      }
    }
  ]
  if (entry.promise !== null)
    changes.push({
      op: 'add',
      in: 'commitments',
      id: ids.commitment,
      set: {
        kind: entry.promise.placeUnknown
          ? answers.place === 'visit'
            ? 'visit'
            : 'phone-appointment'
          : entry.promise.kind,
        madeIn: ids.event,
        words: entry.promise.words,
        phrase: entry.promise.phrase,
        bareDays: answers.bareDays
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
  if (entry.attempts !== null) return say[entry.attempts.how](entry.attempts.count)
  if (entry.channel !== null && entry.cancels) return say.cancelled(say.titles[entry.channel])
  if (entry.channel !== null) return say.titles[entry.channel]
  const typed = withoutWhen(line, entry)
  return typed.length <= 70 ? typed : `${typed.slice(0, typed.lastIndexOf(' ', 67))}…`
}

/** The words without their date, which is printed before them: "Le technicien n’est pas venu". */
function withoutWhen(line: string, entry: QuickEntry): string {
  const words = entry.spans
    .filter((span) => span.as === 'when')
    .reduceRight((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, line)
    .replace(/\s+(?=[,;])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
  const told = words === '' ? line.trim() : words
  return told.charAt(0).toUpperCase() + told.slice(1)
}
