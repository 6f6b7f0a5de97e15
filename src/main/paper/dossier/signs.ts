import type { FriseMark } from '#domain/frise/friseLayout'

const HANDSET =
  'M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384'

/** Drawings on a grid of 24, those of the screen: Lucide, ISC licence. */
const DRAWINGS = {
  'phone-out': [HANDSET, 'm16 8 6-6', 'M22 8V2h-6'],
  'phone-in': [HANDSET, 'M16 2v6h6', 'm22 2-6 6'],
  'phone-cut': [HANDSET, 'm16 2 6 6', 'm22 2-6 6'],
  chat: [
    'M16 10a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 14.286V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2z',
    'M20 9a2 2 0 0 1 2 2v10.286a.71.71 0 0 1-1.212.502l-2.202-2.202A2 2 0 0 0 17.172 19H10a2 2 0 0 1-2-2v-1'
  ],
  sms: [
    'M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z',
    'M7 11h10',
    'M7 15h6',
    'M7 7h8'
  ],
  mail: [
    'm22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7',
    'M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z'
  ],
  eye: [
    'M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0',
    'M12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6'
  ],
  document: [
    'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z',
    'M14 2v5a1 1 0 0 0 1 1h5',
    'M16 13H8',
    'M16 17H8'
  ],
  visit: ['M10 21H2', 'M10 3H7a2 2 0 0 0-2 2v16', 'M19 21V5l-9-3v20z', 'M22 21h-3'],
  hash: ['M4 9h16', 'M4 15h16', 'M10 3 8 21', 'M16 3l-2 18'],
  other: ['m15 5 4 4', 'M21.2 6.8a2.8 2.8 0 0 0-4-4L3.8 16.2 2 22l5.8-1.8z']
} as const

/** The drawing of a fact: its channel, its direction, whether a call was cut. */
export function drawingOf(mark: FriseMark): string {
  return DRAWINGS[nameOf(mark)].map((path) => `<path d="${path}"/>`).join('')
}

function nameOf({ sign, failed, outgoing }: FriseMark): keyof typeof DRAWINGS {
  switch (sign) {
    case 'phone':
      if (failed) return 'phone-cut'
      return outgoing ? 'phone-out' : 'phone-in'
    case 'email':
    case 'letter':
      return 'mail'
    case 'chat':
    case 'sms':
    case 'visit':
    case 'document':
      return sign
    case 'shop':
      return 'visit'
    case 'observation':
      return 'eye'
    case 'app':
    case 'ussd':
    case 'web':
      return 'hash'
    case 'other':
      return 'other'
  }
}
