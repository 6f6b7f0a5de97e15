import { describe, expect, it } from 'vitest'
import { add, at, caseOf, change, changed, contact, promise, section, shown } from './testCases'
import { context } from './testLaw'
import { meterCase, moselleCase, shopCase } from './testOtherDisputes'
import { compose, lines, rows } from './testReading'

const heading = (letter: ReturnType<typeof compose>, id: string) =>
  letter.blocks.find((block) => block.id === id)?.heading

describe('a meter, two missed visits, one credit on a bill and a sum claimed', () => {
  const letter = compose(meterCase())

  it('asks that a thing be repaired, where a service would be restored', () => {
    expect(lines(letter, 'opening')).toEqual([
      'Je vous mets en demeure de remettre en état sous quinze jours le compteur, qui ne transmet plus mes consommations depuis le 2~novembre~2026 (demandes au point~7).'
    ])
    expect(lines(letter, 'demands')[1]).toBe('de remettre en état le compteur~;')
    const two = changed(
      meterCase(),
      add('defects', 'boiler', { service: 'la chaudière', problem: 'en panne' })
    )
    expect(lines(compose(two), 'opening')[0]).toContain(
      'de remettre en état sous quinze jours deux équipements qui ne fonctionnent pas ('
    )
  })

  it('does not take the only bill recorded for the only one there was', () => {
    expect(lines(letter, 'contract')[0]).toMatch(/Mes factures sont payées\.$/)
    const young = changed(meterCase(), section('contract', { startedOn: at('2026-11-01') }))
    expect(lines(compose(young), 'contract')[0]).toMatch(/Ma facture est payée\.$/)
  })

  it('tells the visits that were missed, with the hours as they are printed', () => {
    expect(rows(letter, 'commitments').map((cells) => cells.slice(2))).toEqual([
      [
        '«~Un technicien passera le mercredi 18~novembre entre 8~h et 12~h~»',
        '18~novembre, 12~h',
        'aucun passage',
        '2'
      ],
      [
        'passage du technicien le 24~novembre entre 14~h et 16~h~30',
        '24~novembre, 16~h~30',
        'aucun passage',
        ''
      ]
    ])
  })

  it('deducts the one credit seen, names it in the singular and cites its bill', () => {
    expect(heading(letter, 'credits')).toBe('Avoir')
    expect(rows(letter, 'credits')).toEqual([
      [
        '19~novembre~2026',
        'Karim, par téléphone',
        '20,00~€',
        'oui, facture du 1er~décembre~2026',
        '3'
      ]
    ])
    expect(lines(letter, 'credits')).toEqual([
      'Avoir porté sur la facture du 1er~décembre~2026 (pièce~n°~3), reçu à titre de geste commercial, sans renonciation à mes droits ni à mes recours.'
    ])
    expect(lines(letter, 'demands').at(-1)).toBe(
      'Le total demandé est de 95,00~€~; déduction faite de l’avoir porté en facture (20,00~€), le solde demandé est de 75,00~€.'
    )
  })

  it('keeps the groups of a long number together', () => {
    const yours = letter.references.find(({ label }) => label === 'Vos réf.')?.value ?? ''
    expect(shown(yours)).toBe('point de livraison~14~555~000~123~456')
  })

  it('never cites an article of the law of telecommunications', () => {
    expect(JSON.stringify(letter)).not.toMatch(/224-|électroniques/)
  })
})

describe('a shop that never delivered', () => {
  const letter = compose(shopCase())

  it('was party to a contract about a thing, which nobody "holds"', () => {
    expect(lines(letter, 'contract')).toEqual([
      'Le 3~octobre~2026, j’ai conclu avec votre société un contrat portant sur «~canapé trois places~» (pièce~n°~1).'
    ])
    expect(lines(compose(shopCase('Un canapé')), 'contract')[0]).toContain(' sur un canapé (')
    expect(lines(compose(shopCase('Location de vélo')), 'contract')[0]).toBe(
      'Je suis titulaire depuis le 3~octobre~2026 d’une location de vélo (pièce~n°~1).'
    )
  })

  it('promised within times that the table prints, though the words leave them out', () => {
    expect(rows(letter, 'commitments').map((cells) => [cells[2], cells[3], cells[4]])).toEqual([
      ['livraison sous six semaines', '16~novembre', 'aucune livraison'],
      [
        '«~Remboursement des frais de port~», «~sous 8~jours~»',
        '30~novembre',
        'aucun remboursement reçu'
      ]
    ])
  })

  it('tells one visit in the singular', () => {
    expect(lines(letter, 'steps')[0]).toBe(
      'J’ai contacté vos services en boutique le 3~octobre. La visite est rapportée d’après mes notes, prises le 9~décembre~2026.'
    )
  })
})

describe('one call in Moselle, one promise, one exhibit', () => {
  const letter = compose(moselleCase(), { ...context, now: { day: '2027-04-05', time: '12:00' } })

  it('counts neither Good Friday nor Easter Monday', () => {
    expect(rows(letter, 'commitments').map((cells) => cells[3])).toEqual(['30~mars'])
  })

  it('speaks in the singular from its heading to its list', () => {
    expect(heading(letter, 'commitments')).toBe('Engagement pris et non tenu')
    expect(lines(letter, 'opening')).toEqual([
      'Je vous mets en demeure de satisfaire sous quinze jours à la demande énoncée au point~5~: un engagement pris par vos services n’a pas été tenu.'
    ])
    expect(lines(letter, 'steps')[0]).toContain('L’appel est rapporté d’après mes notes')
    expect(letter.exhibitsHeading).toBe('Pièce jointe (copie)')
  })

  it('does not letter a lone demand', () => {
    const list = letter.blocks
      .find(({ id }) => id === 'demands')
      ?.parts.find((part) => part.kind === 'list')
    expect(list).toMatchObject({
      marker: 'dash',
      items: [{ text: 'de répondre par écrit à la présente.' }]
    })
  })
})

