import { createHash } from 'node:crypto'
import { emptyCase } from '#domain/case/blank'
import type { CaseFile } from '#domain/case/caseFile'
import { applyInPlace, type Change, type Edit } from '#domain/case/edits'
import { HISTORY_FORMAT, sealLine, type Unsealed } from '#domain/history/line'
import { writeSnapshot } from '#domain/history/snapshot'
import { addDays } from '#domain/time/day'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const CREATED_AT = '2020-01-01T09:00:00+01:00'
const people = ['Inès', 'Romain', 'Théo', 'Awa', 'Yann']

/** A call of the journal, with the words of a usual one; every tenth carries a promise. */
export function eventChanges(index: number): Change[] {
  const id = `event-${index}`
  const day = addDays('2020-01-02', Math.floor(index / 4))
  const event: Change = {
    op: 'add',
    in: 'events',
    id,
    set: {
      kind: 'contact',
      title: `Appel n° ${index} au service clients`,
      text: 'Le conseiller dit que le dossier avance, puis la communication est coupée.',
      happened: {
        day,
        time: `${9 + (index % 9)}:00`.padStart(5, '0'),
        until: null,
        precision: 'minute'
      },
      recordedAt: CREATED_AT,
      channel: 'phone',
      direction: 'out',
      person: { firstName: people[index % people.length] ?? '', role: '', surname: '' },
      tier: 1 + (index % 3),
      minutes: 12
    }
  }
  if (index % 10 !== 0) return [event]
  const promise: Change = {
    op: 'add',
    in: 'commitments',
    id: `promise-${index}`,
    set: {
      kind: 'callback',
      madeIn: id,
      words: 'rappel sous 2 jours ouvrés',
      phrase: 'sous 2 jours ouvrés'
    }
  }
  return [event, promise]
}

export const titleOf = (id: string): string => `Ligne coupée, ${id}`

/** A case of many events, as a person would have written them down. */
export function longCase(id: string, events: number): CaseFile {
  const file = emptyCase(id, CREATED_AT)
  const head: Change = { op: 'section', in: 'head', set: { title: titleOf(id) }, was: {} }
  const trader: Change = {
    op: 'section',
    in: 'trader',
    set: { legalName: 'Étourneau Télécom SA', brand: 'Pivert Mobile' },
    was: {}
  }
  const changes = Array.from({ length: events }, (_, index) => eventChanges(index)).flat()
  const refusals = applyInPlace(file, [head, trader, ...changes])
  if (refusals[0] !== undefined) throw new Error(JSON.stringify(refusals[0]))
  return file
}

/** The bytes of a lone case file. */
export function caseBytes(file: CaseFile): Buffer {
  const whole = { folded: {}, base: null, toReview: [], file, unknown: {} }
  return Buffer.from(writeSnapshot(whole, sha256))
}

type Stamp = Pick<
  Extract<Unsealed, { kind: 'edit' }>,
  'v' | 'n' | 'seat' | 'author' | 'clock' | 'at' | 'seen' | 'enc' | 'prev'
>

/** The history of a case written by one seat: events added one a line, then corrected, until there are so many lines. */
export function longHistory(
  events: number,
  lines: number
): { readonly start: CaseFile; readonly texts: readonly string[] } {
  const seat = '0123456789abcdef'
  const start = emptyCase('long', CREATED_AT)
  const texts: string[] = []
  let prev: string | null = null
  const seal = (unsealed: (stamp: Stamp) => Unsealed): void => {
    const n = texts.length + 1
    const stamp = { n, clock: n, prev, seat, v: 1, author: 'Maud', at: CREATED_AT } as const
    const { text, line } = sealLine(unsealed({ ...stamp, seen: {}, enc: null }), sha256)
    texts.push(text.slice(0, -1))
    prev = line.hash
  }
  seal((stamp) => ({
    ...stamp,
    kind: 'begin',
    format: HISTORY_FORMAT,
    case: start.id,
    base: null,
    createdAt: CREATED_AT,
    owner: seat
  }))
  for (let index = 0; index < lines - 1; index += 1)
    seal((stamp) => ({ ...stamp, kind: 'edit', edit: editAt(index, events) }))
  return { start, texts }
}

function editAt(index: number, events: number): Edit {
  if (index < events) return { label: 'add-event', changes: eventChanges(index) }
  const id = `event-${(index * 7) % events}`
  const set = { title: `Appel corrigé (${index})`, minutes: index % 60 }
  const was = { title: `Appel n° ${index}`, minutes: 12 }
  return { label: 'edit-event', changes: [{ op: 'set', in: 'events', id, set, was }] }
}
