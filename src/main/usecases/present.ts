import type { Settings } from '#contract/settings'
import type { CaseFile } from '#domain/case/caseFile'
import type { Moment } from '#domain/time/when'
import { momentIn } from '#domain/time/zones'
import type { Clock, Machine, Ports } from './ports'

/** Now on the claimant's clock; noon of its own day for a case that carries one, as the example does. */
export function nowOf(file: Pick<CaseFile, 'asOf' | 'claimant'>, clock: Clock): Moment {
  if (file.asOf !== null) return { day: file.asOf, time: '12:00' }
  return momentIn(clock.instant(), file.claimant.territory)
}

/** The settings of whoever sits here, in the language of the system until they choose one. */
export function currentSettings(ports: Pick<Ports, 'settings' | 'machine'>): Promise<Settings> {
  return ports.settings.read(languageOf(ports.machine))
}

/** Who signs the edits: the name in the settings, empty before there is one. */
export async function currentAuthor(ports: Pick<Ports, 'settings' | 'machine'>): Promise<string> {
  return (await currentSettings(ports)).claimant.name
}

const languageOf = ({ locale }: Machine): Settings['language'] =>
  locale.toLowerCase().startsWith('fr') ? 'fr' : 'en'
