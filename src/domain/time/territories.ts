import type { Territory } from './when'

/** The time zone (IANA name) of the claimant's wall clock in each territory. */
export const TIME_ZONES: Readonly<Record<Territory, string>> = {
  FR: 'Europe/Paris',
  'FR-57': 'Europe/Paris',
  'FR-67': 'Europe/Paris',
  'FR-68': 'Europe/Paris',
  'FR-GP': 'America/Guadeloupe',
  'FR-MQ': 'America/Martinique',
  'FR-GF': 'America/Cayenne',
  'FR-RE': 'Indian/Reunion',
  'FR-YT': 'Indian/Mayotte',
  'FR-BL': 'America/St_Barthelemy',
  'FR-MF': 'America/Marigot',
  'FR-PM': 'America/Miquelon'
}
