import { describe, expect, it } from 'vitest'
import { checkLetter, offerOf } from '../checkLetter'
import { add, change, changed, shown } from '../testCases'
import { energyCase, foundingCase } from '../testDisputes'
import { meterCase } from '../testOtherDisputes'
import { lines } from '../testReading'
import { blank, LATER, on, text, withSent } from '../testSent'

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)

describe('the reminder', () => {
  const file = withSent(foundingCase(), 'formal-notice')

  it('recalls the notice, its receipt and the end of its delay, then what was not done', () => {
    const letter = blank(file, 'follow-up-reminder', LATER)
    expect(shown(letter.references[0]?.value ?? '')).toBe(
      'Relance après ma mise en demeure du 11~décembre~2026'
    )
    expect(lines(letter, 'opening')).toEqual([
      'Ma mise en demeure, postée en recommandé le 11~décembre~2026 et reçue le 14~décembre~2026, vous laissait quinze jours pour y satisfaire~; j’en joins une copie. Ce délai a expiré le 29~décembre~2026. Je n’ai reçu aucune réponse.'
    ])
    expect(lines(letter, 'remaining').slice(0, 2)).toEqual([
      'À ce jour~:',
      'suivi de consommation inaccessible depuis le 18~novembre~2026 (pièces~n°~1~à~4)~;'
    ])
    expect(lines(letter, 'demands')[0]).toBe(
      'Je vous demande, dans un délai de quinze jours à compter de la réception de la présente~:'
    )
    expect(lines(letter, 'consequence')).toEqual([
      'À défaut d’exécution complète dans ce délai, je saisirai votre service consommateurs, puis le médiateur des communications électroniques et, en dernier lieu, le tribunal compétent.'
    ])
    expect(checkLetter('follow-up-reminder', file, '', on(LATER)).missing).toEqual([])
  })

  it('tells what was done since', () => {
    const mended = changed(file, change('defects', 'wifi', { endedOn: '2027-01-05' }))
    expect(lines(blank(mended, 'follow-up-reminder', LATER), 'remaining')).toContain(
      'accès aux bornes Wi-Fi~: la panne a pris fin le 5~janvier~2027~;'
    )
    const meter = withSent(meterCase(), 'formal-notice')
    expect(lines(blank(meter, 'follow-up-reminder', LATER), 'remaining').at(-1)).toBe(
      'avoir de 20,00~€ annoncé le 19~novembre~2026~: porté en facture.'
    )
  })

  it('waits for the delay to pass, from the kindest receipt', () => {
    expect(offerOf('follow-up-reminder', file, on('2026-12-29'))).toMatchObject({
      why: 'deadline-running',
      from: '2026-12-30'
    })
    expect(offerOf('follow-up-reminder', file, on('2026-12-30'))).toEqual({ open: true })
    const posted = changed(file, change('letters', 'sent', { deliveredOn: null }))
    expect(offerOf('follow-up-reminder', posted, on('2026-12-30'))).toMatchObject({ open: false })
    expect(offerOf('follow-up-reminder', posted, on(LATER))).toEqual({ open: true })
    expect(text(posted, 'follow-up-reminder', LATER)).toContain('Ce délai a expiré. Je n’ai')
  })

  it('of a complaint counts the month it left, and after the second level names the mediator', () => {
    const complained = withSent(energyCase(), 'first-complaint')
    expect(lines(blank(complained, 'follow-up-reminder', LATER), 'opening')[0]).toContain(
      'Ma réclamation, postée en recommandé le 11~décembre~2026 et reçue le 14~décembre~2026, vous laissait un mois pour y répondre~; j’en joins une copie. Ce délai a expiré le 14~janvier~2027.'
    )
    const second = withSent(foundingCase(), 'second-complaint')
    expect(lines(blank(second, 'follow-up-reminder', LATER), 'consequence')).toEqual([
      'À défaut de réponse satisfaisante dans ce délai, je saisirai le médiateur des communications électroniques.'
    ])
  })
})

