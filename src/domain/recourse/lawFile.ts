import { addressDataSchema } from '../addresses/addressData'
import { soughtDataSchema } from '../evidence/soughtData'
import { lawDataSchema, lettersLawSchema } from '../letters/law'
import { clockDataSchema } from './clocks'
import { doorDataSchema } from './doorData'

/** The files of law data, by what they say they are; each can be replaced by a newer one of the same form. */
const forms = {
  'doleances/law': { name: 'formal-notice.json', schema: lawDataSchema },
  'doleances/letters-law': { name: 'letters.json', schema: lettersLawSchema },
  'doleances/clocks': { name: 'clocks.json', schema: clockDataSchema },
  'doleances/sought-evidence': { name: 'sought.json', schema: soughtDataSchema },
  'doleances/doors': { name: 'doors.json', schema: doorDataSchema },
  'doleances/addresses': { name: 'addresses.json', schema: addressDataSchema }
} as const

export type LawFileName = (typeof forms)[keyof typeof forms]['name']
export const lawFileNames = Object.values(forms).map(({ name }) => name)

/** Which file of law data a text is; null when it is none, or one this version does not understand. */
export function lawFileName(text: string): LawFileName | null {
  const value = lawText(text)
  const format =
    typeof value === 'object' && value !== null && 'format' in value ? String(value.format) : ''
  if (!Object.hasOwn(forms, format)) return null
  const form = forms[format as keyof typeof forms]
  return form.schema.safeParse(value).success ? form.name : null
}

/** The value of a JSON text, with or without the byte order mark some editors put before it; null when it is none. */
export function lawText(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    return null
  }
}
