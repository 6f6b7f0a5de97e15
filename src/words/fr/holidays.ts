import type { HolidayName } from '#domain/time/holidays'

/** The public holidays in French. */
export const holidays = {
  'new-year': 'jour de l’An',
  'good-friday': 'Vendredi saint',
  'easter-monday': 'lundi de Pâques',
  'labour-day': 'fête du Travail',
  'victory-1945': 'victoire de 1945',
  ascension: 'Ascension',
  'whit-monday': 'lundi de Pentecôte',
  'bastille-day': 'fête nationale',
  assumption: 'Assomption',
  'all-saints': 'Toussaint',
  'armistice-1918': 'armistice de 1918',
  christmas: 'Noël',
  'saint-stephen': 'Saint-Étienne',
  'abolition-of-slavery': 'abolition de l’esclavage'
} as const satisfies Record<HolidayName, string>
