import { describe, expect, it } from 'vitest'
import { checkLetter, offerOf } from '../checkLetter'
import { plainText } from '../plainText'
import { add, changed, shown } from '../testCases'
import { energyCase, foundingCase } from '../testDisputes'
import { meterCase } from '../testOtherDisputes'
import { lines, rows, table } from '../testReading'
import { blank, LATER, on, text, withSent } from '../testSent'

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)

describe('the summary for the mediator', () => {
  const file = withSent(foundingCase(), 'formal-notice')

  it('begins with the parties, then the dates of the complaints', () => {
    const letter = blank(file, 'mediator-summary', LATER)
    expect(plainText(letter).split('\n').slice(0, 3).map(shown)).toEqual([
      'Tours, le 18~janvier~2027',
      '',
      'Saisine du médiateur~: récapitulatif du litige'
    ])
    expect(lines(letter, 'parties')).toEqual([
      'demandeur~: Camille Exemple, 8 rue du Vieux-Pressoir, 37000 Tours, 06~39~98~00~00, camille@example.org~;',
      'professionnel~: Opérateur SA, marque Opé, Service clients, TSA 00000, 99999 Ville-Exemple Cedex 9~;',
      'contrat~: forfait mobile de 40~Go, 14,99~€ par mois, depuis le 16~novembre~2026 (pièce~n°~1)~;',
      'références~: client~1402558, ligne~06~39~98~00~00, dossier n°~26-3318-07.'
    ])
    expect(lines(letter, 'recall')).toEqual([
      'mise en demeure postée en recommandé le 11~décembre~2026 et reçue le 14~décembre~2026~: aucune réponse reçue à ce jour.'
    ])
    expect(lines(letter, 'steps')[0]).toContain('Selon les conseillers de l’entreprise,')
    expect(shown(noteOf(letter) ?? '')).toContain('retenues à l’avantage de l’entreprise~:')
    expect(lines(letter, 'declaration')).toEqual([
      'Je déclare qu’aucun tribunal ni aucun autre médiateur n’est saisi de ce litige.'
    ])
    const { missing, warnings } = checkLetter('mediator-summary', file, '', on(LATER))
    expect(missing).toEqual([])
    expect(codes(warnings)).toContain('declaration')
  })

  it('lists every complaint in order of receipt', () => {
    const twice = changed(
      withSent(energyCase(), 'first-complaint'),
      add('letters', 'again', {
        kind: 'second-complaint',
        sentBy: 'web-form',
        postedOn: '2027-01-16'
      })
    )
    expect(lines(blank(twice, 'mediator-summary', LATER), 'recall')).toEqual([
      'réclamation postée en recommandé le 11~décembre~2026 et reçue le 14~décembre~2026~: aucune réponse reçue à ce jour~;',
      'réclamation au service consommateurs envoyée par formulaire en ligne le 16~janvier~2027~: aucune réponse reçue à ce jour.'
    ])
    expect(rows(blank(twice, 'mediator-summary', LATER), 'commitments')).toHaveLength(2)
  })

  it('shows the sum asked for, less the credits seen on a bill', () => {
    const meter = withSent(meterCase(), 'first-complaint')
    expect(lines(blank(meter, 'mediator-summary', LATER), 'demands').at(-1)).toBe(
      'Le total demandé est de 95,00~€~; déduction faite de l’avoir porté en facture (20,00~€), le solde demandé est de 75,00~€.'
    )
  })

  it('has no place before a written complaint went', () => {
    expect(offerOf('mediator-summary', foundingCase(), on(LATER))).toMatchObject({
      why: 'earlier-letter'
    })
  })
})

function noteOf(letter: Parameters<typeof table>[0]) {
  const found = table(letter, 'commitments')
  return found?.kind === 'table' ? found.note : null
}

describe('the sheet for the conciliator', () => {
  it('says who, with whom, what happened and what is asked', () => {
    const letter = blank(withSent(foundingCase(), 'formal-notice'), 'conciliator-sheet', LATER)
    expect(letter.blocks.map(({ heading }) => heading)).toEqual([
      'Les parties et le contrat',
      'Ce qui ne fonctionne pas',
      'Engagements et avoirs',
      'Mes démarches',
      'Mes courriers',
      'Ce que je souhaite'
    ])
    expect(lines(letter, 'demands')[0]).toBe('Je demande à l’entreprise~:')
    expect(letter.exhibits).toEqual([])
    expect(lines(letter, 'promises')[0]).toContain(
      'Quatre engagements pris par les services de l’entreprise n’ont pas été tenus'
    )
  })

  it('of an energy dispute needs no letter to have gone', () => {
    const letter = blank(energyCase(), 'conciliator-sheet')
    expect(letter.blocks.map(({ id }) => id)).not.toContain('recall')
    expect(checkLetter('conciliator-sheet', energyCase(), '', on('2026-12-09')).missing).toEqual([])
  })
})

