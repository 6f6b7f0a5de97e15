import { describe, expect, it } from 'vitest'
import { checkLetter, offerOf } from '../checkLetter'
import { add, caseOf, change, changed, contact, at as onDay, section } from '../testCases'
import { energyCase, foundingCase } from '../testDisputes'
import { lines } from '../testReading'
import { blank, on, text, withSent } from '../testSent'

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)

describe('the request for one’s own data', () => {
  it('asks for notes, recordings, conversations and history by their days, without any article', () => {
    expect(lines(blank(foundingCase(), 'access-request'), 'request')).toEqual([
      'Au titre de mon droit d’accès à mes données personnelles, je vous demande une copie de celles que vous détenez sur moi, et en particulier~:',
      'les notes et les comptes rendus de mes échanges avec vos services, dont ceux des 24~novembre, 1er, 7~et 8~décembre~2026~;',
      'les enregistrements de mes appels, dont ceux des 24~novembre, 1er~et 8~décembre~2026, s’ils ont été conservés~;',
      'le texte de mes conversations par messagerie, dont celles des 7~et 8~décembre~2026~;',
      'l’historique de mes demandes et de mes réclamations, dont le dossier n°~26-3318-07, avec les suites données.'
    ])
    expect(text(foundingCase(), 'access-request')).not.toMatch(/article|RGPD|pièce/)
    expect(checkLetter('access-request', foundingCase(), '', on('2026-12-09')).missing).toEqual([])
  })

  it('of an energy customer asks for no conversation there was none of', () => {
    expect(lines(blank(energyCase(), 'access-request'), 'request').slice(1)).toEqual([
      'les notes et les comptes rendus de mes échanges avec vos services, dont ceux des 20~et 27~novembre~2026~;',
      'les enregistrements de mes appels, dont ceux du 27~novembre~2026, s’ils ont été conservés~;',
      'l’historique de mes demandes et de mes réclamations, avec les suites données.'
    ])
  })
})

describe('the confirmation of a promise', () => {
  it('confirms the last exchange in which something was promised, in a few lines', () => {
    expect(text(foundingCase(), 'promise-confirmation')).toBe(
      [
        'Bonjour, je confirme par écrit notre échange par téléphone du 8~décembre~2026 à 17~h~05. Vous m’avez annoncé~:',
        '– transmission au niveau~3, sans date indiquée~;',
        '– un avoir de 10,00~€.',
        'Merci de m’indiquer la date prévue et, si j’ai mal compris, de me le dire par écrit.',
        'Références~: client~1402558, ligne~06~39~98~00~00, dossier n°~26-3318-07.',
        'Camille Exemple',
        ''
      ].join('\n')
    )
  })

  it('confirms the exchange it is about, with the day a delay ends', () => {
    const file = changed(
      foundingCase(),
      add('letters', 'mine', { kind: 'promise-confirmation', about: 'call1' })
    )
    const { missing } = checkLetter('promise-confirmation', file, 'mine', on('2026-12-09'))
    expect(missing).toEqual([])
    const energy = energyCase()
    expect(text(energy, 'promise-confirmation')).toContain(
      'notre échange par téléphone du 27~novembre~2026 à 14~h. Vous m’avez annoncé~:\n– passage du technicien le 3~décembre entre 14~h et 16~h~;\n– un avoir de 30,00~€.\nSi j’ai mal compris'
    )
  })

  it('has its place only where something was promised', () => {
    const silent = caseOf(
      section('claimant', { name: 'Camille Exemple' }),
      contact('call', 'phone', onDay('2026-12-01'), '', null, [])
    )
    expect(offerOf('promise-confirmation', silent, on('2026-12-09'))).toMatchObject({
      why: 'promise'
    })
    expect(
      codes(checkLetter('promise-confirmation', silent, '', on('2026-12-09')).missing)
    ).toEqual(['promise'])
  })
})

describe('the texts for platforms', () => {
  it('tell SignalConso what is asked, counting the promises where listing them is too long', () => {
    const told = text(withSent(foundingCase(), 'formal-notice'), 'signalconso-text', '2027-01-18')
    expect(told.split('\n')).toEqual([
      'Entreprise~: Opé. Contrat~: forfait mobile de 40~Go, 14,99~€ par mois, depuis le 16~novembre~2026.',
      'Depuis le 18~novembre~2026~: suivi de consommation inaccessible sur le site, dans les applications et au #123#~; accès aux bornes Wi-Fi refusé.',
      'J’ai signalé ces pannes par téléphone les 24~novembre, 1er~et 8~décembre~2026, puis par messagerie les 7~et 8~décembre~2026.',
      'Quatre engagements pris par les services de l’entreprise n’ont pas été tenus.',
      'Deux avoirs m’ont été annoncés, pour 25,00~€ en tout~; aucun n’est porté en facture à ce jour.',
      'Ma mise en demeure, postée en recommandé le 11~décembre~2026 et reçue le 14~décembre~2026, est restée sans réponse.',
      'Je demande à l’entreprise de rétablir le suivi de consommation sur le site, dans les applications et au #123#, de rétablir l’accès aux bornes Wi-Fi et de porter les deux avoirs annoncés, soit 25,00~€, au crédit de mon compte client.',
      ''
    ])
  })

  it('of an energy dispute go to SignalConso, and not to the Arcep', () => {
    expect(text(energyCase(), 'signalconso-text')).toContain(
      'Je demande à l’entreprise d’effectuer l’intervention promise et de porter l’avoir annoncé, soit 30,00~€, au crédit de mon compte client.'
    )
    expect(offerOf('arcep-text', energyCase(), on('2026-12-09'))).toMatchObject({
      why: 'other-sector'
    })
    expect(offerOf('arcep-text', foundingCase(), on('2026-12-09'))).toEqual({ open: true })
    expect(text(foundingCase(), 'arcep-text')).toMatch(/connaissance de l’Arcep\.\n$/)
  })

  it('leave out a sentence that names somebody of the company, and block one written by hand', () => {
    const named = changed(
      foundingCase(),
      change('commitments', 'promise1', { words: 'Inès me rappelle sous cinq jours' })
    )
    for (const kind of ['signalconso-text', 'arcep-text'] as const)
      expect(text(named, kind)).not.toContain('Inès')
    const byHand = changed(
      foundingCase(),
      add('letters', 'mine', { kind: 'arcep-text' }),
      add('passages', 'mine/text', {
        letter: 'mine',
        block: 'text',
        text: `Théo m’a dit d’attendre. ${'Rien. '.repeat(200)}`
      })
    )
    expect(codes(checkLetter('arcep-text', byHand, 'mine', on('2026-12-09')).missing)).toEqual([
      'employee-name',
      'too-long'
    ])
  })
})
