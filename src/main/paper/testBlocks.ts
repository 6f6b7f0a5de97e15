import type { Block, Sentence } from '#domain/letters/letter'

/** A sentence as composed; `_` stands for a no-break space. */
export function said(text: string, ...strong: readonly string[]): Sentence {
  const spaced = (words: string) => words.replaceAll('_', '\u00A0')
  return { text: spaced(text), strong: strong.map(spaced), sources: [], free: false }
}

function block(id: Block['id'], number: number | null, heading: string | null): Block {
  return { id, number, heading, parts: [], boxed: id === 'demands', rewritten: false }
}

const row = (...cells: readonly string[]) => ({
  cells: cells.map((cell) => said(cell)),
  sources: []
})

/** What the letter of the tests says, from its opening to its closing formula. */
export const testBlocks: readonly Block[] = [
  {
    ...block('opening', null, null),
    parts: [
      {
        kind: 'paragraph',
        sentences: [
          said(
            'Je vous mets en demeure de rétablir sous quinze jours deux services de mon forfait inaccessibles depuis le 18_novembre_2026 (demandes au point_7).'
          )
        ]
      }
    ]
  },
  {
    ...block('contract', 1, 'Le contrat'),
    parts: [
      {
        kind: 'paragraph',
        sentences: [
          said(
            'Je suis titulaire depuis le 16_novembre_2026 d’un forfait mobile Lyria de 40_Go à 14,99_€ par mois, qui comprend le suivi de ma consommation et l’accès à vos bornes Wi-Fi (pièce_n°_1).'
          ),
          said('Ma facture est payée (pièce_n°_2).')
        ]
      }
    ]
  },
  {
    ...block('defects', 2, 'Ce qui ne fonctionne pas'),
    parts: [
      {
        kind: 'paragraph',
        sentences: [said('Constaté depuis le 18_novembre_2026, et de nouveau ce 9_décembre_2026_:')]
      },
      {
        kind: 'list',
        marker: 'dash',
        items: [
          said(
            'suivi de consommation inaccessible sur le site, dans les applications et au #123# (pièces_n°_3_à_6)_;'
          ),
          said(
            'accès aux bornes Wi-Fi refusé_: le #125# m’invite à utiliser ma «_carte SIM principale_», alors que ma ligne ne comporte qu’une carte SIM (pièces_n°_6_et_7).'
          )
        ]
      }
    ]
  },
  {
    ...block('steps', 3, 'Mes démarches'),
    parts: [
      {
        kind: 'paragraph',
        sentences: [
          said(
            'J’ai signalé ces pannes par téléphone les 24_novembre, 1er et 8_décembre (pièce_n°_8), puis par messagerie les 7_et 8_décembre (pièces_n°_9_et_10).'
          ),
          said(
            'Selon vos conseillers, mon dossier avait été adressé au mauvais service (1er_décembre)_; il a ensuite été transmis au niveau_3, sans date d’intervention (8_décembre).'
          ),
          said(
            'Les appels sont rapportés d’après mes notes, prises le 9_décembre_2026 (pièce_n°_11).'
          )
        ]
      }
    ]
  },
  {
    ...block('commitments', 4, 'Engagements pris et non tenus'),
    parts: [
      {
        kind: 'table',
        name: 'commitments',
        columns: [
          { label: 'N°', align: 'left' },
          { label: 'Date, interlocuteur', align: 'left' },
          { label: 'Engagement', align: 'left' },
          { label: 'Échéance*', align: 'left' },
          { label: 'Ce qui s’est passé', align: 'left' },
          { label: 'Pièces', align: 'right' }
        ],
        rows: [
          row(
            '1',
            '24_novembre, 11_h_30, Inès, niveau_1',
            'rappel sous cinq jours',
            '30_novembre',
            'aucun appel reçu',
            '8, 11, 12'
          ),
          row(
            '2',
            '1er_décembre, 10_h_12, Romain, niveau_1',
            'rappel sous deux jours ouvrés',
            '3_décembre',
            'aucun appel reçu',
            '8, 11, 12'
          ),
          row(
            '3',
            '7_décembre, 18_h_40, Théo, messagerie',
            '«_rendez-vous demain, entre 9_h et 11_h_»',
            '8_décembre, 11_h',
            'trois appels (9_h_14, 9_h_31, 10_h_02) coupés dès l’appui sur la touche étoile_; annulation par SMS à 10_h_20',
            '9, 12, 13'
          ),
          row(
            '4',
            '8_décembre, 10_h_45, Théo, messagerie',
            '«_cet après-midi, entre 14_h et 16_h_»',
            '8_décembre, 16_h',
            'un appel (14_h_37) coupé de même_; aucun conseiller',
            '10, 12'
          )
        ],
        foot: null,
        note: '*_Dates de 2026, retenues à votre avantage_: report au jour ouvrable suivant_; quinze minutes de tolérance après chaque créneau.'.replaceAll(
          '_',
          '\u00A0'
        )
      }
    ]
  },
  {
    ...block('credits', 5, 'Avoirs annoncés'),
    parts: [
      {
        kind: 'table',
        name: 'credits',
        columns: [
          { label: 'Annoncé le', align: 'left' },
          { label: 'Par', align: 'left' },
          { label: 'Montant', align: 'right' },
          { label: 'Porté sur une facture', align: 'right' },
          { label: 'Pièces', align: 'right' }
        ],
        rows: [
          row(
            '1er_décembre_2026',
            'Romain, niveau_1, par téléphone',
            '15,00_€',
            'non, à ce jour',
            '8, 11'
          ),
          row(
            '8_décembre_2026',
            'Laure, niveau_2, par téléphone',
            '10,00_€',
            'non, à ce jour',
            '8, 11'
          )
        ],
        foot: ['Total', '', '25,00\u00A0€', '0,00\u00A0€', ''],
        note: null
      },
      {
        kind: 'paragraph',
        sentences: [
          said('Aucune facture n’a été émise depuis ces annonces.'),
          said(
            'J’accepte ces avoirs à titre de geste commercial, sans renonciation à mes droits ni à mes recours_; ils ne remédient pas aux pannes.'
          )
        ]
      }
    ]
  },
  {
    ...block('law', 6, 'En droit'),
    parts: [
      {
        kind: 'paragraph',
        sentences: [
          said(
            'Le récapitulatif contractuel fait partie du contrat (article_L._224-27, III, du code de la consommation), qui vous oblige (article_1103 du code civil).'
          ),
          said(
            'Votre société est tenue d’une obligation de résultat quant aux services promis (pour un fournisseur d’accès_: Cass. 1re_civ., 19_novembre_2009, n°_08-21.645).'
          ),
          said(
            'Mon forfait étant limité en volume, l’article_L._224-30 du code de la consommation vous impose une fonctionnalité gratuite de suivi, actualisée en temps utile et facilement accessible.'
          ),
          said(
            'Les engagements de vos conseillers vous lient_: une clause contraire serait interdite (article_R._212-1, 2°, du même code).'
          ),
          said(
            'L’article_1217 du code civil m’ouvre droit à l’exécution forcée, à une réduction du prix et à réparation.'
          )
        ]
      }
    ]
  },
  {
    ...block('demands', 7, 'Ce que je demande'),
    parts: [
      {
        kind: 'paragraph',
        sentences: [
          said(
            'En conséquence, je vous mets en demeure, dans un délai de quinze jours à compter de la réception de la présente_:',
            'mets en demeure',
            'quinze jours'
          )
        ]
      },
      {
        kind: 'list',
        marker: 'letter',
        items: [
          said(
            'de rétablir le suivi de consommation sur le site, dans les applications et au #123#_;'
          ),
          said('de rétablir l’accès aux bornes Wi-Fi_;'),
          said(
            'de porter les deux avoirs annoncés, soit 25,00_€, au crédit de mon compte client_;'
          ),
          said(
            'de répondre par écrit à chacun de ces points et, dans les huit jours, de m’indiquer par écrit le nom d’un interlocuteur et la date de l’intervention.',
            'huit jours'
          )
        ]
      },
      {
        kind: 'paragraph',
        sentences: [
          said(
            'Je réserve ma demande de réduction du prix et de réparation pour la période sans service.'
          )
        ]
      }
    ]
  },
  {
    ...block('consequence', 8, 'À défaut'),
    parts: [
      {
        kind: 'paragraph',
        sentences: [
          said(
            'À défaut d’exécution complète dans ces délais, je saisirai votre service consommateurs (un mois après réception de la présente si elle reste sans réponse), puis le médiateur des communications électroniques et, en dernier lieu, le tribunal compétent.'
          )
        ]
      },
      {
        kind: 'paragraph',
        sentences: [
          said(
            'La présente vaut réclamation écrite au sens de l’article_L._612-2 du code de la consommation et mise en demeure au sens des articles_1223, 1231 et_1344 du code civil.'
          )
        ]
      }
    ]
  },
  {
    ...block('closing', null, null),
    parts: [
      {
        kind: 'paragraph',
        sentences: [said('Je reste joignable au 06_39_98_00_12 et à agathe.mercoeur@example.org.')]
      },
      {
        kind: 'paragraph',
        sentences: [said('Veuillez agréer, Madame, Monsieur, mes salutations distinguées.')]
      }
    ]
  }
]
