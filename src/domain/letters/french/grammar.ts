const MASCULINE =
  /^(forfait|abonnement|contrat|accès|service|pack|bouquet|compte|bon|achat|séjour|prêt|crédit)\b/i
const FEMININE =
  /^(offre|box|ligne|formule|fourniture|assurance|connexion|carte|option|installation|livraison|commande|location)\b/i
const ARTICLE = /^(?:l[’'](?=\p{L})|(?:le|la|les|un|une|des|mon|ma|mes)[ \u00A0])/iu

/** A noun phrase without the article it was typed with: "le suivi de consommation" → "suivi de consommation". */
export function withoutArticle(noun: string): string {
  return noun.trim().replace(ARTICLE, '')
}

/** "d’un forfait mobile", "d’une offre d’électricité"; a noun whose gender is not known is quoted instead. */
export function ofA(noun: string): string {
  const bare = withoutArticle(noun)
  const common = bare.charAt(0).toLowerCase() + bare.slice(1)
  const typed = noun.trim().toLowerCase()
  if (typed.startsWith('une ') || FEMININE.test(bare)) return `d’une ${common}`
  if (typed.startsWith('un ') || MASCULINE.test(bare)) return `d’un ${common}`
  return `du contrat « ${bare} »`
}

const SUBSCRIPTION =
  /^(?:abonnement|accès|assurance|bouquet|box|compte|connexion|contrat|crédit|formule|forfait|fourniture|ligne|location|offre|pack|prêt|service)(?!\p{L})/iu

/** Whether what was bought runs on, so that one holds it: "forfait mobile", and not "canapé trois places". */
export function isSubscription(offer: string): boolean {
  return SUBSCRIPTION.test(withoutArticle(offer))
}

/** What was bought, as it stands in a list: "forfait mobile", "contrat d’électricité"; a name keeps its capital. */
export function offerName(offer: string): string {
  const bare = withoutArticle(offer)
  return isSubscription(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
}

/** The same after the word "contrat", which is not said twice: "contrat d’électricité", "contrat : forfait mobile". */
export function contractOf(offer: string): string {
  const name = offerName(offer)
  return /^contrat(?!\p{L})/iu.test(name) ? name : `contrat : ${name}`
}

/** What a contract is about: "un canapé" as it was typed; a noun whose gender is not known is quoted. */
export function about(noun: string): string {
  const typed = noun.trim()
  return /^(?:une?|des|les?|la)[ \u00A0]|^l[’']/i.test(typed)
    ? continuing(typed)
    : `« ${withoutArticle(typed)} »`
}

/** To whom a file was passed on: "au service technique", "à la boutique", "à l’expert". */
export function toThe(noun: string): string {
  const typed = noun.trim()
  if (/^le /i.test(typed)) return `au ${typed.slice(3)}`
  if (/^les /i.test(typed)) return `aux ${typed.slice(4)}`
  if (/^(la |l[’'])/i.test(typed)) return `à ${typed}`
  return /^(service|centre|département|pôle)\b/i.test(typed)
    ? `au ${typed}`
    : `au service « ${typed} »`
}

/** How a letter calls what was bought: "mon forfait", "mon offre", else "mon contrat". */
export function myContract(offer: string): string {
  const found = /^(forfait|abonnement|offre)\b/i.exec(withoutArticle(offer))
  return found === null ? 'mon contrat' : `mon ${found[0].toLowerCase()}`
}

// Words that begin a sentence and are no name: only these lose their capital.
const COMMON_FIRST_WORD =
  /^(?:(?:[ldjmncst]|qu)[’']|(?:les?|la|une?|des?|du|je|il|elle|on|nous|vous|ils|elles|ce|cet|cette|ces|mon|ma|mes|votre|vos|aucune?|au|aux|à|en|dans|sur|sous|par|pour|sans|avec|après|avant|depuis|me|ne|pas|rappel|appel|rendez-vous|passage|visite|intervention|réparation|livraison|remboursement|réponse|envoi|transmission|transfert|refusée?s?|inaccessibles?|impossible|coupée?s?|personne|rien|toujours|encore|plus|plusieurs|quelques|deux|trois|quatre|cinq|nouveaux?|nouvel|nouvelles?|premi(?:er|ère)|seconde?|panne|coupure|technicien(?:ne)?|conseill(?:er|ère)|facture|dossier|courrier|lettre|relance|demande|constat)(?![\p{L}\d]))/iu

/** A phrase typed as a sentence, made to go on inside another: no full stop at the end, no capital unless on a name. */
export function continuing(text: string): string {
  const trimmed = text.trim().replace(/[\s.;]+$/, '')
  if (!COMMON_FIRST_WORD.test(trimmed)) return trimmed
  return trimmed.charAt(0).toLowerCase() + trimmed.slice(1)
}

const SAYS_WHAT_IT_DOES = /^(?:ne |n[’']|est |sont |a |ont |se |s[’'])/i

/** "ne fonctionne pas", agreeing with the article the service was typed with. */
export function failure(service: string): string {
  return /^(?:les|des|mes) /i.test(service.trim()) ? 'ne fonctionnent pas' : 'ne fonctionne pas'
}

/** What does not work and how: "suivi de consommation inaccessible", "le compteur ne fonctionne plus". */
export function failing(service: string, problem: string): string {
  const how = continuing(problem) || (service.trim() === '' ? '' : failure(service))
  const what = SAYS_WHAT_IT_DOES.test(how) ? theService(service) : withoutArticle(service)
  return [what, how].filter((part) => part !== '').join(' ')
}

/** A problem told of a service just named: "inaccessible", "qui ne fonctionne plus". */
export function asRelative(problem: string): string {
  const how = continuing(problem)
  return SAYS_WHAT_IT_DOES.test(how) ? `qui ${how}` : how
}

const THING =
  /^(?:adaptateur|antenne|appareil|ballon|boîtier|box|câble|caméra|chaudière|chauffe-eau|climatis\p{L}+|compteur|décodeur|disjoncteur|four|lave-\p{L}+|machine|modem|onduleur|ordinateur|panneau|pompe|prise|radiateur|réfrigérateur|répéteur|routeur|sèche-linge|serrure|téléviseur|thermostat|volet)(?:s|x)?(?!\p{L})/iu

/** Whether what does not work is a thing to repair rather than a service to give again. */
export function isThing(noun: string): boolean {
  return THING.test(withoutArticle(noun))
}

/** What is asked for it: "de rétablir" a service, "de remettre en état" a thing. */
export function restoring(noun: string, within = ''): string {
  return `${isThing(noun) ? 'de remettre en état' : 'de rétablir'}${within}`
}

// Services people name without their article: its form is known for these only.
const THE: readonly (readonly [string, RegExp])[] = [
  [
    'le ',
    /^(?:chauffage|chauffe-eau|compteur|courant|débit|décodeur|gaz|modem|réseau|routeur|suivi)(?!\p{L})/iu
  ],
  ['la ', /^(?:box|chaudière|connexion|fibre|fourniture|ligne|messagerie|télévision)(?!\p{L})/iu],
  ['l’', /^(?:accès|alimentation|eau|électricité|itinérance)(?!\p{L})/iu]
]

/** A service with its article, to be asked for: "le chauffage"; one whose gender is not known is quoted: "le service « Mail »". */
export function theService(noun: string): string {
  const typed = noun.trim()
  if (typed === '') return 'le service'
  if (ARTICLE.test(typed)) return continuing(typed)
  const [article] = THE.find(([, nouns]) => nouns.test(typed)) ?? []
  return article === undefined
    ? `le service « ${typed} »`
    : `${article}${typed.charAt(0).toLowerCase()}${typed.slice(1)}`
}

// Verbs in -re are told from nouns such as "facture" by what stands before it.
const INFINITIVE =
  /^(?:(?:me|ne|vous|nous|y|en|lui) |[mln][’'])?\p{L}*(?:er|ir|oir|[nr]dre|ttre|[uai]ire|[cdl]ire|ivre|mpre)(?!\p{L})/iu

/** A demand that goes on from "je vous mets en demeure": "de me rembourser", "d’effectuer le passage". */
export function asDemand(text: string): string {
  const typed = text.trim().replace(/[\s.;]+$/, '')
  if (/^(?:de |d[’'])/i.test(typed)) return continuing(typed)
  const said = typed.charAt(0).toLowerCase() + typed.slice(1)
  if (!INFINITIVE.test(typed)) return `de faire droit à la demande suivante : ${continuing(typed)}`
  return /^[aeéèêiïoôuyh]/i.test(said) ? `d’${said}` : `de ${said}`
}

/** A participle agreed with a masculine count: ("coupé dès…", 3) → "coupés dès…". */
export function agreed(participle: string, count: number): string {
  const [first = '', ...rest] = participle.split(' ')
  const singular = first.replace(/(?<=[éiu])s$/, '')
  const word = count > 1 && /[éiu]$/.test(singular) ? `${singular}s` : singular
  return [word, ...rest].join(' ')
}

/** A text that starts a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
