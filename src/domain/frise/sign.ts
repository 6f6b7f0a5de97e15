import type { WithId } from '../case/caseFile'
import type { EventLink } from '../case/facts'

/** The drawings that stand for a fact, on screen and on paper. */
export type Sign =
  | 'phone-out'
  | 'phone-in'
  | 'phone-cut'
  | 'chat'
  | 'sms'
  | 'mail'
  | 'registered'
  | 'shop'
  | 'visit'
  | 'hash'
  | 'eye'
  | 'document'
  | 'edit'

type Told = Pick<WithId<'events'>, 'kind' | 'channel' | 'direction' | 'attempts'> & {
  readonly links: readonly EventLink[]
}

/** The sign of a fact: its channel, its direction, and whether a call was cut. */
export function signOf({ kind, channel, direction, attempts }: Omit<Told, 'links'>): Sign {
  switch (channel) {
    case 'phone':
      if (attempts !== null) return 'phone-cut'
      return direction === 'in' ? 'phone-in' : 'phone-out'
    case 'email':
      return 'mail'
    case 'letter':
      return 'registered'
    case 'chat':
    case 'sms':
    case 'shop':
    case 'visit':
      return channel
    case 'app':
    case 'ussd':
    case 'web':
      return 'hash'
    case null:
      if (kind === 'observation') return 'eye'
      return kind === 'document' ? 'document' : 'edit'
  }
}

/** A fact in which the company failed: a call cut, a cancelled appointment. It is drawn in tomato. */
export function isFailure({ attempts, links }: Pick<Told, 'attempts' | 'links'>): boolean {
  return attempts !== null || links.some((link) => link.as === 'cancels')
}
