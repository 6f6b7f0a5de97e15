import type { Kind } from './kind'

type Form = Pick<
  Kind,
  'addressee' | 'form' | 'registered' | 'signed' | 'reader' | 'citesExhibits' | 'limit'
>

/** A registered letter to the trader. */
export const registeredLetter: Form = {
  addressee: 'complaint-service',
  form: 'letter',
  registered: true,
  signed: true,
  reader: 'trader',
  citesExhibits: true,
  limit: null
}

/** A signed sheet with its exhibits, for somebody who is told of the trader. */
export const signedSheet: Form = {
  addressee: 'none',
  form: 'sheet',
  registered: false,
  signed: true,
  reader: 'other',
  citesExhibits: true,
  limit: null
}

/** A sheet for oneself. */
export const privateSheet: Form = { ...signedSheet, signed: false, citesExhibits: false }

/** Words to paste into a form or a conversation. */
export const pastedText: Form = { ...privateSheet, form: 'text' }
