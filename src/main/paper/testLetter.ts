import type { Letter } from '#domain/letters/letter'
import { testBlocks } from './testBlocks'

const titles = [
  'Récapitulatif contractuel, 16_nov._2026',
  'Facture du 20_nov._2026 et relevé du paiement',
  'Capture du site, 18_nov._2026',
  'Captures des applications, 18_nov._2026',
  'Réponse au #123#, 18_nov._2026',
  'Captures de contrôle, 9_déc._2026',
  'Réponse au #125#, 18_nov._2026',
  'Journal des appels émis, 24_nov. au 8_déc._2026',
  'Messagerie, 7_déc._2026',
  'Messagerie, 8_déc._2026',
  'Relevé de mes échanges, établi le 9_déc._2026',
  'Journal des appels reçus, 24_nov. au 9_déc._2026',
  'SMS d’annulation, 8_déc._2026, 10_h_20'
]

/** Exhibits numbered from 1, as printed in the list. */
export function exhibits(printed: readonly string[]): Letter['exhibits'] {
  return printed.map((title, index) => ({
    number: index + 1,
    id: `exhibit-${index + 1}`,
    title: title.replaceAll('_', '\u00A0')
  }))
}

/** A formal notice of the size and kind the application writes most: two pages; people and operator are invented. */
export const testLetter: Letter = {
  kind: 'formal-notice',
  form: 'letter',
  caseId: 'case-1',
  language: 'fr',
  title: 'Mise en demeure du 9\u00A0décembre\u00A02026',
  author: 'Agathe Mercœur',
  footer: 'Agathe Mercœur – mise en demeure du 9\u00A0décembre\u00A02026',
  day: '2026-12-09',
  sender: [
    'Agathe Mercœur',
    '8 rue de la Fontaine-Basse',
    '37999 Villebelle',
    '06\u00A039\u00A098\u00A000\u00A012',
    'agathe.mercoeur@example.org'
  ],
  recipient: ['LYRIA TELECOM SA', 'SERVICE CLIENTS', 'TSA 00000', '99999 PORT-CLAIR CEDEX 9'],
  windowEnvelope: true,
  registered: { mention: 'Lettre recommandée avec avis de réception', number: '' },
  placeAndDate: 'Villebelle, le 9\u00A0décembre\u00A02026',
  references: [
    {
      label: 'Objet',
      value:
        'Mise en demeure valant réclamation écrite\u00A0: deux services de mon forfait inaccessibles',
      strong: true
    },
    {
      label: 'Vos réf.',
      value:
        'client\u00A01402558, ligne\u00A006\u00A039\u00A098\u00A000\u00A012, dossier\u00A0n°\u00A026-3318-07',
      strong: false
    },
    { label: 'P.\u00A0J.', value: '13\u00A0pièces, liste en fin de lettre', strong: false }
  ],
  salutation: 'Madame, Monsieur,',
  blocks: testBlocks,
  signature: 'Agathe Mercœur',
  exhibitsHeading: 'Pièces jointes (copies)',
  exhibits: exhibits(titles)
}
