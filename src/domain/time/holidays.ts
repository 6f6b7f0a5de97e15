import { addDays, civilDate, dayFrom } from './day'
import type { Day, Territory } from './when'

/** A public holiday by its code; the words room gives it a French name. */
export type HolidayName =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'labour-day'
  | 'victory-1945'
  | 'ascension'
  | 'whit-monday'
  | 'bastille-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice-1918'
  | 'christmas'
  | 'saint-stephen'
  | 'abolition-of-slavery'

export type Holiday = { readonly day: Day; readonly name: HolidayName }

type Fixed = readonly [month: number, date: number, name: HolidayName]
type Movable = readonly [daysAfterEaster: number, name: HolidayName]

// Code du travail, art. L. 3133-1. Whit Monday counts, even where a firm works it (journée de solidarité).
const NATIONAL_FIXED: readonly Fixed[] = [
  [1, 1, 'new-year'],
  [5, 1, 'labour-day'],
  [5, 8, 'victory-1945'],
  [7, 14, 'bastille-day'],
  [8, 15, 'assumption'],
  [11, 1, 'all-saints'],
  [11, 11, 'armistice-1918'],
  [12, 25, 'christmas']
]
const NATIONAL_MOVABLE: readonly Movable[] = [
  [1, 'easter-monday'],
  [39, 'ascension'],
  [50, 'whit-monday']
]

// Code du travail, art. L. 3134-13. In law Good Friday is a holiday only in communes with a Protestant
// temple or a mixed church; counting it everywhere is the prudent reading.
const ALSACE_MOSELLE: readonly Territory[] = ['FR-57', 'FR-67', 'FR-68']
const ALSACE_MOSELLE_FIXED: Fixed = [12, 26, 'saint-stephen']
const ALSACE_MOSELLE_MOVABLE: Movable = [-2, 'good-friday']

// Code du travail, art. L. 3422-2.
const OVERSEAS: Partial<Record<Territory, Fixed>> = {
  'FR-YT': [4, 27, 'abolition-of-slavery'],
  'FR-MQ': [5, 22, 'abolition-of-slavery'],
  'FR-GP': [5, 27, 'abolition-of-slavery'],
  // The letter of L. 3422-2 gives 27 May to Saint-Martin; the prefecture and the State's open data
  // have used 28 May since 2018. Doubtful: 28 May until the text is checked.
  'FR-MF': [5, 28, 'abolition-of-slavery'],
  'FR-GF': [6, 10, 'abolition-of-slavery'],
  'FR-BL': [10, 9, 'abolition-of-slavery'],
  'FR-RE': [12, 20, 'abolition-of-slavery']
}

/** Easter Sunday of a year from 1583 on (Meeus, "Astronomical Algorithms", Gregorian calendar). */
export function easter(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const solar = Math.floor((century + 8) / 25)
  const lunar = Math.floor((century - solar + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30
  const shift =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * shift) / 451)
  const days = epact + shift - 7 * correction + 114
  const day = dayFrom({ year, month: Math.floor(days / 31), date: (days % 31) + 1 })
  if (day === null) throw new RangeError(`no Gregorian Easter in ${year}`)
  return day
}

/**
 * The public holidays of a territory in a year, in order of day. Two of them may share a day
 * (Ascension on 1 or 8 May).
 *
 * The calendar of the promise is the claimant's. Each territory's list holds the whole national
 * list, so it also gives the later of the two due dates when the trader's centre stands elsewhere.
 * Today's statutes are applied to every year.
 */
export function holidaysOf(territory: Territory, year: number): readonly Holiday[] {
  const alsatian = ALSACE_MOSELLE.includes(territory)
  const local = OVERSEAS[territory]
  const fixed = [
    ...NATIONAL_FIXED,
    ...(alsatian ? [ALSACE_MOSELLE_FIXED] : []),
    ...(local === undefined ? [] : [local])
  ]
  const movable = [...NATIONAL_MOVABLE, ...(alsatian ? [ALSACE_MOSELLE_MOVABLE] : [])]
  const sunday = easter(year)
  const holidays = movable.map(([after, name]) => ({ day: addDays(sunday, after), name }))
  for (const [month, date, name] of fixed) {
    const day = dayFrom({ year, month, date })
    if (day !== null) holidays.push({ day, name })
  }
  return holidays.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/** The holiday of a day in a territory, or null on any other day. */
export function holidayOn(day: Day, territory: Territory): HolidayName | null {
  const { year } = civilDate(day)
  const key = `${territory} ${year}`
  const holidays = worked.get(key) ?? holidaysOf(territory, year)
  worked.set(key, holidays)
  return holidays.find((holiday) => holiday.day === day)?.name ?? null
}

// A list of two thousand cases asks for the same few years a hundred thousand times.
const worked = new Map<string, readonly Holiday[]>()

/** Whether a day is a public holiday in a territory. */
export function isHoliday(day: Day, territory: Territory): boolean {
  return holidayOn(day, territory) !== null
}
