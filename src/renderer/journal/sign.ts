import type { WithId } from '#domain/case/caseFile'
import type { EventLink } from '#domain/case/facts'
import type { IconName } from '../ui/Icon'

type Told = Pick<WithId<'events'>, 'kind' | 'channel' | 'direction' | 'attempts'> & {
  readonly links: readonly EventLink[]
}

/** The drawing of a fact: its channel, its direction, and whether a call was cut. */
export function eventIcon(event: Told): IconName {
  switch (event.channel) {
    case 'phone':
      if (event.attempts !== null) return 'phone-cut'
      return event.direction === 'in' ? 'phone-in' : 'phone-out'
    case 'chat':
      return 'chat'
    case 'sms':
      return 'sms'
    case 'email':
      return 'mail'
    case 'letter':
      return 'registered'
    case 'shop':
      return 'shop'
    case 'visit':
      return 'visit'
    case 'app':
    case 'ussd':
    case 'web':
      return 'hash'
    case null:
      if (event.kind === 'observation') return 'eye'
      return event.kind === 'document' ? 'document' : 'edit'
  }
}

/** A fact in which the company failed: a call cut, a cancelled appointment. It gets a tomato node. */
export function isFailure(event: Told): boolean {
  return event.attempts !== null || event.links.some((link) => link.as === 'cancels')
}
