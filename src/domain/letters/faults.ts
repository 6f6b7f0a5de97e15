import { myContract } from './french/grammar'
import { counted } from './french/numbers'
import type { Grounds } from './grounds'

/** How a letter speaks of its defects together: "ces pannes", "aux pannes". */
export type FaultWords = { readonly these: string; readonly toThem: string }

/** Words for the defects of the case, or null when it records none. */
export function faultWords({ file, openDefects, endedDefects }: Grounds): FaultWords | null {
  const count = openDefects.length + endedDefects.length
  if (count === 0) return null
  const several = count > 1
  if (file.trader.sector === 'other') {
    return several
      ? { these: 'ces dysfonctionnements', toThem: 'aux dysfonctionnements' }
      : { these: 'ce dysfonctionnement', toThem: 'au dysfonctionnement' }
  }
  return several
    ? { these: 'ces pannes', toThem: 'aux pannes' }
    : { these: 'cette panne', toThem: 'à la panne' }
}

const OUT_OF_REACH = /^(inaccessible|refusé|indisponible|impossible|bloqué|coupé)/i

/** "deux services de mon forfait inaccessibles", "un service de mon contrat qui ne fonctionne pas". */
export function openDefectsTogether({ file, openDefects }: Grounds): string {
  const several = openDefects.length > 1
  const services = counted(openDefects.length, 'service', 'services')
  const outOfReach = openDefects.every((defect) => OUT_OF_REACH.test(defect.problem.trim()))
  const inaccessible = several ? 'inaccessibles' : 'inaccessible'
  const failing = several ? 'qui ne fonctionnent pas' : 'qui ne fonctionne pas'
  return `${services} de ${myContract(file.contract.offer)} ${outOfReach ? inaccessible : failing}`
}
