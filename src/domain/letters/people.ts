import type { CaseEvent, Channel } from '../case/facts'
import { NBSP } from './french/typography'

const NAMES: Readonly<Record<Channel, string>> = {
  phone: 'téléphone',
  chat: 'messagerie',
  sms: 'SMS',
  email: 'courriel',
  letter: 'courrier',
  shop: 'boutique',
  app: 'application',
  ussd: 'code de service',
  web: 'site',
  visit: 'sur place'
}

const BY: Readonly<Record<Channel, string>> = {
  phone: 'par téléphone',
  chat: 'par messagerie',
  sms: 'par SMS',
  email: 'par courriel',
  letter: 'par courrier',
  shop: 'en boutique',
  app: 'dans votre application',
  ussd: 'par code de service',
  web: 'sur votre site',
  visit: 'sur place'
}

const WRITTEN: ReadonlySet<Channel> = new Set(['chat', 'sms', 'email', 'letter', 'app', 'web'])

/** Whether what was said through this channel was said in writing, and may be quoted. */
export function isWritten(channel: Channel | null): boolean {
  return channel !== null && WRITTEN.has(channel)
}

/** "par téléphone", "en boutique"; empty when the channel is not known. */
export function byChannel(channel: Channel | null): string {
  return channel === null ? '' : BY[channel]
}

/** An employee as a printed letter may name one: first name or role, tier; never the surname. */
function person(event: CaseEvent): readonly string[] {
  const name = event.person.firstName.trim() || event.person.role.trim()
  return [name, event.tier === null ? '' : `niveau${NBSP}${event.tier}`]
}

/** For the table of commitments: "Inès, niveau 1", "Théo, messagerie". */
export function interlocutor(event: CaseEvent): string {
  const [name = '', tier = ''] = person(event)
  const channel = event.channel === null ? '' : NAMES[event.channel]
  const how = event.channel === 'phone' || channel === '' ? tier || channel : channel
  return [name, how].filter((part) => part !== '').join(', ')
}

/** For the table of credits: "Romain, niveau 1, par téléphone". */
export function interlocutorAndChannel(event: CaseEvent): string {
  return [...person(event), byChannel(event.channel)].filter((part) => part !== '').join(', ')
}

const WAYS: Readonly<Record<Channel, readonly [received: string, made: string]>> = {
  phone: ['appel reçu', 'appel émis'],
  chat: ['messagerie', 'messagerie'],
  sms: ['SMS reçu', 'SMS envoyé'],
  email: ['courriel reçu', 'courriel envoyé'],
  letter: ['courrier reçu', 'courrier envoyé'],
  shop: ['en boutique', 'en boutique'],
  app: ['application', 'application'],
  ussd: ['code de service', 'code de service'],
  web: ['site', 'site'],
  visit: ['sur place', 'sur place']
}

/** "appel reçu", "SMS envoyé", "messagerie": how an exchange went, and who began it; empty when the channel is not known. */
export function wayOf({ channel, direction }: CaseEvent): string {
  if (channel === null) return ''
  if (direction === null) return NAMES[channel]
  return WAYS[channel][direction === 'in' ? 0 : 1]
}
