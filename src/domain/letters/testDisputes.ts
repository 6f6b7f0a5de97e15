import type { CaseFile } from '../case/caseFile'
import type { Change } from '../case/edits'
import { add, at, caseOf, contact, exhibit, nothing, promise, section } from './testCases'

const parties: readonly Change[] = [
  section('claimant', {
    name: 'Camille Exemple',
    address: ['8 rue du Vieux-Pressoir', '37000 Tours'],
    phone: '06 39 98 00 00',
    email: 'camille@example.org',
    place: 'Tours'
  }),
  section('trader', {
    legalName: 'Opérateur SA',
    brand: 'Opé',
    service: 'Service clients',
    address: ['TSA 00000', '99999 Ville-Exemple Cedex 9'],
    sector: 'telecom',
    addressConfirmedOn: '2026-12-09',
    addressConfirmedAgainst: 'facture'
  })
]

const founding: readonly Change[] = [
  ...parties,
  section('contract', {
    offer: 'forfait mobile de 40 Go',
    priceCents: 1499,
    startedOn: at('2026-11-16'),
    lineNumber: '06 39 98 00 00',
    customerNumber: '1402558',
    traderReference: '26-3318-07',
    includes: ['le suivi de ma consommation', "l'accès à vos bornes Wi-Fi"],
    volumeLimited: true,
    billsPaid: true,
    exhibits: ['summary']
  }),
  exhibit('summary', 'contract-summary', 'Récapitulatif contractuel', at('2026-11-16')),
  exhibit('paid', 'payment-proof', 'Facture et relevé du paiement', at('2026-11-20')),
  exhibit('site', 'screenshot', 'Capture du site', at('2026-11-18')),
  exhibit('apps', 'screenshot', 'Captures des applications', at('2026-11-18')),
  exhibit('code', 'screenshot', 'Réponse au #123#', at('2026-11-18')),
  exhibit('check', 'screenshot', 'Captures de contrôle', at('2026-12-09')),
  exhibit('sim', 'screenshot', 'Réponse au #125#', at('2026-11-18')),
  exhibit('made', 'calls-made-log', 'Journal des appels émis', at('2026-12-08'), {
    from: '2026-11-24',
    to: '2026-12-08'
  }),
  exhibit('chat7', 'chat', 'Messagerie', at('2026-12-07')),
  exhibit('chat8', 'chat', 'Messagerie', at('2026-12-08')),
  exhibit('record', 'record-of-exchanges', 'Relevé de mes échanges', at('2026-12-09')),
  exhibit('received', 'calls-received-log', 'Journal des appels reçus', at('2026-12-09'), {
    from: '2026-11-24',
    to: '2026-12-09'
  }),
  exhibit('sms', 'sms', 'SMS d’annulation', at('2026-12-08', '10:20')),
  add('bills', 'bill', { issuedOn: '2026-11-20', paidOn: '2026-11-20', exhibits: ['paid'] }),
  add('defects', 'usage', {
    service: 'le suivi de consommation',
    problem: 'inaccessible',
    routes: [
      { where: 'sur le site', exhibits: ['site'] },
      { where: 'dans les applications', exhibits: ['apps'] },
      { where: 'au #123#', exhibits: ['code'] }
    ],
    since: at('2026-11-18'),
    seenAgainOn: ['2026-12-09'],
    exhibits: ['check'],
    usageTracking: true
  }),
  add('defects', 'wifi', {
    service: 'l’accès aux bornes Wi-Fi',
    problem: 'refusé',
    detail:
      'Le #125# m’invite à utiliser ma « carte SIM principale », alors que ma ligne ne comporte qu’une carte SIM.',
    since: at('2026-11-18'),
    seenAgainOn: ['2026-12-09'],
    exhibits: ['sim', 'check']
  }),
  contact('call1', 'phone', at('2026-11-24', '11:30'), 'Inès', 1, ['made']),
  contact('call2', 'phone', at('2026-12-01', '10:12'), 'Romain', 1, ['made'], {
    transfer: { tier: null, service: '', wrong: true }
  }),
  contact('chat1', 'chat', at('2026-12-07', '18:40'), 'Théo', null, ['chat7']),
  add('events', 'cut', {
    kind: 'contact',
    channel: 'phone',
    direction: 'in',
    happened: at('2026-12-08', '09:14'),
    recordedAt: '2026-12-09T09:00:00+01:00',
    attempts: {
      count: 3,
      times: ['09:14', '09:31', '10:02'],
      ending: 'coupés dès l’appui sur la touche étoile'
    },
    links: [{ as: 'attempts', to: 'promise3' }],
    exhibits: ['received']
  }),
  add('events', 'cancel', {
    kind: 'contact',
    channel: 'sms',
    direction: 'in',
    happened: at('2026-12-08', '10:20'),
    recordedAt: '2026-12-09T09:00:00+01:00',
    links: [{ as: 'cancels', to: 'promise3' }],
    exhibits: ['sms']
  }),
  contact('chat2', 'chat', at('2026-12-08', '10:45'), 'Théo', null, ['chat8']),
  add('events', 'cutAgain', {
    kind: 'contact',
    channel: 'phone',
    direction: 'in',
    happened: at('2026-12-08', '14:37'),
    recordedAt: '2026-12-09T09:00:00+01:00',
    attempts: { count: 1, times: ['14:37'], ending: 'coupé dès l’appui sur la touche étoile' },
    links: [{ as: 'attempts', to: 'promise4' }],
    exhibits: ['received']
  }),
  contact('call3', 'phone', at('2026-12-08', '17:05'), 'Laure', 2, ['made'], {
    transfer: { tier: 3, service: '', wrong: false }
  }),
  promise('promise1', 'callback', 'call1', 'rappel sous cinq jours', 'sous cinq jours', [
    'received'
  ]),
  promise(
    'promise2',
    'callback',
    'call2',
    'rappel sous deux jours ouvrés',
    'sous deux jours ouvrés',
    ['received']
  ),
  add('commitments', 'promise3', {
    kind: 'phone-appointment',
    madeIn: 'chat1',
    words: 'rendez-vous demain, entre 9 h et 11 h',
    phrase: 'demain, entre 9 h et 11 h',
    slot: { day: '2026-12-08', from: '09:00', to: '11:00' },
    outcome: {
      kind: 'cancelled-by-trader',
      happened: at('2026-12-08', '10:20'),
      event: 'cancel',
      note: '',
      exhibits: ['sms'],
      confirmedAt: '2026-12-09T09:00:00+01:00'
    }
  }),
  add('commitments', 'promise4', {
    kind: 'phone-appointment',
    madeIn: 'chat2',
    words: 'cet après-midi, entre 14 h et 16 h',
    phrase: 'cet après-midi, entre 14 h et 16 h',
    slot: { day: '2026-12-08', from: '14:00', to: '16:00' },
    outcome: nothing(['received'])
  }),
  add('commitments', 'escalation', {
    kind: 'escalation',
    madeIn: 'call3',
    words: 'transmission au niveau 3'
  }),
  add('credits', 'credit15', {
    announcedIn: 'call2',
    announcedOn: at('2026-12-01'),
    amountCents: 1500
  }),
  add('credits', 'credit10', {
    announcedIn: 'call3',
    announcedOn: at('2026-12-08'),
    amountCents: 1000
  })
]

