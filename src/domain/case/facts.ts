import * as z from 'zod'
import { daySchema, timeSchema, whenSchema } from '../time/when'
import {
  centsSchema,
  countSchema,
  entry,
  idSchema,
  instantSchema,
  lineSchema,
  sha256Schema,
  textSchema
} from './fields'

/** Something that does not work, since when, and the routes through which it was tried. */
export const defectSchema = z.object({
  ...entry,
  /** The service with its article, as it will be asked for: "le suivi de consommation". */
  service: lineSchema,
  /** What is wrong, agreeing with the service: "inaccessible", "refusé". */
  problem: lineSchema,
  /** Each way it was tried, with its preposition: "sur le site", "au #123#". */
  routes: z.array(z.object({ where: lineSchema, exhibits: z.array(idSchema) })).max(20),
  /** A precise statement of what the trader's system answered; optional. */
  detail: textSchema,
  since: whenSchema,
  /** Days on which it was seen again, the newest telling how fresh the proof is. */
  seenAgainOn: z.array(daySchema).max(1_000),
  endedOn: daySchema.nullable(),
  exhibits: z.array(idSchema),
  /** Is it the usage-tracking function of C. conso. L. 224-30? */
  usageTracking: z.boolean()
})
export type Defect = Readonly<z.infer<typeof defectSchema>>

export const channelSchema = z.enum([
  'phone',
  'chat',
  'sms',
  'email',
  'letter',
  'shop',
  'app',
  'ussd',
  'web',
  'visit'
])
export type Channel = z.infer<typeof channelSchema>

export const eventKindSchema = z.enum(['contact', 'observation', 'document', 'other'])

/** A call or visit that led nowhere, counted inside its event; unknown hours are simply absent from `times`. */
export const attemptsSchema = z.object({
  count: countSchema.min(1),
  times: z.array(timeSchema).max(100),
  /** How each one ended: "coupés dès l’appui sur la touche étoile". Empty: not said. */
  ending: lineSchema
})
export type Attempts = Readonly<z.infer<typeof attemptsSchema>>

export const eventLinkSchema = z.object({
  /** `chases`, `replaces`, `attempts`, `cancels` point at a commitment; `follows` at another event. */
  as: z.enum(['follows', 'chases', 'replaces', 'attempts', 'cancels']),
  to: idSchema
})
export type EventLink = Readonly<z.infer<typeof eventLinkSchema>>

/** Anything dated in the journal (fait); a contact (échange) when someone talked. */
export const eventSchema = z.object({
  ...entry,
  kind: eventKindSchema,
  title: lineSchema,
  text: textSchema,
  happened: whenSchema,
  recordedAt: instantSchema,
  author: lineSchema,
  channel: channelSchema.nullable(),
  /** `out`: the claimant called or wrote. `in`: the trader did. */
  direction: z.enum(['in', 'out']).nullable(),
  person: z.object({
    firstName: lineSchema,
    role: lineSchema,
    /** Kept private: never given to a composer (PRODUCT rule 7). */
    surname: lineSchema
  }),
  tier: z.number().int().min(1).max(9).nullable(),
  ticket: lineSchema,
  minutes: countSchema.nullable(),
  costCents: centsSchema.nullable(),
  attempts: attemptsSchema.nullable(),
  /** The file was said to be passed on: to a tier or a service; `wrong` when it had gone to the wrong one. */
  transfer: z
    .object({
      tier: z.number().int().min(1).max(9).nullable(),
      service: lineSchema,
      wrong: z.boolean()
    })
    .nullable(),
  links: z.array(eventLinkSchema).max(100),
  exhibits: z.array(idSchema),
  /** 0 to 5, private: never printed. */
  tomatoes: z.number().int().min(0).max(5)
})
export type CaseEvent = Readonly<z.infer<typeof eventSchema>>

/** Of one file: 200 MB are fine, five times as much is refused before. */
const byteCountSchema = z.number().int().min(0).max(1_000_000_000)

/** A copy made of an original, kept beside it under its own hash. */
const copySchema = z.object({
  sha256: sha256Schema,
  bytes: byteCountSchema,
  mediaType: lineSchema,
  madeAt: instantSchema
})

/** A file or paper that proves something. Its kind decides what it may be cited for. */
export const exhibitKindSchema = z.enum([
  'contract-summary',
  'contract',
  'bill',
  'payment-proof',
  'screenshot',
  'calls-made-log',
  'calls-received-log',
  'chat',
  'sms',
  'email',
  'letter',
  'photo',
  'record-of-exchanges',
  'other'
])
export type ExhibitKind = z.infer<typeof exhibitKindSchema>

export const exhibitSchema = z.object({
  ...entry,
  kind: exhibitKindSchema,
  /** What is printed in the list: "Capture du site". The date is added from `made` or `covers`. */
  title: lineSchema,
  made: whenSchema,
  /** First and last day a log or a conversation covers; null for a single document. */
  covers: z.object({ from: daySchema, to: daySchema }).nullable(),
  /** SHA-256 of the untouched original, 64 hex digits; null while only named (paper, or still to be added). */
  sha256: sha256Schema.nullable(),
  fileName: lineSchema,
  mediaType: lineSchema,
  /** Of the original; null without a file. */
  bytes: byteCountSchema.nullable(),
  /** When its file came into the case; null without a file. */
  addedAt: instantSchema.nullable(),
  /** A paper the claimant keeps, of which no copy is in the case. */
  onPaper: z.boolean(),
  /** Its place among those put in order by hand; null: by first citation (PRODUCT §3.3). */
  rank: z.number().int().min(0).max(1_000_000).nullable(),
  /**
   * What is printed where the original is of a kind no PDF holds (WebP, HEIC, TIFF): a JPEG, or a PDF of one picture a page; null:
   * the original is printed.
   */
  converted: copySchema.nullable(),
  /** The copy to show in place of the original, with parts blacked out; null: nothing is blacked out. */
  blackedOut: copySchema.nullable()
})
export type Exhibit = Readonly<z.infer<typeof exhibitSchema>>

/** Where in an exhibit a fact is shown: its page, and the words or the place in it. */
export const pinpointSchema = z.object({
  ...entry,
  exhibit: idSchema,
  /** The event, commitment, defect, credit, cost or bill it shows. */
  fact: idSchema,
  /** 1 for the first; null: not said. */
  page: countSchema.min(1).nullable(),
  words: lineSchema
})

/** What became of an item of the list of missing evidence; its id is the item's code. */
export const soughtProofSchema = z.object({
  ...entry,
  /** `found`: the claimant has it. `not-possible`: it cannot be had, for the reason given. */
  state: z.enum(['found', 'not-possible']),
  reason: lineSchema
})
