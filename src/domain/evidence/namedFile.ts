import { unknownWhen } from '../case/blank'
import type { ExhibitKind } from '../case/facts'
import { isDay, isTime } from '../time/day'
import type { Day, When } from '../time/when'
import type { FileType } from './fileType'

/** What is guessed of a new exhibit from the name of its file; the person corrects it. */
export type Guess = {
  readonly kind: ExhibitKind
  readonly title: string
  readonly made: When
}

/** The titles of files whose name says nothing, as the list of exhibits prints them. */
const titles: Readonly<Record<ExhibitKind, string>> = {
  'contract-summary': 'Récapitulatif contractuel',
  contract: 'Contrat',
  bill: 'Facture',
  'payment-proof': 'Preuve de paiement',
  screenshot: 'Capture d’écran',
  'calls-made-log': 'Journal des appels émis',
  'calls-received-log': 'Journal des appels reçus',
  chat: 'Échange par messagerie',
  sms: 'SMS',
  email: 'Courriel',
  letter: 'Courrier',
  photo: 'Photo',
  'record-of-exchanges': 'Relevé de mes échanges',
  other: 'Document'
}

const SCREENSHOT =
  /^(?:capture|screen ?shot|screencap|bildschirmfoto|schermafbeelding|snipaste|flameshot)/
const CAMERA = /^(?:img|dsc|dscn|dscf|pxl|mvimg|photo|p\d{7,}|image)[ \d]/
/** The first that stands in the name counts; a more precise one stands before a wider one. */
const said: readonly (readonly [RegExp, ExhibitKind])[] = [
  [/\brecap(?:itulatif)?\b|\bresume contractuel\b/, 'contract-summary'],
  [
    /\bpaiement|\bprelevement|\bvirement|\breleve (?:de compte|bancaire)|\bquittance/,
    'payment-proof'
  ],
  [/\bfactures?\b|\binvoice\b|\bbill\b/, 'bill'],
  [/\bappels? (?:emis|sortants?|passes)\b/, 'calls-made-log'],
  [/\bappels? (?:recus?|entrants?)\b/, 'calls-received-log'],
  [/\bcontrat|\bcontract|\bcgv\b|\bconditions generales/, 'contract'],
  [/\bsms\b|\btexto/, 'sms'],
  [/\bchat\b|\bmessagerie|\bmessenger|\bwhatsapp|\bconversation|\btchat/, 'chat'],
  [/\bcourriels?\b|\be?mails?\b/, 'email'],
  [/\bcourriers?\b|\blettres?\b|\brecommandee?\b|\bmise en demeure\b/, 'letter'],
  [/\bphotos?\b/, 'photo']
]

/** Guesses the kind, the title and the date of an exhibit; takes today, after which nothing was made. */
export function guessFromName(name: string, type: FileType, today: Day): Guess {
  const words = name
    .replace(/\.[\p{L}\d]{1,8}$/u, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  const folded = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-.’']+/g, ' ')
    .toLowerCase()
  const { made, without } = dateIn(words, today)
  const kind = kindOf(folded, type)
  // The list of exhibits adds the date to a title that says none.
  return { kind, title: isSaying(folded, made) ? titleFrom(without) : titles[kind], made }
}

/** What a picture pasted is: nobody named it. */
export function guessOfPasted(today: Day, time: string): Guess {
  return {
    kind: 'screenshot',
    title: titles.screenshot,
    made: { day: today, time, until: null, precision: 'minute' }
  }
}

function kindOf(folded: string, type: FileType): ExhibitKind {
  if (type === 'email') return 'email'
  if (SCREENSHOT.test(folded)) return 'screenshot'
  const found = said.find(([pattern]) => pattern.test(folded))
  if (found !== undefined) return found[1]
  if (type === 'pdf' || type === 'text') return 'other'
  return type === 'png' || type === 'webp' ? 'screenshot' : 'photo'
}

/** Whether a person wrote the name: what a phone, a camera or a server makes holds no words of its own. */
function isSaying(folded: string, made: When): boolean {
  if (SCREENSHOT.test(folded) && (made.day !== null || !/\p{L}{3,}.*\p{L}{3,}/u.test(folded)))
    return false
  if (CAMERA.test(folded) || /^whatsapp (?:image|video|audio)\b/.test(folded)) return false
  if (/^[\da-f]{8,}(?: [\da-f]{4,})*$/.test(folded)) return false
  return /\p{L}{3,}/u.test(folded)
}

function titleFrom(words: string): string {
  const spaced = /\s/.test(words) ? words : words.replace(/(?<=\p{L})-+|-+(?=\p{L})/gu, ' ')
  const tidy = spaced.normalize('NFC').replace(/\s+/g, ' ').replace(/'/g, '’').trim()
  if (tidy === '') return titles.other
  return `${tidy.charAt(0).toLocaleUpperCase('fr')}${tidy.slice(1)}`.slice(0, 200)
}

const DATE = /(?<!\d)(20\d\d)[-.]?([01]\d)[-.]?([0-3]\d)(?!\d)/
const FRENCH_DATE = /(?<!\d)([0-3]\d)[-.]([01]\d)[-.](20\d\d)(?!\d)/
const HOUR = /^\D{1,6}([0-2]\d)[-.:h]?([0-5]\d)(?:[-.:m]?[0-5]\d)?(?:\d{3})?(?!\d)/

/** The date phones and computers write in a name, to the minute where they do. */
function dateIn(words: string, today: Day): { readonly made: When; readonly without: string } {
  const [iso, french] = [DATE.exec(words), FRENCH_DATE.exec(words)]
  const day =
    iso !== null
      ? `${iso[1]}-${iso[2]}-${iso[3]}`
      : french !== null
        ? `${french[3]}-${french[2]}-${french[1]}`
        : ''
  const found = iso ?? french
  if (!isDay(day) || day > today || found === null) return { made: unknownWhen, without: words }
  const before = words.slice(0, found.index).replace(/\s+(?:du|le|on)\s*$/, '')
  const rest = words.slice(found.index + found[0].length)
  const hour = HOUR.exec(rest)
  const time = hour === null ? '' : `${hour[1]}:${hour[2]}`
  const made: When = isTime(time)
    ? { day, time, until: null, precision: 'minute' }
    : { day, time: null, until: null, precision: 'day' }
  const after = isTime(time) ? rest.slice(hour?.[0].length) : rest
  const without = [before, after].map((part) => part.replace(/^[\s.-]+|[\s.-]+$/g, ''))
  return { made, without: without.filter((part) => part !== '').join(' ') }
}
