import type { CaseFile } from '../case/caseFile'
import type { Change, Fields } from '../case/edits'
import { add, at, caseOf, contact, exhibit, LETTER, nothing, promise, section } from './testCases'

const claimant: Change = section('claimant', {
  name: 'Dominique Lefèvre-O’Brien',
  address: ['3 impasse de l’Écluse', '57050 Metz'],
  phone: '06 39 98 12 34',
  email: 'd.lefevre@example.org',
  place: 'Metz'
})

const trader = (set: Fields): Change =>
  section('trader', {
    legalName: 'Société d’essai SA',
    service: 'Service réclamations',
    address: ['CS 00000', '99997 Ville-Exemple Cedex'],
    addressConfirmedOn: '2026-12-09',
    addressConfirmedAgainst: 'facture',
    ...set
  })

/** An energy supplier: a meter that fails, two missed visits, one credit seen on a bill, a sum claimed. */
export function meterCase(): CaseFile {
  return caseOf(
    claimant,
    trader({ legalName: 'Luméa Énergie SA', sector: 'energy' }),
    section('contract', {
      offer: "Contrat d'électricité",
      priceCents: 6450,
      startedOn: at('2025-03-01'),
      lineNumber: '14 555 000 123 456',
      billsPaid: true
    }),
    exhibit('photo', 'photo', 'Photographie du compteur', at('2026-11-10')),
    exhibit('mail', 'email', 'Courriel de rendez-vous', at('2026-11-12', '16:05')),
    exhibit('bill', 'bill', 'Facture', at('2026-12-01')),
    add('bills', 'december', { issuedOn: '2026-12-01', exhibits: ['bill'] }),
    add('defects', 'meter', {
      service: 'le compteur',
      problem: 'ne transmet plus mes consommations',
      since: at('2026-11-02'),
      exhibits: ['photo']
    }),
    contact('call1', 'phone', at('2026-11-10', '09:20'), 'Karim', null, []),
    contact('mail1', 'email', at('2026-11-12', '16:05'), '', null, ['mail'], { direction: 'in' }),
    contact('call2', 'phone', at('2026-11-19', '11:00'), 'Karim', null, []),
    promise(
      'visit1',
      'visit',
      'mail1',
      'Un technicien passera le mercredi 18 novembre entre 8 h et 12 h.',
      'le mercredi 18 novembre entre 8 h et 12 h'
    ),
    promise(
      'visit2',
      'visit',
      'call2',
      'Passage du technicien le 24 novembre entre 14h et 16h30',
      'le 24 novembre entre 14h et 16h30'
    ),
    add('credits', 'gesture', {
      announcedIn: 'call2',
      announcedOn: at('2026-11-19'),
      amountCents: 2000,
      stage: 'seen',
      bill: 'december'
    }),
    add('demands', 'electrician', {
      text: "Me rembourser l'intervention d'un électricien",
      amountCents: 9500,
      calculation: 'facture du 27 novembre'
    })
  )
}

/** A shop that never delivered what was ordered there. */
export function shopCase(offer = 'canapé trois places'): CaseFile {
  return caseOf(
    claimant,
    trader({ legalName: 'Mobilier du Nord SARL', service: '', sector: 'other' }),
    section('contract', {
      offer,
      startedOn: at('2026-10-03'),
      traderReference: 'CMD-88123',
      exhibits: ['order']
    }),
    exhibit('order', 'contract', 'Bon de commande', at('2026-10-03')),
    contact('shop', 'shop', at('2026-10-03', '15:00'), 'Lucie', null, []),
    contact('mail', 'email', at('2026-11-20', '10:00'), 'Lucie', null, [], { direction: 'in' }),
    promise('delivery', 'delivery', 'shop', 'Livraison', 'sous six semaines'),
    promise('refund', 'refund', 'mail', 'Remboursement des frais de port', 'sous 8 jours')
  )
}

/** In Moselle, where Good Friday is a holiday: one call, one broken promise, one exhibit. */
export function moselleCase(): CaseFile {
  return caseOf(
    claimant,
    section('claimant', { territory: 'FR-57' }),
    trader({ sector: 'telecom' }),
    {
      op: 'set',
      in: 'letters',
      id: LETTER,
      set: { date: '2027-04-05', answerDays: null },
      was: {}
    },
    section('contract', { offer: 'abonnement fibre' }),
    exhibit('sms', 'sms', 'SMS de confirmation', at('2027-03-24')),
    contact('call', 'phone', at('2027-03-24', '18:00'), 'Anaïs', 2, []),
    add('commitments', 'callback', {
      kind: 'callback',
      madeIn: 'call',
      words: 'rappel sous deux jours ouvrés',
      phrase: 'sous deux jours ouvrés',
      outcome: nothing(),
      exhibits: ['sms']
    })
  )
}