describe('what was told short', () => {
  it('a service with no word of what is wrong with it does not work', () => {
    const two = [
      add('defects', 'one', { service: 'le suivi de consommation', since: at('2026-11-18') }),
      add('defects', 'two', { service: 'Les bornes', since: at('2026-11-18') })
    ]
    expect(lines(compose(caseOf(...two)), 'defects').slice(1)).toEqual([
      'le suivi de consommation ne fonctionne pas~;',
      'les bornes ne fonctionnent pas.'
    ])
    expect(lines(compose(caseOf(...two.slice(1))), 'opening')[0]).toBe(
      'Je vous mets en demeure de rétablir sous quinze jours les bornes, qui ne fonctionnent pas depuis le 18~novembre~2026 (demandes au point~3).'
    )
  })

  it('what works again is told in the past', () => {
    const file = changed(meterCase(), change('defects', 'meter', { endedOn: '2026-12-01' }))
    expect(heading(compose(file), 'defects')).toBe('Ce qui n’a pas fonctionné')
  })

  it('the price of a contract that has no name stands apart', () => {
    const named = (set: Parameters<typeof section>[1]) =>
      lines(compose(caseOf(section('contract', { priceCents: 1499, ...set }))), 'contract')[0]
    expect(named({ lineNumber: '06' })).toBe(
      'Je suis titulaire d’un contrat conclu avec votre société, au prix de 14,99~€ par mois.'
    )
    expect(named({ offer: 'forfait mobile' })).toBe(
      'Je suis titulaire d’un forfait mobile à 14,99~€ par mois.'
    )
  })

  it('a file passed on twice to the same place was so again', () => {
    const passed = (id: string, day: string, transfer: object) =>
      contact(id, 'phone', at(day), '', 1, [], {
        transfer: { tier: null, service: '', wrong: false, ...transfer }
      })
    const file = caseOf(
      passed('a', '2026-11-20', { wrong: true }),
      passed('b', '2026-11-23', { wrong: true }),
      passed('c', '2026-11-24', { tier: 2 }),
      passed('d', '2026-11-25', { tier: 3 }),
      passed('e', '2026-11-26', { tier: 3 })
    )
    expect(lines(compose(file), 'steps')[0]).toContain(
      'Selon vos conseillers, mon dossier avait été adressé au mauvais service (20~novembre)~; il avait de nouveau été adressé au mauvais service (23~novembre)~; il a ensuite été transmis au niveau~2 (24~novembre)~; il a ensuite été transmis au niveau~3 (25~novembre)~; il a de nouveau été transmis au niveau~3 (26~novembre).'
    )
  })
})

describe('one of a kind among several', () => {
  it('one attempt is not a repetition', () => {
    const file = caseOf(
      add('events', 'tried', {
        kind: 'contact',
        channel: 'phone',
        direction: 'out',
        happened: at('2026-12-04'),
        attempts: { count: 1, times: ['09:05'], ending: '' }
      })
    )
    expect(lines(compose(file), 'steps')[0]).toBe(
      'Le 4~décembre~2026, j’ai tenté une fois de vous joindre (9~h~05), sans parvenir à un conseiller. L’appel est rapporté d’après mes notes.'
    )
  })

  it('a call and several visits are reported together', () => {
    const file = caseOf(
      contact('call', 'phone', at('2026-12-01'), '', 1, []),
      contact('shop1', 'shop', at('2026-12-02'), '', null, []),
      contact('shop2', 'shop', at('2026-12-03'), '', null, [])
    )
    expect(lines(compose(file), 'steps')[0]).toContain(
      'L’appel et les visites sont rapportés d’après mes notes, prises le 9~décembre~2026.'
    )
  })

  it('a credit announced since the last bill is told apart from those already due', () => {
    const file = caseOf(
      add('bills', 'december', { issuedOn: '2026-12-05' }),
      contact('call', 'phone', at('2026-11-10'), 'Zoé', 1, []),
      contact('chat', 'chat', at('2026-12-07'), '', null, []),
      add('credits', 'missing', {
        announcedIn: 'call',
        announcedOn: at('2026-11-10'),
        amountCents: 900,
        stage: 'absent',
        bill: 'december'
      }),
      add('credits', 'new', {
        announcedIn: 'chat',
        announcedOn: at('2026-12-07'),
        amountCents: 1000
      })
    )
    expect(lines(compose(file), 'credits')[0]).toContain(
      'Aucune facture n’a été émise depuis l’annonce du 7~décembre~2026. J’accepte ces avoirs'
    )
  })

  it('the words of a promise are not said twice when they hold its time', () => {
    const file = caseOf(
      contact('chat', 'chat', at('2026-11-24'), 'Théo', null, []),
      promise('answer', 'answer', 'chat', "Réponse d'ici vendredi", 'D’ici vendredi')
    )
    expect(rows(compose(file), 'commitments')[0]?.[2]).toBe('«~Réponse d’ici vendredi~»')
    const apart = changed(file, change('commitments', 'answer', { words: 'Réponse' }))
    expect(rows(compose(apart), 'commitments')[0]?.[2]).toBe('«~Réponse~», «~D’ici vendredi~»')
  })
})
