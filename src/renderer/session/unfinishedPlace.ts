import { type CaseFile, find, living } from '#domain/case/caseFile'
import type { CaseTab } from './navigation'

export type UnfinishedPlace = { readonly tab: CaseTab; readonly spot: string | null }

/**
 * Where a text left unfinished goes on, by the name of its field ("events/<id>/title", "trader.brand"); null for what
 * is in sight anyway, or no longer in the case.
 */
export function unfinishedPlace(file: CaseFile, field: string): UnfinishedPlace | null {
  const [collection = '', id = ''] = field.split('/')
  switch (collection) {
    case 'events':
      return onFact(file, id)
    case 'commitments':
      if (field.includes('/outcome')) return ofLiving(file, 'commitments', id)
      return onFact(file, find(file, 'commitments', id)?.madeIn ?? null)
    case 'credits': {
      const fact = find(file, 'credits', id)?.announcedIn ?? null
      return onFact(file, fact) ?? ofLiving(file, 'commitments', null)
    }
    case 'exhibits':
      return ofLiving(file, 'exhibits', id)
    case 'soughtProofs':
      return { tab: 'steps', spot: null }
    case 'costs':
    case 'demands':
      return ofLiving(file, 'commitments', null)
    case 'passages':
    case 'letters':
      return living(file, 'letters').length === 0 ? null : { tab: 'letter', spot: null }
  }
  return /^(?:claimant|trader|contract|bills)\./.test(field)
    ? { tab: 'parties', spot: field }
    : null
}

function onFact(file: CaseFile, id: string | null): UnfinishedPlace | null {
  const fact = find(file, 'events', id)
  return fact === null || fact.deleted ? null : { tab: 'journal', spot: fact.id }
}

function ofLiving(
  file: CaseFile,
  tab: 'commitments' | 'exhibits',
  id: string | null
): UnfinishedPlace | null {
  if (id === null) return { tab, spot: null }
  return find(file, tab, id) === null ? null : { tab, spot: id }
}
