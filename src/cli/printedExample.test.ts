import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSnapshot } from '#domain/history/snapshot'
import { composeFormalNotice } from '#domain/letters/composeFormalNotice'
import { lawDataSchema } from '#domain/letters/law'
import { letterPress } from '#paper/letterPress'
import { readPages } from '../main/paper/readPages.test-support'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const read = readSnapshot(readFileSync('resources/example/case.json', 'utf8'), sha256)
if (!read.ok) throw new Error(JSON.stringify(read.failure))
const law = lawDataSchema.parse(
  JSON.parse(readFileSync('resources/law/formal-notice.json', 'utf8'))
)
const letter = composeFormalNotice(read.value.file, 'mise-en-demeure', {
  now: { day: '2026-12-09', time: '12:00' },
  law,
  conflicts: []
})
const printed = await letterPress('resources/fonts')(letter)
const pages = await readPages(printed.bytes)
/** What a reader of the PDF finds, its lines run together. */
const text = pages.map((page) => page.text.replace(/-\n/g, '-').replace(/\s+/g, ' ')).join(' ')
const between = (from: string, to: string) =>
  text.slice(text.indexOf(from) + from.length, text.indexOf(to))

describe('the printed notice of the example', () => {
  test('takes two pages and lacks no character', () => {
    expect([printed.pages, pages.length, printed.missingCharacters]).toEqual([2, 2, ''])
    expect(text).not.toMatch(/[\u202F\uFFFD■]/)
  })

  test('lists exactly four commitments not kept, each with the day of the promise and the due date', () => {
    const table = between('4. Engagements pris et non tenus', 'Maud Tissandre – mise en demeure')
    const rows = [
      '1 24 novembre, 11 h 30, Nolwenn, niveau 1 rappel sous cinq jours 30 novembre aucun appel reçu 8, 11, 12',
      '2 1er décembre, 10 h 12, Bastien, niveau 1 rappel sous deux jours ouvrés 3 décembre aucun appel reçu 8, 11, 12',
      '3 7 décembre, 18 h 40, Ilan, messagerie « rendez-vous téléphonique demain, entre 9 h et 11 h » 8 décembre, 11 h trois appels (9 h 14, 9 h 31, 10 h 02) coupés dès l’appui sur la touche étoile ; annulation par SMS à 10 h 20 9, 12, 13',
      '4 8 décembre, 10 h 45, Ilan, messagerie « rendez-vous cet après-midi, entre 14 h et 16 h » 8 décembre, 16 h un appel (14 h 37) coupé de même ; aucun conseiller 10, 12'
    ]
    expect(table.trim()).toBe(
      [
        'N° Date, interlocuteur Engagement Échéance* Ce qui s’est passé Pièces',
        ...rows,
        '* Dates de 2026, retenues à votre avantage : report au jour ouvrable suivant ; quinze minutes de tolérance après chaque créneau.'
      ].join(' ')
    )
  })

  test('tells the passage to level 3 among the steps, with no date, and never as broken', () => {
    expect(between('3. Mes démarches', '4. Engagements')).toContain(
      'il a ensuite été transmis au niveau 3, sans date d’intervention (8 décembre).'
    )
    expect(text.match(/niveau 3/g)).toHaveLength(1)
  })

  test('announces 15,00 € and 10,00 €, together 25,00 €, none on a bill, none deducted', () => {
    expect(between('5. Avoirs annoncés', '6. En droit').trim()).toBe(
      'Annoncé le Par Montant Porté sur une facture Pièces 1er décembre 2026 Bastien, niveau 1, par téléphone 15,00 € non, à ce jour 8, 11 8 décembre 2026 Sabrina, niveau 2, par téléphone 10,00 € non, à ce jour 8, 11 Total 25,00 € 0,00 € Aucune facture n’a été émise depuis ces annonces. J’accepte ces avoirs à titre de geste commercial, sans renonciation à mes droits ni à mes recours ; ils ne remédient pas aux pannes.'
    )
    expect(text).toContain(
      'c) de porter les deux avoirs annoncés, soit 25,00 €, au crédit de mon compte client ;'
    )
    expect(text).not.toMatch(/déduction|solde/)
  })

  test('shows the address and nothing else in the window of the envelope', () => {
    const window = pages[0]?.drawn.filter(
      ({ left, right, top, bottom }) => right > 90 && left < 205 && bottom > 34 && top < 92
    )
    expect(window?.map((line) => line.text)).toEqual(letter.recipient)
    for (const { left, right, top, bottom } of window ?? []) {
      expect(left).toBeGreaterThanOrEqual(109.9)
      expect(right).toBeLessThanOrEqual(190)
      expect(top).toBeGreaterThanOrEqual(55)
      expect(bottom).toBeLessThanOrEqual(79)
    }
  })

  test('lists its thirteen exhibits by the numbers under which the text cites them', () => {
    const listed = between('Pièces jointes (copies)', 'page 2 sur 2')
    expect(letter.exhibits.map(({ number }) => number)).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1)
    )
    for (const { number, title } of letter.exhibits) {
      expect(listed).toContain(`${number} ${title.replaceAll('\u00A0', ' ')}`)
    }
  })
})
