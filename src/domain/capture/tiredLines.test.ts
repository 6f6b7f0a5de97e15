import { describe, expect, it } from 'vitest'
import { readQuickEntry } from './quickEntry'

// A Wednesday, at noon.
const now = { day: '2026-12-09', time: '12:00' }
const read = (line: string) => readQuickEntry(line, now, 'FR')

describe('the day of a fact, as a tired person types it', () => {
  it.each([
    ['ce matin 9h10 appel au service client', '2026-12-09', '09:10', 'minute'],
    ['mardi dernier appel', '2026-12-08', null, 'day'],
    ['mercredi dernier appel', '2026-12-02', null, 'day'],
    ['24/11 appel', '2026-11-24', null, 'day'],
    ['le 24.11 appel au 3900', '2026-11-24', null, 'day'],
    ['appel le 24/11/25 à 9h', '2025-11-24', '09:00', 'minute'],
    ['24 nov 11h30 : appel', '2026-11-24', '11:30', 'minute'],
    ['le 24 à 11h30, appel', '2026-11-24', '11:30', 'minute'],
    ['mardi 24 novembre appel', '2026-11-24', null, 'day'],
    ['mardi de la semaine dernière appel', '2026-12-01', null, 'day'],
    ['avant-hier 17 h, appel', '2026-12-07', '17:00', 'minute'],
    ['j’ai appelé à midi', '2026-12-09', '12:00', 'minute'],
    ['appel cet après-midi', '2026-12-09', null, 'day'],
    ['il y a deux semaines, appel', '2026-11-25', null, 'about'],
    ['la semaine dernière appel, rien', '2026-12-02', null, 'about'],
    ['mi-novembre, premier appel', '2026-11-15', null, 'about'],
    ['début novembre, premier appel', '2026-11-01', null, 'month'],
    ['panne depuis le 18/11, appel le 24/11 à 11h30', '2026-11-24', '11:30', 'minute'],
    ['facture du 20/11 reçue', '2026-12-09', null, 'day'],
    ['internet en panne depuis samedi', '2026-12-09', null, 'day']
  ])('reads %s', (line, day, time, precision) => {
    expect(read(line)).toMatchObject({ day, time, precision, problem: null })
  })

  it('keeps a span of hours, and takes how long it lasted for no hour', () => {
    expect(read('appel hier de 10h à 10h45')).toMatchObject({ time: '10:00', until: '10:45' })
    expect(read('appel hier, 1h30 d’attente')).toMatchObject({ time: null, minutes: 90 })
    expect(read('appelé hier pendant 40 minutes')).toMatchObject({ time: null, minutes: 40 })
  })

  it('never makes an exact hour of one said roughly', () => {
    expect(read('appel hier vers 15h')).toMatchObject({ time: null, precision: 'day' })
  })

  it('refuses a day of the week that is not that of the date', () => {
    expect(read('lundi 24 novembre appel').problem).toBe('not-that-weekday')
  })
})

describe('what was promised, as a tired person types it', () => {
  it.each([
    ['appel, on me rappelle sous 48h', 'callback', 'on me rappelle sous 48h', '2026-12-11'],
    ['ils doivent me rappeler demain', 'callback', 'ils doivent me rappeler demain', '2026-12-10'],
    ['rappel promis avant vendredi', 'callback', 'rappel promis avant vendredi', '2026-12-11'],
    [
      '24/11 appel, technicien promis pour lundi',
      'visit',
      'technicien promis pour lundi',
      '2026-11-30'
    ],
    ['relancé par mail, réponse sous 72h', 'answer', 'réponse sous 72h', '2026-12-14'],
    [
      'remboursement de 30 € promis sous 15 jours',
      'refund',
      'remboursement de 30 € promis sous 15 jours',
      '2026-12-24'
    ],
    [
      'appel 10h12, 2 jours ouvrés pour un rappel',
      'callback',
      '2 jours ouvrés pour un rappel',
      '2026-12-11'
    ]
  ])('reads %s', (line, kind, words, prudent) => {
    expect(read(line).promise).toMatchObject({
      kind,
      words,
      reading: { prudent: { day: prudent } }
    })
  })

  it.each([
    ['rdv demain entre 14h et 16h', '2026-12-10', '14:00', '16:00'],
    ['le technicien passera jeudi entre 8h et 10h', '2026-12-10', '08:00', '10:00'],
    ['appel, visite prévue lundi 14 décembre 8h-12h', '2026-12-14', '08:00', '12:00']
  ])('finds the slot of %s', (line, day, from, to) => {
    expect(read(line)).toMatchObject({
      day: '2026-12-09',
      promise: { reading: { slot: { day, from, to } } }
    })
  })

  it('stops where the credit begins', () => {
    expect(read('rappel sous deux jours ouvrés et avoir de 15 €')).toMatchObject({
      promise: { words: 'rappel sous deux jours ouvrés' },
      creditCents: 1500
    })
  })

  it('asks where a bare appointment takes place, and only then', () => {
    expect(read('rdv demain 14h-16h').promise?.placeUnknown).toBe(true)
    expect(read('rdv téléphonique demain 14h-16h').promise?.placeUnknown).toBe(false)
    expect(read('rdv technicien demain 14h-16h').promise).toMatchObject({
      kind: 'visit',
      placeUnknown: false
    })
  })

  it('takes nothing over or called off for a promise', () => {
    for (const line of [
      'SMS reçu ce matin 10h20, rendez-vous annulé',
      'ils m’ont rappelé lundi à 15h',
      'hier rappel reçu du service technique',
      'rdv hier entre 14h et 16h, personne',
      'le technicien n’est pas venu lundi',
      'livraison reçue mardi'
    ])
      expect(read(line).promise, line).toBeNull()
  })

  it('keeps an escalation without date as one that no day can break', () => {
    expect(read('appel hier niveau 2, transféré au niveau 3')).toMatchObject({
      tier: 2,
      ticket: '',
      transfer: { tier: 3, wrong: false },
      promise: { kind: 'escalation', phrase: '', reading: { rule: 'R13', prudent: null } }
    })
    expect(read('appel hier, dossier parti au mauvais service').transfer).toEqual({
      tier: null,
      wrong: true
    })
  })
})

