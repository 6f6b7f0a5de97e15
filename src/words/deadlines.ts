import type { Deadline } from '#domain/recourse/deadlines'
import type { Day } from '#domain/time/when'
import { doorSentence } from './doors'
import type { WordBook } from './say'

type Of<Kind extends Deadline['kind']> = Extract<Deadline, { readonly kind: Kind }>

/** What a deadline is, in a few words. */
export function deadlineTitle(deadline: Deadline, today: Day, words: WordBook): string {
  const { recourse } = words
  switch (deadline.kind) {
    case 'promise':
      return promiseTitle(deadline, words)
    case 'limit':
      return recourse.due[deadline.what]
    case 'letter':
      return letterTitle(deadline, today, words)
    case 'door': {
      const name = recourse.door[deadline.door.code]
      return deadline.door.open ? name : recourse.opens(name)
    }
  }
}

/** What is lost after it or what it opens, in one or two sentences. */
export function deadlineNote(deadline: Deadline, today: Day, words: WordBook): string {
  const say = words.deadlines
  switch (deadline.kind) {
    case 'promise': {
      const { slot, toConfirm } = deadline
      if (slot === null) return say.promiseNote[toConfirm ? 'toConfirm' : 'toCome']
      return say.promiseNote[toConfirm ? 'slotToConfirm' : 'slotToCome']
    }
    case 'limit': {
      const note = say.limitNote[deadline.what]
      return deadline.more === 0 ? note : `${note} ${say.more(deadline.more)}`
    }
    case 'letter':
      return letterNote(deadline, today, words)
    case 'door':
      return doorNote(deadline, today, words)
  }
}

function promiseTitle({ slot, toConfirm, words: said }: Of<'promise'>, words: WordBook): string {
  const say = words.deadlines.promise
  if (slot === null) return toConfirm ? say.toConfirm(said) : say.toCome(said)
  if (toConfirm) return say.slotToConfirm(said)
  const { time } = words.dates
  return say.slotToCome(time(slot.from), time(slot.to), said)
}

function letterTitle({ day, what, letter }: Of<'letter'>, today: Day, words: WordBook): string {
  const kind = words.letter.kinds[letter]
  if (day < today) return words.deadlines.unanswered(kind)
  return what === 'reply' ? words.deadlines.reply(kind) : words.recourse.due[what]
}

function letterNote({ day, what }: Of<'letter'>, today: Day, words: WordBook): string {
  const { toCome, opens, passed } = words.deadlines.letterNote
  const note = day < today ? passed : what === 'complaint-answer' ? opens : toCome
  return what === 'access-answer' ? `${note} ${words.recourse.page.unverified}` : note
}

function doorNote({ door }: Of<'door'>, today: Day, words: WordBook): string {
  // The row marks an estimation itself.
  const why = doorSentence({ ...door, estimated: false }, words)
  const { code, open, until } = door
  if (!open || until === null || until < today) return why
  const { lastDay, lastDayForRefund } = words.deadlines
  const day = words.dates.day(until, today)
  return `${why} ${code === 'mediator' ? lastDay(day) : lastDayForRefund(day)}`
}