describe('the sheet before a call', () => {
  it('holds the numbers to give, what was promised and what to ask', () => {
    const letter = blank(foundingCase(), 'pre-call-sheet')
    expect(lines(letter, 'references')).toEqual([
      'nom~: Camille Exemple~;',
      'contrat~: forfait mobile de 40~Go~;',
      'client~1402558~;',
      'ligne~06~39~98~00~00~;',
      'dossier n°~26-3318-07.'
    ])
    expect(lines(letter, 'promises')).toEqual([
      'rappel sous cinq jours (24~novembre~2026), Inès, niveau~1~: non tenu~;',
      'rappel sous deux jours ouvrés (1er~décembre~2026), Romain, niveau~1~: non tenu~;',
      '«~rendez-vous demain, entre 9~h et 11~h~» (7~décembre~2026), Théo, messagerie~: annulé par l’entreprise~;',
      '«~cet après-midi, entre 14~h et 16~h~» (8~décembre~2026), Théo, messagerie~: non tenu~;',
      'transmission au niveau~3 (8~décembre~2026), Laure, niveau~2~: sans date.'
    ])
    expect(lines(letter, 'request').at(2)).toBe(
      'une date pour ce qui a été promis sans date~: transmission au niveau~3 (8~décembre~2026)~;'
    )
    expect([letter.signature, letter.exhibits]).toEqual(['', []])
  })

  it('of an energy dispute says since which exchange it goes on', () => {
    const file = changed(
      energyCase(),
      add('letters', 'mine', { kind: 'pre-call-sheet', about: 'phone1' })
    )
    expect(checkLetter('pre-call-sheet', file, 'mine', on('2026-12-09')).missing).toEqual([])
    expect(text(energyCase(), 'pre-call-sheet')).toContain('client~E-77')
  })
})

describe('the mandate to an association', () => {
  it('covers the amicable steps of one dispute, and excludes what needs its own agreement', () => {
    const letter = blank(foundingCase(), 'association-mandate')
    expect(lines(letter, 'request')).toEqual([
      'Le mandant charge l’association d’accomplir en son nom les démarches amiables du litige qui l’oppose à Opérateur SA au sujet du contrat «~forfait mobile de 40~Go~»~: écrire, relancer, recevoir les réponses, saisir le médiateur, l’assister devant le conciliateur.'
    ])
    expect(lines(letter, 'limits')[0]).toContain('(article~1988 du code civil)')
    expect(lines(letter, 'duties')).toEqual([
      'Le mandat est gratuit (article~1986 du code civil). L’association rend compte de sa gestion au mandant (article~1993 du code civil) et lui transmet toute réponse reçue.'
    ])
    expect(letter.signature).toBe('Camille Exemple')
  })

  it('of a contract named as such does not say the word twice', () => {
    expect(text(meterCase(), 'association-mandate')).toContain(
      'qui l’oppose à Luméa Énergie SA au sujet du contrat d’électricité~: écrire'
    )
    const { missing, warnings } = checkLetter(
      'association-mandate',
      meterCase(),
      '',
      on('2026-12-09')
    )
    expect([codes(missing), codes(warnings)]).toEqual([[], ['no-customer-number', 'fill-by-hand']])
  })
})

describe('the slip for the post office', () => {
  it('says what to write, from the letter still to be sent, and what to keep', () => {
    const slip = text(foundingCase(), 'posting-slip')
    expect(slip).toContain('mise en demeure du 9~décembre~2026')
    expect(slip).toContain('envoi~: recommandé avec avis de réception')
    expect(slip).toContain('destinataire~: Opérateur SA, Service clients, TSA 00000')
    expect(slip).toContain('la preuve de dépôt, datée et numérotée')
    expect(slip).not.toMatch(/undefined|null/)
  })

  it('has no place while no letter to post is begun', () => {
    const none = { ...foundingCase(), letters: {} }
    expect(offerOf('posting-slip', none, on('2026-12-09'))).toMatchObject({
      open: false,
      why: 'nothing-to-post'
    })
  })
})