describe('who spoke, as a tired person types it', () => {
  it.each([
    ['appel Inès niveau 1', 'Inès', 1],
    ['appel 10/11 Sophie niveau 2', 'Sophie', 2],
    ['appel hier avec Nadia, n2', 'Nadia', 2],
    ['passé en boutique samedi, vendeur Marc', 'Marc', null],
    ['appel hier avec Mme Dupont', '', null],
    ['appel hier, conseiller niveau 2', '', 2],
    ['Appel niveau 1', '', 1],
    ['hier, Conseillère niveau 2', '', 2]
  ])('reads %s', (line, firstName, tier) => {
    expect(read(line)).toMatchObject({ firstName, tier })
  })
})

describe('calls that led nowhere, as a tired person types them', () => {
  it.each([
    ['ils m’ont raccroché au nez 3 fois', 3, 'cut', null],
    ['trois appels coupés hier 9h14, 9h31 et 10h02', 3, 'cut', 'in'],
    ['ils m’ont appelé à 9h14, coupé dès la touche étoile', 1, 'cut', 'in'],
    ['appelé deux fois hier, personne ne répond', 2, 'unanswered', 'out']
  ])('counts %s', (line, count, how, direction) => {
    expect(read(line)).toMatchObject({ channel: 'phone', direction, attempts: { count, how } })
  })

  it('counts neither a power cut, nor a number that is not said', () => {
    expect(read('courant coupé trois fois hier').attempts).toBeNull()
    expect(read('raccroché plusieurs fois hier').attempts).toBeNull()
    expect(read('mail envoyé, sans réponse').attempts).toBeNull()
  })
})

describe('nobody came, as a tired person types it', () => {
  it.each([
    'le technicien n’est pas venu, sans aucun appel de leur part',
    'personne n’est venu lundi, pas un SMS',
    'technicien jamais venu hier entre 8h et 12h'
  ])('makes no exchange of « %s »', (line) => {
    expect(read(line)).toMatchObject({ kind: 'observation', channel: null, attempts: null })
  })

  it('keeps the call in which it was told', () => {
    expect(read('appel hier : le technicien n’est pas venu')).toMatchObject({ channel: 'phone' })
  })
})

describe('which way it went, as a tired person types it', () => {
  it.each([
    ['courrier recommandé reçu lundi', 'letter', 'in'],
    ['lettre recommandée envoyée le 1er décembre', 'letter', 'out'],
    ['visite annulée par SMS hier soir', 'sms', 'in'],
    ['ils m’ont rappelé hier à 15h', 'phone', 'in'],
    ['mail envoyé hier soir', 'email', 'out'],
    ['lundi 7 décembre 18h40 messagerie', 'chat', 'out']
  ])('reads %s', (line, channel, direction) => {
    expect(read(line)).toMatchObject({ channel, direction, promise: null })
  })
})

describe('a credit, as a tired person types it', () => {
  it.each([
    ['avoir de quinze euros', 1500],
    ['on m’offre 15 euros d’avoir', 1500],
    ['appel hier et avoir de 15,50 euros', 1550],
    ['geste commercial de 10€', 1000]
  ])('reads %s', (line, cents) => {
    expect(read(line).creditCents).toBe(cents)
  })

  it('leaves in the words a credit that is missing, seen, refused, or without its amount', () => {
    for (const line of [
      'facture du 20/11 reçue, pas d’avoir',
      'avoir de 15 € toujours pas sur la facture',
      'avoir de 20 € vu sur la facture',
      'refusé un avoir de 15 €',
      'avoir promis'
    ])
      expect(read(line).creditCents, line).toBeNull()
  })
})
