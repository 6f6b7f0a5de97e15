import { since } from './french/dates'
import {
  asRelative,
  failing,
  failure,
  isThing,
  myContract,
  restoring,
  theService
} from './french/grammar'
import { counted } from './french/numbers'
import type { Grounds } from './grounds'
import { SECTOR_WORDS } from './sectorWords'

/** How a letter speaks of its defects together: "ces pannes", "aux pannes". */
export type FaultWords = { readonly these: string; readonly toThem: string }

/** Words for the defects of the case, or null when it records none. */
export function faultWords({ file, openDefects, endedDefects }: Grounds): FaultWords | null {
  const count = openDefects.length + endedDefects.length
  if (count === 0) return null
  const several = count > 1
  if (SECTOR_WORDS[file.trader.sector].fault === 'dysfonctionnement') {
    return several
      ? { these: 'ces dysfonctionnements', toThem: 'aux dysfonctionnements' }
      : { these: 'ce dysfonctionnement', toThem: 'au dysfonctionnement' }
  }
  return several
    ? { these: 'ces pannes', toThem: 'aux pannes' }
    : { these: 'cette panne', toThem: 'à la panne' }
}

const OUT_OF_REACH = /^(inaccessible|refusé|indisponible|impossible|bloqué|coupé)/i

/** In the subject: "suivi de consommation inaccessible", "deux services de mon forfait inaccessibles". */
export function defectsInSubject(grounds: Grounds): string {
  const [only, ...others] = grounds.openDefects
  return only !== undefined && others.length === 0
    ? failing(only.service, only.problem) || 'service qui ne fonctionne pas'
    : severalDefects(grounds)
}

/** "de rétablir sous huit jours le suivi de consommation, inaccessible depuis …", "… deux services … inaccessibles depuis …". */
export function defectsToRestore(grounds: Grounds, within: string): string {
  const [only, ...others] = grounds.openDefects
  const start = commonStart(grounds)
  if (only === undefined || others.length > 0) {
    const things = allThings(grounds) ? (only?.service ?? '') : ''
    return `${restoring(things, within)} ${severalDefects(grounds)}${start}`
  }
  const what = `${restoring(only.service, within)} ${theService(only.service)}`
  const how = asRelative(only.problem) || (start === '' ? '' : `qui ${failure(only.service)}`)
  return how === '' ? what : `${what}, ${how}${start}`
}

function allThings({ openDefects }: Grounds): boolean {
  return openDefects.every((defect) => isThing(defect.service))
}

function severalDefects(grounds: Grounds): string {
  const { file, openDefects } = grounds
  const outOfReach = openDefects.every((defect) => OUT_OF_REACH.test(defect.problem.trim()))
  const how = outOfReach ? 'inaccessibles' : 'qui ne fonctionnent pas'
  if (allThings(grounds))
    return `${counted(openDefects.length, 'équipement', 'équipements')} ${how}`
  const services = counted(openDefects.length, 'service', 'services')
  return `${services} de ${myContract(file.contract.offer)} ${how}`
}

/** The start is told only where it is the same for every open defect. */
export function commonStart({ openDefects }: Grounds): string {
  const starts = new Set(openDefects.map((defect) => since(defect.since)))
  const [only = ''] = starts
  return starts.size === 1 && only !== '' ? ` ${only}` : ''
}
