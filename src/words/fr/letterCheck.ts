import { letterKinds } from './letterKinds'

/** What a letter must contain, what it lacks and what deserves a look, in French; and the word of the link that mends it. */
export const letterCheck = {
  mention: {
    words: '« Mise en demeure »',
    sender: 'Expéditeur',
    recipient: 'Destinataire',
    facts: 'Faits',
    contract: 'Fondement',
    demand: 'Demande',
    deadline: 'Délai',
    consequence: 'Conséquence annoncée',
    'place-and-date': 'Lieu et date',
    signature: 'Signature'
  },
  missing: {
    'sender-name': () => 'Votre nom manque',
    'sender-address': () => 'Votre adresse manque',
    'recipient-name': () => 'Le nom légal de l’entreprise manque',
    'recipient-address': () => 'L’adresse de l’entreprise manque',
    'recipient-address-unconfirmed': () => 'Adresse de l’entreprise non vérifiée',
    place: () => 'Le lieu de signature manque',
    'words-formal-notice': () => 'Les mots « mise en demeure » manquent dans le texte',
    facts: () => 'Aucun fait à raconter',
    contract: () => 'Le contrat n’est pas nommé',
    demand: () => 'Rien n’est demandé',
    deadline: () => 'Aucun délai n’est fixé',
    consequence: () => 'Aucune conséquence n’est annoncée',
    signature: () => 'Aucun nom sous la signature',
    'field-in-conflict': (detail: string) =>
      detail === '' ? 'Deux valeurs en conflit' : `Deux valeurs en conflit : ${detail}`,
    'unknown-character': (detail: string) =>
      detail === ''
        ? 'Un caractère impossible à imprimer'
        : `Caractères impossibles à imprimer : ${detail}`,
    ...letterKinds.missing
  },
  mend: {
    'sender-name': 'Écrire',
    'sender-address': 'Écrire',
    'recipient-name': 'Écrire',
    'recipient-address': 'Écrire',
    'recipient-address-unconfirmed': 'Vérifier',
    place: 'Écrire',
    'words-formal-notice': 'Rétablir',
    facts: 'Raconter',
    contract: 'Écrire',
    demand: 'Demander',
    deadline: 'Fixer',
    consequence: 'Rétablir',
    signature: 'Écrire',
    'field-in-conflict': 'Choisir',
    'unknown-character': 'Corriger',
    ...letterKinds.mend
  },
  warning: {
    'no-exhibit': () => 'Aucune pièce n’appuie le courrier',
    'stale-defect-proof': (detail: string) => `Preuve datant de plus de deux jours : ${detail}`,
    'no-customer-number': () => 'Numéro de client absent',
    'stale-law': (detail: string) =>
      detail === ''
        ? 'Un texte de loi cité est à vérifier de nouveau'
        : `Texte de loi à vérifier de nouveau : ${detail}`,
    'repealed-law': (detail: string) =>
      `N’est plus en vigueur, la lettre ne le cite plus : ${detail}`,
    'unconfirmed-outcome': (detail: string) =>
      `Engagement échu, non confirmé, absent du courrier : ${detail}`,
    'free-words': (detail: string) =>
      detail === '' ? 'Phrase libre non reliée à un fait' : `Phrase libre à relier : ${detail}`,
    'no-proof-for-claim': (detail: string) => `Aucune preuve pour : ${detail}`,
    'short-deadline': (detail: string) =>
      `Délai court : ${detail} jour${Number(detail) < 2 ? '' : 's'} ; l’usage est de huit jours au moins`,
    'address-line-too-long': (detail: string) => `Ligne d’adresse trop longue : ${detail}`,
    'law-question': () => 'Votre forfait a-t-il une limite de Go ?',
    ...letterKinds.warning
  },
  look: {
    'no-exhibit': 'Ajouter',
    'stale-defect-proof': 'Voir',
    'no-customer-number': 'Écrire',
    'stale-law': 'Voir',
    'repealed-law': 'Voir',
    'unconfirmed-outcome': 'Confirmer',
    'free-words': 'Relier',
    'no-proof-for-claim': 'Voir',
    'short-deadline': 'Changer',
    'address-line-too-long': 'Corriger',
    'law-question': 'Répondre',
    ...letterKinds.look
  }
} as const
