import { describe, expect, it } from 'vitest'
import { readQuickEntry } from '#domain/capture/quickEntry'
import { emptyCase } from '#domain/case/blank'
import { applyEdit } from '#domain/case/edits'
import { words } from '#words/say'
import { entryChanges } from './entryChanges'

const now = { day: '2026-12-09', time: '12:00' }
const ids = { event: 'event', commitment: 'promise', credit: 'credit' }

function added(line: string, place: 'phone' | 'visit' = 'phone') {
  const entry = readQuickEntry(line, now, 'FR')
  const answers = { bareDays: 'working', place } as const
  const at = '2026-12-09T12:00:00+01:00'
  const changes = entryChanges(line, entry, [], answers, at, ids, words('fr'))
  const { file } = applyEdit(emptyCase('case', at), changes)
  return {
    event: file.events.event,
    promise: file.commitments.promise,
    credit: file.credits.credit
  }
}

describe('what a typed line adds to the case', () => {
  it('is one fact with its promise and its credit, the words kept whole', () => {
    const line = 'appel hier 10h12, rappel sous 5 jours, avoir de 15 €'
    const { event, promise, credit } = added(line)
    expect(event).toMatchObject({ title: 'Appel', text: line, channel: 'phone' })
    expect(promise).toMatchObject({ madeIn: 'event', phrase: 'sous 5 jours', bareDays: 'working' })
    expect(credit).toMatchObject({ announcedIn: 'event', amountCents: 1500 })
  })

  it('titles a fact with its words less its date, which stands before them', () => {
    expect(added('le 6/11/2026, le technicien n’est pas venu').event).toMatchObject({
      kind: 'observation',
      title: 'Le technicien n’est pas venu',
      happened: { day: '2026-11-06' }
    })
    expect(added('Le voisin est passé').event).toMatchObject({
      title: 'Le voisin est passé',
      text: ''
    })
  })

  it('says how calls ended, in the words of the line where they say it', () => {
    expect(added('3 appels coupés hier 9h14, 9h31, 10h02').event?.attempts).toEqual({
      count: 3,
      times: ['09:14', '09:31', '10:02'],
      ending: 'coupés'
    })
    expect(added('appel reçu hier 14h37, coupé dès la touche étoile').event?.attempts?.ending).toBe(
      'coupé dès la touche étoile'
    )
    expect(added('appelé deux fois hier, personne ne répond').event).toMatchObject({
      title: '2 appels sans réponse',
      attempts: { count: 2, ending: 'restés sans réponse' }
    })
  })

  it('takes a bare appointment for what was answered', () => {
    expect(added('rdv demain 14h-16h', 'visit').promise?.kind).toBe('visit')
    expect(added('rdv demain 14h-16h', 'phone').promise?.kind).toBe('phone-appointment')
  })
})
