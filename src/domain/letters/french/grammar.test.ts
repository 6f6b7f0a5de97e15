import { describe, expect, it } from 'vitest'
import {
  agreed,
  asDemand,
  asRelative,
  continuing,
  failing,
  myContract,
  ofA,
  theService,
  toThe,
  withoutArticle
} from './grammar'

describe('grammar of composed sentences', () => {
  it('gives a noun its article only when its gender is known', () => {
    expect(ofA('forfait mobile de 40 Go')).toBe('d’un forfait mobile de 40 Go')
    expect(ofA('offre d’électricité')).toBe('d’une offre d’électricité')
    expect(ofA('une machine à laver')).toBe('d’une machine à laver')
    expect(ofA('Zen Confort')).toBe('du contrat « Zen Confort »')
  })

  it('takes the article off a service', () => {
    expect(withoutArticle('le suivi de consommation')).toBe('suivi de consommation')
    expect(withoutArticle('l’accès aux bornes')).toBe('accès aux bornes')
    expect(withoutArticle("l'accès")).toBe('accès')
    expect(withoutArticle('lenteur du réseau')).toBe('lenteur du réseau')
  })

  it('keeps the article where the problem is told as an action', () => {
    expect(failing('le suivi', 'Inaccessible')).toBe('suivi inaccessible')
    expect(failing('Le compteur', 'ne fonctionne plus')).toBe('le compteur ne fonctionne plus')
    expect(asRelative('ne fonctionne plus')).toBe('qui ne fonctionne plus')
    expect(asRelative('refusé')).toBe('refusé')
    expect(theService('Suivi conso')).toBe('le suivi conso')
    expect(theService('Électricité')).toBe('l’électricité')
    expect(theService('connexion fibre')).toBe('la connexion fibre')
    expect(theService('Internet')).toBe('le service « Internet »')
    expect(theService('Ma box')).toBe('ma box')
  })

  it('makes a demand go on from the words that open the list', () => {
    expect(asDemand('De me rembourser 12 €.')).toBe('de me rembourser 12 €')
    expect(asDemand('me rembourser')).toBe('de me rembourser')
    expect(asDemand('Mettre fin au contrat')).toBe('de mettre fin au contrat')
    expect(asDemand('La facture corrigée')).toMatch(/^de faire droit/)
    expect(asDemand('Effectuer le passage')).toBe('d’effectuer le passage')
    expect(asDemand("m'envoyer un technicien")).toBe("de m'envoyer un technicien")
    expect(asDemand('Le remboursement du mois')).toBe(
      'de faire droit à la demande suivante : le remboursement du mois'
    )
  })

  it('contracts the preposition with the article', () => {
    expect(toThe('le service technique')).toBe('au service technique')
    expect(toThe('la boutique')).toBe('à la boutique')
    expect(toThe('les techniciens')).toBe('aux techniciens')
    expect(toThe('service technique')).toBe('au service technique')
    expect(toThe('Résiliations')).toBe('au service « Résiliations »')
  })

  it('goes on inside a sentence without capital or full stop, names excepted', () => {
    expect(continuing('Le #125# m’invite.')).toBe('le #125# m’invite')
    expect(continuing('SMS sans suite. ')).toBe('SMS sans suite')
    expect(continuing('Orange rappellera')).toBe('Orange rappellera')
    expect(continuing('Personne n’est venu')).toBe('personne n’est venu')
    expect(continuing('L’écran reste noir ;')).toBe('l’écran reste noir')
  })

  it('agrees a participle with the number of calls', () => {
    expect(agreed('coupés dès l’appui', 1)).toBe('coupé dès l’appui')
    expect(agreed('coupé dès l’appui', 3)).toBe('coupés dès l’appui')
    expect(agreed('sans réponse', 3)).toBe('sans réponse')
  })

  it('calls the contract by the first word of the offer', () => {
    expect(myContract('forfait mobile')).toBe('mon forfait')
    expect(myContract('Offre verte')).toBe('mon offre')
    expect(myContract('box fibre')).toBe('mon contrat')
  })
})
