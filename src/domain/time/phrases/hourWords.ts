import { numberAt } from './numbers'

/** An hour of the clock or a length in hours, in minutes, as written. */
export type HourRead = {
  readonly minutes: number
  /** Whether it can only be a time of the day: `9:30`, "midi", "du soir". */
  readonly clock: boolean
  readonly midnight: boolean
  /** Whether minutes are written after the hours. */
  readonly exact: boolean
  readonly next: number
}

export const HOUR_WORD = /^(?:h|hr|hrs|heure|heures)$/
const UNIT_AFTER = /^(?:h|hrs?|heures?|j|jrs?|jours?|sem|semaines?|mois|min|mn|minutes?)$/

/** The hour that begins at a place: "9h30", "9 h 30", "9:30", "midi et demi", "neuf heures", or null. */
export function hourAt(words: readonly string[], at: number): HourRead | null {
  const word = words[at] ?? ''
  if (word === 'minuit') {
    return { minutes: 24 * 60, clock: true, midnight: true, exact: true, next: at + 1 }
  }
  if (word === 'midi') {
    const read = { minutes: 12 * 60, clock: true, midnight: false, exact: true, next: at + 1 }
    return withFraction(words, read) ?? read
  }
  const figures = /^(\d{1,2}):(\d{2})$/.exec(word)
  if (figures !== null) {
    const minutes = Number(figures[1]) * 60 + Number(figures[2])
    const sound = Number(figures[2]) < 60 ? minutes : Number.NaN
    return { minutes: sound, clock: true, midnight: false, exact: true, next: at + 1 }
  }
  return spelledHour(words, at)
}

function spelledHour(words: readonly string[], at: number): HourRead | null {
  const hours = numberAt(words, at)
  if (hours === null || !HOUR_WORD.test(words[hours.next] ?? '')) return null
  const plain: HourRead = {
    minutes: hours.value * 60,
    clock: false,
    midnight: false,
    exact: false,
    next: hours.next + 1
  }
  const whole = withFraction(words, plain) ?? withMinutes(words, plain) ?? plain
  return withHalfOfDay(words, whole) ?? whole
}

function withMinutes(words: readonly string[], hour: HourRead): HourRead | null {
  const figures = /^\d{2}$/.test(words[hour.next] ?? '')
  const spelled =
    !/^\d/.test(words[hour.next] ?? '') && /^heures?$/.test(words[hour.next - 1] ?? '')
  const minutes = figures || spelled ? numberAt(words, hour.next) : null
  if (minutes === null || UNIT_AFTER.test(words[minutes.next] ?? '')) return null
  const sum = minutes.value < 60 ? hour.minutes + minutes.value : Number.NaN
  return { ...hour, minutes: sum, exact: true, next: minutes.next }
}

function withFraction(words: readonly string[], hour: HourRead): HourRead | null {
  const [first, second, third] = words.slice(hour.next, hour.next + 3)
  const more = (minutes: number, length: number): HourRead => ({
    ...hour,
    minutes: hour.minutes + minutes,
    exact: true,
    next: hour.next + length
  })
  if (first === 'et' && /^demie?$/.test(second ?? '')) return more(30, 2)
  if (first === 'et' && second === 'quart') return more(15, 2)
  if (first === 'moins' && second === 'le' && third === 'quart') return more(-15, 3)
  return null
}

function withHalfOfDay(words: readonly string[], hour: HourRead): HourRead | null {
  const tail = words.slice(hour.next, hour.next + 4).join(' ')
  const afternoon = /^de l (?:apres midi|aprem\b)/.exec(tail)
  if (afternoon !== null && hour.minutes >= 60 && hour.minutes < 12 * 60) {
    const length = afternoon[0].split(' ').length
    return { ...hour, minutes: hour.minutes + 12 * 60, clock: true, next: hour.next + length }
  }
  if (/^du soir\b/.test(tail) && hour.minutes >= 5 * 60 && hour.minutes < 12 * 60) {
    return { ...hour, minutes: hour.minutes + 12 * 60, clock: true, next: hour.next + 2 }
  }
  if (/^du matin\b/.test(tail) && hour.minutes < 12 * 60) {
    return { ...hour, clock: true, next: hour.next + 2 }
  }
  return null
}