describe('the end of the contract', () => {
  const announced = withSent(foundingCase(), 'formal-notice', { wantsToLeave: true })

  it('is never offered before a notice that announced the right, and its delay', () => {
    const at = (day: string, file = announced) => offerOf('contract-termination', file, on(day))
    expect(at(LATER, foundingCase())).toMatchObject({ why: 'right-not-announced' })
    expect(at(LATER, withSent(foundingCase(), 'formal-notice'))).toMatchObject({
      why: 'right-not-announced'
    })
    expect(at('2026-12-10')).toMatchObject({ why: 'right-not-announced' })
    expect(at('2026-12-29')).toMatchObject({ why: 'deadline-running' })
    expect(at('2026-12-30')).toEqual({ open: true })
    const missing = checkLetter('contract-termination', announced, '', on('2026-12-29')).missing
    expect(codes(missing)).toContain('deadline-running')
  })

  it('counts a notice whose receipt is not known from the end of its keeping at the post office', () => {
    const posted = changed(announced, change('letters', 'sent', { deliveredOn: null }))
    const at = (day: string) => offerOf('contract-termination', posted, on(day)).open
    expect([at('2027-01-11'), at('2027-01-12')]).toEqual([false, true])
  })

  it('is not opened by a notice that reached nobody, nor by one without delay', () => {
    const lost = changed(
      announced,
      change('letters', 'sent', { deliveredOn: null, returned: 'unknown-address' })
    )
    expect(offerOf('contract-termination', lost, on(LATER)).open).toBe(false)
    const endless = changed(announced, change('letters', 'sent', { deadlineDays: null }))
    expect(offerOf('contract-termination', endless, on(LATER))).toMatchObject({
      why: 'right-not-announced'
    })
  })

  it('notifies with its reasons, and tells its risk on screen only', () => {
    const letter = blank(announced, 'contract-termination', LATER)
    expect(lines(letter, 'opening')).toEqual([
      'Ma mise en demeure, postée en recommandé le 11~décembre~2026 et reçue le 14~décembre~2026, vous laissait quinze jours pour y satisfaire~; j’en joins une copie. Elle annonçait qu’à défaut d’exécution je serais en droit de résoudre le contrat (article~1226 du code civil). Le délai fixé a expiré le 29~décembre~2026 sans exécution complète.'
    ])
    expect(lines(letter, 'effects')).toEqual([
      'Pour ces motifs, je vous notifie la résolution du contrat, qui prend effet à la réception de la présente (articles~1226 et 1229 du code civil).'
    ])
    expect(lines(letter, 'demands')[1]).toBe(
      'de m’adresser par écrit et sous huit jours le décompte arrêté au jour de la réception de la présente, sans frais ni indemnité à ma charge~;'
    )
    const check = checkLetter('contract-termination', announced, '', on(LATER))
    expect(check.missing).toEqual([])
    expect(codes(check.warnings)).toEqual(
      expect.arrayContaining(['termination-risk', 'keep-paying', 'keep-number', 'join-copy'])
    )
  })

  it('of an energy contract keeps no number', () => {
    const energy = withSent(energyCase(), 'formal-notice', { wantsToLeave: true })
    const { missing, warnings } = checkLetter('contract-termination', energy, '', on(LATER))
    expect(missing).toEqual([])
    expect(codes(warnings)).not.toContain('keep-number')
    expect(lines(blank(energy, 'contract-termination', LATER), 'demands')).toContain(
      'de porter au décompte l’avoir annoncé, soit 30,00~€~;'
    )
  })

  it('lacks reasons where nothing fails any more', () => {
    const settled = changed(
      withSent(foundingCase(), 'formal-notice', { wantsToLeave: true }),
      ...['usage', 'wifi'].map((id) => change('defects', id, { endedOn: '2026-12-20' })),
      ...['promise1', 'promise2', 'promise3', 'promise4'].map((id) =>
        change('commitments', id, { outcome: null })
      ),
      add('letters', 'mine', { kind: 'contract-termination' })
    )
    expect(codes(checkLetter('contract-termination', settled, 'mine', on(LATER)).missing)).toEqual([
      'reasons'
    ])
  })
})
