import type { holidays as french } from '../fr/holidays'
import type { Words } from '../words'

/** The French public holidays in English. */
export const holidays = {
  'new-year': 'New Year’s Day',
  'good-friday': 'Good Friday',
  'easter-monday': 'Easter Monday',
  'labour-day': 'Labour Day',
  'victory-1945': 'Victory Day 1945',
  ascension: 'Ascension Day',
  'whit-monday': 'Whit Monday',
  'bastille-day': 'Bastille Day',
  assumption: 'Assumption',
  'all-saints': 'All Saints’ Day',
  'armistice-1918': 'Armistice Day 1918',
  christmas: 'Christmas',
  'saint-stephen': 'Saint Stephen’s Day',
  'abolition-of-slavery': 'Abolition of slavery'
} satisfies Words<typeof french>
