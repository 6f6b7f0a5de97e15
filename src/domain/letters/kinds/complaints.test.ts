import { describe, expect, it } from 'vitest'
import { checkLetter, offerOf } from '../checkLetter'
import { add, change, changed, remove, section, shown } from '../testCases'
import { energyCase, foundingCase } from '../testDisputes'
import { meterCase } from '../testOtherDisputes'
import { lines, rows } from '../testReading'
import { blank, LATER, on, text, withSent } from '../testSent'

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)
const answer = add('events', 'reply', {
  kind: 'contact',
  channel: 'email',
  direction: 'in',
  happened: { day: '2026-12-22', time: null, until: null, precision: 'day' },
  exhibits: ['mail']
})

describe('the written complaint', () => {
  it('asks an operator, without any threat, for an answer within a month', () => {
    const letter = blank(foundingCase(), 'first-complaint')
    expect(shown(letter.references[0]?.value ?? '')).toBe(
      'Réclamation~: deux services de mon forfait inaccessibles'
    )
    expect(lines(letter, 'opening')).toEqual([
      'Je vous demande de rétablir deux services de mon forfait inaccessibles depuis le 18~novembre~2026.'
    ])
    expect(lines(letter, 'demands')).toEqual([
      'Je vous demande donc~:',
      'de rétablir le suivi de consommation sur le site, dans les applications et au #123#~;',
      'de rétablir l’accès aux bornes Wi-Fi~;',
      'de porter les deux avoirs annoncés, soit 25,00~€, au crédit de mon compte client.'
    ])
    expect(lines(letter, 'consequence')).toEqual([
      'Merci de me répondre par écrit dans un délai d’un mois à compter de la réception de la présente. À défaut, je saisirai votre service consommateurs, puis le médiateur des communications électroniques.',
      'La présente constitue ma réclamation écrite au sens de l’article~L.~612-2 du code de la consommation.'
    ])
    expect(checkLetter('first-complaint', foundingCase(), '', on('2026-12-09')).missing).toEqual([])
  })

  it('tells promises and credits in a few lines', () => {
    expect(lines(blank(foundingCase(), 'first-complaint'), 'promises')).toEqual([
      'Quatre engagements pris par vos services n’ont pas été tenus~: rappel sous cinq jours (24~novembre~2026)~; rappel sous deux jours ouvrés (1er~décembre~2026)~; «~rendez-vous demain, entre 9~h et 11~h~» (7~décembre~2026)~; «~cet après-midi, entre 14~h et 16~h~» (8~décembre~2026) (pièces~n°~8~à~11).',
      'Deux avoirs m’ont été annoncés, pour 25,00~€ en tout~; aucun n’est porté en facture à ce jour (pièces~n°~8~et~11). J’accepte ces avoirs à titre de geste commercial, sans renonciation à mes droits ni à mes recours.'
    ])
  })

  it('names to an energy supplier its own mediator, and no delay that was not verified', () => {
    const letter = blank(energyCase(), 'first-complaint')
    expect(lines(letter, 'opening')).toEqual([
      'Je vous adresse une réclamation~: deux engagements pris par vos services n’ont pas été tenus.'
    ])
    expect(lines(letter, 'demands')).toEqual([
      'Je vous demande donc~:',
      'd’effectuer l’intervention promise~;',
      'de porter l’avoir annoncé, soit 30,00~€, au crédit de mon compte client.'
    ])
    expect(lines(letter, 'consequence')[0]).toContain(
      'À défaut, je saisirai, dès que les conditions de sa saisine seront réunies, le Médiateur national de l’énergie.'
    )
    expect(lines(letter, 'promises')[1]).toBe(
      'Un avoir de 30,00~€ m’a été annoncé~; il n’est pas porté en facture à ce jour. J’accepte cet avoir à titre de geste commercial, sans renonciation à mes droits ni à mes recours.'
    )
  })

  it('lacks its quality of complaint once the sentence is taken out', () => {
    const file = changed(
      foundingCase(),
      add('letters', 'mine', { kind: 'first-complaint' }),
      add('passages', 'mine/consequence', { letter: 'mine', block: 'consequence', off: true })
    )
    expect(codes(checkLetter('first-complaint', file, 'mine', on('2026-12-09')).missing)).toEqual([
      'words-written-complaint'
    ])
  })
})

