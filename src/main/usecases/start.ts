import type { Handlers } from '#contract/bridge'
import { ok } from '#domain/result'
import { momentIn } from '#domain/time/zones'
import type { Ports } from './ports'
import { currentSettings } from './present'

export function start(ports: Ports): Handlers['start'] {
  return async () => {
    const settings = await currentSettings(ports)
    const { day: today } = momentIn(ports.clock.instant(), settings.claimant.territory)
    return ok({
      settings,
      today,
      law: ports.law,
      recourse: ports.recourse,
      addresses: ports.addresses,
      sought: ports.sought,
      lawReplaced: ports.lawFiles.kept.size > 0,
      ...ports.machine
    })
  }
}