/** The founding case: two services out of reach, four commitments not kept, two credits announced. */
export function foundingCase(): CaseFile {
  return caseOf(...founding)
}

/** An energy supplier, two missed visits, one credit announced. */
export function energyCase(): CaseFile {
  return caseOf(
    ...parties,
    section('trader', { sector: 'energy' }),
    section('contract', { offer: 'offre d’électricité', customerNumber: 'E-77' }),
    exhibit('mail', 'email', 'Courriel de rendez-vous', at('2026-11-20')),
    contact('mail1', 'email', at('2026-11-20', '09:00'), 'Paul', null, ['mail']),
    contact('phone1', 'phone', at('2026-11-27', '14:00'), 'Nadia', null, []),
    add('commitments', 'visit1', {
      kind: 'visit',
      madeIn: 'mail1',
      words: 'Passage du technicien le 26 novembre entre 8 h et 10 h',
      slot: { day: '2026-11-26', from: '08:00', to: '10:00' },
      outcome: nothing()
    }),
    add('commitments', 'visit2', {
      kind: 'visit',
      madeIn: 'phone1',
      words: 'Passage du technicien le 3 décembre entre 14 h et 16 h',
      slot: { day: '2026-12-03', from: '14:00', to: '16:00' },
      outcome: nothing()
    }),
    add('credits', 'credit', {
      announcedIn: 'phone1',
      announcedOn: at('2026-11-27'),
      amountCents: 3000
    })
  )
}