describe('the complaint to the consumer service', () => {
  const file = withSent(foundingCase(), 'first-complaint')

  it('recalls the first complaint by the days the case holds', () => {
    const letter = blank(file, 'second-complaint', LATER)
    expect(letter.recipient).toEqual([
      'OPÉRATEUR SA',
      'SERVICE CONSOMMATEURS',
      'TSA 00001',
      '99998 VILLE-EXEMPLE CEDEX'
    ])
    expect(lines(letter, 'opening')).toEqual([
      'Je soumets à votre service le litige qui suit. Ma réclamation, postée en recommandé le 11~décembre~2026 et reçue le 14~décembre~2026, est restée sans réponse. J’en joins une copie.'
    ])
    expect(lines(letter, 'remaining')[2]).toContain(
      'avoir de 15,00~€ annoncé le 1er~décembre~2026~: non porté en facture'
    )
    expect(rows(letter, 'commitments')).toHaveLength(4)
    expect(lines(letter, 'consequence')[0]).toContain(
      'À défaut de réponse satisfaisante dans ce délai, je saisirai le médiateur des communications électroniques.'
    )
    expect(codes(checkLetter('second-complaint', file, '', on(LATER)).missing)).toEqual([])
  })

  it('says nothing of a receipt that is not known', () => {
    const posted = changed(file, change('letters', 'sent', { deliveredOn: null, sentBy: null }))
    expect(lines(blank(posted, 'second-complaint', LATER), 'opening')[0]).toContain(
      'Ma réclamation, envoyée le 11~décembre~2026, est restée sans réponse.'
    )
    expect(codes(checkLetter('second-complaint', posted, '', on(LATER)).warnings)).toContain(
      'receipt-unknown'
    )
    const presented = changed(
      file,
      change('letters', 'sent', { deliveredOn: null, firstPresentedOn: '2026-12-15' })
    )
    expect(lines(blank(presented, 'second-complaint', LATER), 'opening')[0]).toContain(
      'postée en recommandé le 11~décembre~2026 et présentée le 15~décembre~2026,'
    )
  })

  it('tells an answer that settled nothing, and nothing of one that was deleted', () => {
    const answered = changed(
      withSent(energyCase(), 'formal-notice', { answer: 'reply', registeredNumber: '1A 234' }),
      answer
    )
    expect(lines(blank(answered, 'second-complaint', LATER), 'opening')[0]).toBe(
      'Je soumets à votre service le litige qui suit. Vous avez répondu le 22~décembre~2026 par courriel à ma mise en demeure, postée en recommandé le 11~décembre~2026 sous le n°~1A 234 et reçue le 14~décembre~2026 (pièce~n°~1)~; cette réponse laisse sans solution les points qui suivent. Je joins une copie de ma mise en demeure.'
    )
    const forgotten = changed(answered, remove('events', 'reply'))
    expect(text(forgotten, 'second-complaint', LATER)).not.toMatch(/répondu|sans réponse/)
  })

  it('announces no list of points where nothing is left but what was not kept', () => {
    const settled = changed(
      withSent(foundingCase(), 'first-complaint', { answer: 'reply' }),
      answer,
      ...['usage', 'wifi'].map((id) => change('defects', id, { endedOn: '2026-12-20' })),
      ...['credit15', 'credit10'].map((id) => remove('credits', id))
    )
    const letter = blank(settled, 'second-complaint', LATER)
    expect(lines(letter, 'opening')[0]).toContain('~; le litige demeure.')
    expect(letter.blocks.map(({ id }) => id)).not.toContain('remaining')
  })

  it('follows the letter it names rather than the last', () => {
    const twice = changed(
      file,
      add('letters', 'notice', { kind: 'formal-notice', postedOn: '2026-12-28' }),
      add('letters', 'mine', { kind: 'second-complaint', follows: 'sent' })
    )
    expect(text(twice, 'second-complaint', LATER)).toContain('Ma mise en demeure, envoyée')
    expect(codes(checkLetter('second-complaint', twice, 'mine', on(LATER)).missing)).toEqual([])
  })

  it('has its place once a complaint went, and needs the address of the second level', () => {
    expect(offerOf('second-complaint', foundingCase(), on(LATER))).toMatchObject({
      open: false,
      why: 'earlier-letter'
    })
    expect(offerOf('second-complaint', file, on(LATER))).toEqual({ open: true })
    const nowhere = changed(file, section('trader', { consumerService: '', consumerAddress: [] }))
    expect(codes(checkLetter('second-complaint', nowhere, '', on(LATER)).missing)).toEqual([
      'consumer-service',
      'consumer-address'
    ])
  })

  it('leaves out of what remains the credit that was seen on a bill', () => {
    const letter = blank(withSent(meterCase(), 'first-complaint'), 'second-complaint', LATER)
    expect(lines(letter, 'remaining')).toEqual([
      'le compteur ne transmet plus mes consommations depuis le 2~novembre~2026 (pièce~n°~1).'
    ])
  })
})
