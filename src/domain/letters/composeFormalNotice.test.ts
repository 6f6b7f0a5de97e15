import { describe, expect, it } from 'vitest'
import { shown } from './testCases'
import { foundingCase } from './testDisputes'
import { compose, lines, rows, table } from './testReading'

describe('the formal notice of the founding case', () => {
  const letter = compose(foundingCase())

  it('names its kind and its quality of complaint in the subject', () => {
    expect(letter.references.map(({ label, value }) => shown(`${label} ${value}`))).toEqual([
      'Objet Mise en demeure valant réclamation écrite~: deux services de mon forfait inaccessibles',
      'Vos réf. client~1402558, ligne~06~39~98~00~00, dossier n°~26-3318-07',
      'P.~J. 13~pièces, liste en fin de lettre'
    ])
    expect(shown(letter.placeAndDate)).toBe('Tours, le 9~décembre~2026')
    expect(letter.recipient).toEqual([
      'OPÉRATEUR SA',
      'SERVICE CLIENTS',
      'TSA 00000',
      '99999 VILLE-EXEMPLE CEDEX 9'
    ])
  })

  it('makes its demand in the first line', () => {
    expect(lines(letter, 'opening')).toEqual([
      'Je vous mets en demeure de rétablir sous quinze jours deux services de mon forfait inaccessibles depuis le 18~novembre~2026 (demandes au point~7).'
    ])
  })

  it('states the contract, what it includes and its payment with their exhibits', () => {
    expect(lines(letter, 'contract')).toEqual([
      'Je suis titulaire depuis le 16~novembre~2026 d’un forfait mobile de 40~Go à 14,99~€ par mois, qui comprend le suivi de ma consommation et l’accès à vos bornes Wi-Fi (pièce~n°~1). Ma facture est payée (pièce~n°~2).'
    ])
  })

  it('states what does not work, since when, and that it was checked again', () => {
    expect(lines(letter, 'defects')).toEqual([
      'Constaté depuis le 18~novembre~2026, et de nouveau ce 9~décembre~2026~:',
      'suivi de consommation inaccessible sur le site, dans les applications et au #123# (pièces~n°~3~à~6)~;',
      'accès aux bornes Wi-Fi refusé~: le #125# m’invite à utiliser ma «~carte SIM principale~», alors que ma ligne ne comporte qu’une carte SIM (pièces~n°~6~et~7).'
    ])
  })

  it('tells the contacts by channel and day, what the advisers reported, and when notes were taken', () => {
    expect(lines(letter, 'steps')).toEqual([
      'J’ai signalé ces pannes par téléphone les 24~novembre, 1er~et 8~décembre (pièce~n°~8), puis par messagerie les 7~et 8~décembre (pièces~n°~9~et~10). Selon vos conseillers, mon dossier avait été adressé au mauvais service (1er~décembre)~; il a ensuite été transmis au niveau~3, sans date d’intervention (8~décembre). Les appels sont rapportés d’après mes notes, prises le 9~décembre~2026 (pièce~n°~11).'
    ])
  })

  it('counts four commitments not kept, one of them cancelled, and not the undated escalation', () => {
    expect(rows(letter, 'commitments')).toEqual([
      [
        '1',
        '24~novembre, 11~h~30, Inès, niveau~1',
        'rappel sous cinq jours',
        '30~novembre',
        'aucun appel reçu',
        '8, 11, 12'
      ],
      [
        '2',
        '1er~décembre, 10~h~12, Romain, niveau~1',
        'rappel sous deux jours ouvrés',
        '3~décembre',
        'aucun appel reçu',
        '8, 11, 12'
      ],
      [
        '3',
        '7~décembre, 18~h~40, Théo, messagerie',
        '«~rendez-vous demain, entre 9~h et 11~h~»',
        '8~décembre, 11~h',
        'trois appels (9~h~14, 9~h~31, 10~h~02) coupés dès l’appui sur la touche étoile~; annulation par SMS à~10~h~20',
        '9, 12, 13'
      ],
      [
        '4',
        '8~décembre, 10~h~45, Théo, messagerie',
        '«~cet après-midi, entre 14~h et 16~h~»',
        '8~décembre, 16~h',
        'un appel (14~h~37) coupé de même~; aucun conseiller',
        '10, 12'
      ]
    ])
  })

  it('says under the table how its dates were counted', () => {
    expect(shown(table(letter, 'commitments')?.note ?? '')).toBe(
      '* Dates de 2026, retenues à votre avantage~: report au jour ouvrable suivant~; quinze minutes de tolérance après chaque créneau.'
    )
  })

  it('lists the credits announced, none seen on a bill, with totals and without waiver', () => {
    expect(rows(letter, 'credits')).toEqual([
      [
        '1er~décembre~2026',
        'Romain, niveau~1, par téléphone',
        '15,00~€',
        'non, à ce jour',
        '8, 11'
      ],
      ['8~décembre~2026', 'Laure, niveau~2, par téléphone', '10,00~€', 'non, à ce jour', '8, 11']
    ])
    expect(table(letter, 'credits')?.foot?.map(shown)).toEqual([
      'Total',
      '',
      '25,00~€',
      '0,00~€',
      ''
    ])
    expect(lines(letter, 'credits')).toEqual([
      'Aucune facture n’a été émise depuis ces annonces. J’accepte ces avoirs à titre de geste commercial, sans renonciation à mes droits ni à mes recours~; ils ne remédient pas aux pannes.'
    ])
  })

  it('cites the law that applies, in the order of the law data', () => {
    expect(lines(letter, 'law')).toEqual([
      'Le récapitulatif contractuel fait partie du contrat (article~L.~224-27, III, du code de la consommation), qui vous oblige (article~1103 du code civil). Votre société est tenue d’une obligation de résultat quant aux services promis (pour un fournisseur d’accès~: Cass. 1re~civ., 19~novembre~2009, n°~08-21.645). Mon forfait étant limité en volume, l’article~L.~224-30 du code de la consommation vous impose une fonctionnalité gratuite de suivi, actualisée en temps utile et facilement accessible. Les engagements de vos conseillers vous lient~: une clause contraire serait interdite (article~R.~212-1, 2°, du même code). L’article~1217 du code civil m’ouvre droit à l’exécution forcée, à une réduction du prix et à réparation.'
    ])
  })

  it('demands each service, the credits announced and a written answer, and keeps the rest', () => {
    expect(lines(letter, 'demands')).toEqual([
      'En conséquence, je vous mets en demeure, dans un délai de quinze jours à compter de la réception de la présente~:',
      'de rétablir le suivi de consommation sur le site, dans les applications et au #123#~;',
      'de rétablir l’accès aux bornes Wi-Fi~;',
      'de porter les deux avoirs annoncés, soit 25,00~€, au crédit de mon compte client~;',
      'de répondre par écrit à chacun de ces points et, dans les huit jours, de m’indiquer par écrit le nom d’un interlocuteur et la date de l’intervention.',
      'Je réserve ma demande de réduction du prix et de réparation pour la période sans service.'
    ])
  })

  it('announces what follows, what it counts as, where to answer, and takes leave', () => {
    expect([...lines(letter, 'consequence'), ...lines(letter, 'closing')]).toEqual([
      'À défaut d’exécution complète dans ces délais, je saisirai votre service consommateurs (un mois après réception de la présente si elle reste sans réponse), puis le médiateur des communications électroniques et, en dernier lieu, le tribunal compétent.',
      'La présente vaut réclamation écrite au sens de l’article~L.~612-2 du code de la consommation et mise en demeure au sens des articles~1223, 1231 et~1344 du code civil.',
      'Je reste joignable au 06~39~98~00~00 et à camille@example.org.',
      'Veuillez agréer, Madame, Monsieur, mes salutations distinguées.'
    ])
  })

  it('numbers the exhibits by first citation', () => {
    expect(letter.exhibits.map(({ number, title }) => shown(`${number} ${title}`))).toEqual([
      '1 Récapitulatif contractuel, 16~nov.~2026',
      '2 Facture et relevé du paiement, 20~nov.~2026',
      '3 Capture du site, 18~nov.~2026',
      '4 Captures des applications, 18~nov.~2026',
      '5 Réponse au #123#, 18~nov.~2026',
      '6 Captures de contrôle, 9~déc.~2026',
      '7 Réponse au #125#, 18~nov.~2026',
      '8 Journal des appels émis, 24~nov. au 8~déc.~2026',
      '9 Messagerie, 7~déc.~2026',
      '10 Messagerie, 8~déc.~2026',
      '11 Relevé de mes échanges, établi le 9~déc.~2026',
      '12 Journal des appels reçus, 24~nov. au 9~déc.~2026',
      '13 SMS d’annulation, 8~déc.~2026, 10~h~20'
    ])
  })

  it('never prints a surname', () => {
    expect(JSON.stringify(letter)).not.toContain('NomSecret')
  })
})
