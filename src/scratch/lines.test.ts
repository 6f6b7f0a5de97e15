// @ts-nocheck
import { it } from 'vitest'
import { readQuickEntry } from '../domain/capture/quickEntry'

const now = { day: '2026-12-09', time: '12:00' } // Wednesday
const lines = [
  'appel hier 10h12, conseiller niveau 2, rappel sous 2 jours ouvrés, avoir 15 €',
  'ce matin ils ont encore raccroché',
  'ce matin 9h10 appel au service client, 25 min d’attente',
  'mardi dernier appel, on me rappelle sous 48h',
  '24/11 appel, technicien promis pour lundi',
  'le 24.11 appel au 3900',
  'le 24 novembre à 11h30 appel Inès niveau 1, rappel sous cinq jours',
  '24 nov 11h30 : appel, on me promet un rappel sous 5 jours',
  'rdv demain entre 14h et 16h',
  'appel ce matin, rdv demain entre 14h et 16h',
  'ils m’ont raccroché au nez 3 fois',
  'avoir de quinze euros',
  'un avoir de 10€ sera sur la prochaine facture',
  'on m’offre 15 euros d’avoir et un rappel sous deux jours ouvrés',
  'geste commercial de 15 €',
  'technicien jamais venu hier entre 8h et 12h',
  'le technicien n’est pas venu',
  'personne n’est venu lundi',
  'reçu sms : rdv annulé',
  'SMS reçu ce matin 10h20, rendez-vous annulé',
  'mail envoyé hier soir',
  'j’ai écrit au service client le 2 décembre',
  'appelé le 3900 pendant 40 minutes, coût 3 €',
  'chat avec Théo hier 18h40, rendez-vous téléphonique demain entre 9h et 11h',
  'rappelé à 14h37, coupé quand j’appuie sur étoile',
  'trois appels coupés hier 9h14, 9h31 et 10h02',
  'internet en panne depuis samedi',
  'toujours pas de connexion aujourd’hui',
  'dossier transféré au niveau 3',
  'appel hier, dossier n° 26-3318-07, transmis au niveau 3',
  'Il y a deux semaines, appel niveau 1',
  'la semaine dernière appel, rien',
  'passé en boutique samedi, vendeur Marc, échange sous 8 jours',
  'lettre recommandée envoyée le 1er décembre',
  'facture du 20/11 reçue, pas d’avoir',
  'j’ai appelé à midi',
  'vers 15h appel',
  'lundi 7 décembre 18h40 messagerie',
  'appel le 24/11/25 à 9h',
  'appel le 32/11',
  'remboursement de 30 € promis sous 15 jours',
  'avant-hier 17 h, Mme Dupont, niveau 2',
  'on m’a dit que le technicien passera jeudi entre 8h et 10h',
  'rappel promis avant vendredi',
  'hier rappel reçu du service technique',
  'ils m’ont rappelé hier à 15h',
  'ils doivent me rappeler demain',
  'appel hier de 10h à 10h45',
  'visite prévue lundi 14 décembre 8h-12h',
  'appel 10h12 hier, 2 jours ouvrés pour un rappel',
  'appel hier et avoir de 15,50 euros',
  'relancé par mail, réponse sous 72h',
  'panne depuis le 18/11, appel le 24/11 à 11h30'
]
it('reads', () => {
  for (const line of lines) {
    const e = readQuickEntry(line, now, 'FR')
    const bits = [e.channel ? `${e.channel}/${e.direction}` : '-', e.day, e.time ?? '', e.precision]
    if (e.tier) bits.push(`tier${e.tier}`)
    if (e.firstName) bits.push(`name=${e.firstName}`)
    if (e.ticket) bits.push(`#${e.ticket}`)
    if (e.minutes) bits.push(`${e.minutes}min`)
    if (e.attempts) bits.push(`attempts=${e.attempts.count} ${e.attempts.times.join('/')}`)
    if (e.promise)
      bits.push(
        `PROMISE[${e.promise.kind}|${e.promise.words}|${e.promise.phrase}|${e.promise.reading.rule} ${JSON.stringify(e.promise.reading.slot ?? e.promise.reading.prudent ?? null)}]`
      )
    if (e.creditCents !== null) bits.push(`CREDIT ${e.creditCents}`)
    if (e.problem) bits.push(`PROBLEM ${e.problem}`)
    console.log(`${line}\n    => ${bits.join(' ')}`)
  }
})
