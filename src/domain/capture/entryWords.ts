import type { Channel } from '../case/facts'

// All patterns read a line folded to lower case without accents or apostrophes.

const CALLED = '(?:appelee?|rappelee?|recontactee?|contactee?|telephone)'

/** Who turned to whom, by which channel; the first that is found wins. No direction: the words do not say. */
export const EXCHANGES: readonly (readonly [RegExp, Channel, 'in' | 'out' | null])[] = [
  [
    new RegExp(
      `\\b(?:r?appels? recus?|recu (?:un |l |leur )?r?appel|m (?:ont|a) ${CALLED}|j ai ete ${CALLED}|appels? coupes?)\\b`
    ),
    'phone',
    'in'
  ],
  [/\b(?:sms|texto) envoye\b|\benvoye (?:un )?(?:sms|texto)\b/, 'sms', 'out'],
  [/\b(?:sms|texto)\b/, 'sms', 'in'],
  [
    /\b(?:mail|courriel|e-mail) (?:recu|de leur part)\b|\b(?:recu|repondu|reponse)(?: un| par)? (?:mail|courriel|e-mail)\b/,
    'email',
    'in'
  ],
  [/\b(?:mail|courriel|e-mail)\b/, 'email', 'out'],
  [
    /\b(?:courrier|lettre|recommande)(?: recommandee?)? recue?\b|\brecu (?:un |une )?(?:courrier|lettre)\b/,
    'letter',
    'in'
  ],
  [/\b(?:courrier|lettre|recommandee?)\b/, 'letter', 'out'],
  [/\b(?:chat|messagerie|tchat|conseill[a-z]+ web)\b/, 'chat', 'out'],
  [/\b(?:boutique|agence|magasin)\b/, 'shop', 'out'],
  [
    /\b(?:appels?|j appelle|j ai (?:r?appele|telephone|eu)|appele|telephone|coup de fil|tel)\b/,
    'phone',
    'out'
  ],
  [/\brappelee?\b|\braccroch[a-z]+\b/, 'phone', null],
  [/#\d{3}#/, 'ussd', 'out'],
  [/\b(?:appli|application)\b/, 'app', 'out'],
  [/\b(?:site|espace client)\b/, 'web', 'out'],
  [/\b(?:visite|passage|technicien(?:ne)?|releveur|livreur)\b/, 'visit', 'in']
]

/** Nobody came: the fact is an observation, not a visit. */
export const ABSENCE =
  /\bpersonne n est (?:venu|passe)|\bpersonne ne (?:vient|s est presente)|\b(?:pas|jamais) (?:venue?s?|passee?s?)\b|\bpas presentee?\b|\baucun (?:passage|technicien)\b|\bpersonne ?(?=,|$)/

export const OBSERVATION =
  /\ben panne\b|\bpanne\b|\bne (?:marche|fonctionne)|\btoujours (?:pas|rien)\b|\bcoupure\b|\bplus (?:de|d) (?:connexion|reseau|courant|internet|electricite|gaz|eau|tele)|\binaccessible/

export const DOCUMENT =
  /^ ?(?:la |ma |une |nouvelle )?(?:facture|contrat|devis|releve|echeancier)\b/

/** An appointment is said to be called off; what the claimant calls off is told otherwise. */
export const CANCELLED =
  /\b(?:rdv|rendez-vous|visite|passage|intervention|creneau|technicien)\b[^,;.]*\bannul|\bannul[a-z]*\b[^,;.]*\b(?:rdv|rendez-vous|visite|passage|intervention|creneau)\b|\bannulation\b/
export const CANCELLED_BY_ME = /\bj (?:ai )?annul/

/** The file is said to have been passed on to another tier, or to the wrong service. */
export const TRANSFER =
  /\b(?:transfert|transferee?|transmise?|escaladee?|escalade|remontee?|passee?|envoyee?) (?:au|en|vers le) niveau ([2-5])\b/
export const WRONG_SERVICE = /\bmauvais service\b/
