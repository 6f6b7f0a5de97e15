import * as z from 'zod'
import { daySchema, timeSchema, whenSchema } from '../time/when'
import {
  centsSchema,
  countSchema,
  entry,
  idSchema,
  instantSchema,
  LONGEST_LETTER,
  lineSchema,
  sha256Schema
} from './fields'

/** What was promised, so that its absence can be said in words ("aucun appel reçu", "aucun passage"). */
export const promiseKindSchema = z.enum([
  'callback',
  'phone-appointment',
  'visit',
  'repair',
  'delivery',
  'refund',
  'answer',
  'escalation',
  'other'
])
export type PromiseKind = z.infer<typeof promiseKindSchema>

/** What became of a commitment, as the claimant confirmed it. */
export const outcomeSchema = z.object({
  kind: z.enum(['done', 'partly', 'nothing', 'cancelled-by-trader', 'cancelled-by-claimant']),
  /** When it was done, or cancelled; unknown day for `nothing`. */
  happened: whenSchema,
  /** The event that shows it: the late call, the cancelling SMS; null for silence. */
  event: idSchema.nullable(),
  note: lineSchema,
  exhibits: z.array(idSchema),
  confirmedAt: instantSchema
})
export type Outcome = Readonly<z.infer<typeof outcomeSchema>>

/** Who promised what, in which words, due when (legal.md §4.4). Due dates are computed, never stored. */
export const commitmentSchema = z.object({
  ...entry,
  kind: promiseKindSchema,
  /** The event in which it was made: its date, channel and person are the promise's. */
  madeIn: idSchema,
  /** The whole promise as it will be printed: "rappel sous cinq jours". */
  words: lineSchema,
  /** The part of the words that sets the time: "sous cinq jours". Empty: no date was given. */
  phrase: lineSchema,
  /** A bare "N jours": calendar unless the company said "ouvrés". */
  bareDays: z.enum(['calendar', 'working']),
  /** A slot entered by hand wins over the phrase. */
  slot: z.object({ day: daySchema, from: timeSchema, to: timeSchema }).nullable(),
  /** A due day entered by hand where the phrase is not understood. */
  dueDay: daySchema.nullable(),
  outcome: outcomeSchema.nullable(),
  exhibits: z.array(idSchema)
})
export type Commitment = Readonly<z.infer<typeof commitmentSchema>>

/** A credit (avoir). It is `seen` or `absent` only on a bill that is recorded. */
export const creditSchema = z.object({
  ...entry,
  announcedIn: idSchema.nullable(),
  announcedOn: whenSchema,
  amountCents: centsSchema,
  reason: lineSchema,
  stage: z.enum(['announced', 'seen', 'absent']),
  bill: idSchema.nullable(),
  exhibits: z.array(idSchema)
})
export type Credit = Readonly<z.infer<typeof creditSchema>>

export const billSchema = z.object({
  ...entry,
  issuedOn: daySchema,
  amountCents: centsSchema.nullable(),
  /** The refund clock runs from the payment, not from the bill (CPCE L. 34-2). */
  paidOn: daySchema.nullable(),
  reference: lineSchema,
  exhibits: z.array(idSchema)
})
export type Bill = Readonly<z.infer<typeof billSchema>>

/** What the dispute cost the claimant. */
export const costSchema = z.object({
  ...entry,
  kind: z.enum(['calls', 'post', 'copies', 'replacement', 'time', 'other']),
  label: lineSchema,
  on: whenSchema,
  amountCents: centsSchema.nullable(),
  minutes: countSchema.nullable(),
  exhibits: z.array(idSchema)
})
export type Cost = Readonly<z.infer<typeof costSchema>>

/** A demand added to those worked out from the file; `text` goes on from "je vous mets en demeure". */
export const demandSchema = z.object({
  ...entry,
  text: lineSchema,
  amountCents: centsSchema.nullable(),
  /** How the amount was worked out: "14,99 € × 22 / 30". */
  calculation: lineSchema
})
export type Demand = Readonly<z.infer<typeof demandSchema>>

/** The kinds of papers a case can hold; each has its own composer in `domain/letters/kinds`. */
export const letterKindSchema = z.enum([
  'formal-notice',
  'first-complaint',
  'second-complaint',
  'follow-up-reminder',
  'contract-termination',
  'mediator-summary',
  'conciliator-sheet',
  'signalconso-text',
  'arcep-text',
  'promise-confirmation',
  'access-request',
  'pre-call-sheet',
  'posting-slip',
  'association-mandate'
])
export type LetterKind = z.infer<typeof letterKindSchema>

/** How a letter went: what proves that it was sent and received hangs on it (legal.md §1.1, §5.4). */
export const sendingWaySchema = z.enum([
  'registered',
  'registered-online',
  'electronic-registered',
  'by-hand',
  'email',
  'web-form'
])
export type SendingWay = z.infer<typeof sendingWaySchema>

export const letterSchema = z.object({
  ...entry,
  kind: letterKindSchema,
  /** The day printed on it; null: the day it is composed. */
  date: daySchema.nullable(),
  /** Days to perform, counted from receipt; null blocks the export. */
  deadlineDays: countSchema.nullable(),
  /** Days to name a contact in writing; null: not asked. */
  answerDays: countSchema.nullable(),
  /** Announces the right to end the contract (C. civ. 1226). */
  wantsToLeave: z.boolean(),
  /** False: the address goes on a label, and the body starts higher. */
  windowEnvelope: z.boolean(),
  registeredNumber: lineSchema,
  /** The letter it goes on from: the complaint a second one appeals, the notice a reminder recalls; null: none. */
  follows: idSchema.nullable(),
  /** The event a confirmation or a preparation is about; null: none. */
  about: idSchema.nullable(),
  /** Null: not said yet. */
  sentBy: sendingWaySchema.nullable(),
  /** The four days of a posted letter (legal.md §1.4); null: not known, or not yet. */
  postedOn: daySchema.nullable(),
  firstPresentedOn: daySchema.nullable(),
  deliveredOn: daySchema.nullable(),
  returnedOn: daySchema.nullable(),
  /** Why it came back. */
  returned: z.enum(['unclaimed', 'refused', 'unknown-address', 'other']).nullable(),
  /** The event that tells the answer received; null: none so far. */
  answer: idSchema.nullable(),
  /** The composed letter as it went, as JSON, from the day it was said to be posted; null: still composed anew. */
  asSent: z.string().max(LONGEST_LETTER).nullable(),
  /** SHA-256 of the exact PDF that went, kept among the originals; null: none was made. */
  sentPaper: sha256Schema.nullable(),
  /** Asks for interest at the legal rate on the sums claimed (C. civ. 1344-1, 1231-6). */
  asksInterest: z.boolean(),
  /**
   * On what a termination rests: non-performance after notice (C. civ. 1226), a service never supplied (C. conso.
   * L. 216-6), or a lasting gap in performance of a communications service (C. conso. L. 224-34).
   */
  endsFor: z.enum(['non-performance', 'never-supplied', 'performance-gap']),
  /** Exhibits attached though no sentence cites them. */
  exhibits: z.array(idSchema)
})

/** A block of a letter switched off or rewritten by hand; id: `<letter id>/<block id>`. */
export const passageSchema = z.object({
  ...entry,
  letter: idSchema,
  block: lineSchema,
  off: z.boolean(),
  text: z.string().max(20_000).nullable(),
  /** Facts the rewritten text was linked to; empty: it lost its badge. */
  sources: z.array(idSchema)
})
export type Passage = Readonly<z.infer<typeof passageSchema>>
