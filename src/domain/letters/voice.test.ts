import { expect, it } from 'vitest'
import { toldOfTheTrader } from './voice'

it('tells somebody else of the trader what was said to it', () => {
  for (const [said, told] of [
    ['Selon vos conseillers, mon dossier', 'Selon les conseillers de l’entreprise, mon dossier'],
    ['Vos services m’ont annoncé', 'Les services de l’entreprise m’ont annoncé'],
    ['l’accès à vos bornes Wi-Fi', 'l’accès à ses bornes Wi-Fi'],
    ['par messagerie, puis sur votre site', 'par messagerie, puis sur le site de l’entreprise'],
    ['retenues à votre avantage', 'retenues à l’avantage de l’entreprise'],
    ['rendez-vous sous huit jours', 'rendez-vous sous huit jours']
  ])
    expect(toldOfTheTrader(said ?? '')).toBe(told)
})

it('leaves what is quoted as it was written', () => {
  expect(toldOfTheTrader('vos services : « nos équipes liront vos messages »')).toBe(
    'les services de l’entreprise : « nos équipes liront vos messages »'
  )
})
