import { describe, expect, it } from 'vitest'
import { at, caseOf, contact, promise, shown } from '../testCases'
import { compose, rows, table } from '../testReading'

/** The due cells and the note of a table whose promises were all made on Monday 23 November 2026 at 9 h. */
function counting(...phrases: readonly string[]) {
  return countingFrom('2026-11-23', ...phrases)
}

function countingFrom(day: string, ...phrases: readonly string[]) {
  const letter = compose(
    caseOf(
      contact('call', 'phone', at(day, '09:00'), 'Inès', 1, []),
      ...phrases.map((phrase, index) =>
        promise(`promise${index}`, 'callback', 'call', `rappel ${phrase}`, phrase)
      )
    )
  )
  return {
    due: rows(letter, 'commitments').map((cells) => cells[3]),
    note: shown(table(letter, 'commitments')?.note ?? '')
  }
}

describe('the note on how dates were counted', () => {
  it('only names the year when nothing was granted', () => {
    expect(counting('sous 2 jours ouvrés')).toEqual({
      due: ['25~novembre'],
      note: '* Dates de 2026.'
    })
  })

  it('says that a delay ending on a closed day is moved', () => {
    expect(counting('sous 5 jours')).toEqual({
      due: ['30~novembre'],
      note: '* Dates de 2026, retenues à votre avantage~: report au jour ouvrable suivant.'
    })
  })

  it('says that hours were counted in working days', () => {
    expect(counting('sous 48 h').note).toContain('heures comptées en jours ouvrés')
  })

  it('says how parts of a day and the end of a week were read', () => {
    expect(counting('demain matin')).toEqual({
      due: ['24~novembre, 13~h'],
      note: '* Dates de 2026, retenues à votre avantage~: matinée comptée jusqu’à 13~h.'
    })
    expect(counting('d’ici la fin de la semaine')).toEqual({
      due: ['29~novembre'],
      note: '* Dates de 2026, retenues à votre avantage~: semaine comptée jusqu’au dimanche.'
    })
  })

  it('grants nothing to an end of the week said on its Saturday', () => {
    expect(countingFrom('2026-11-21', 'd’ici la fin de la semaine')).toEqual({
      due: ['22~novembre'],
      note: '* Dates de 2026.'
    })
  })

  it('prints the hour that was named, and tells its tolerance', () => {
    expect(counting('demain à 14 h')).toEqual({
      due: ['24~novembre, 14~h'],
      note: '* Dates de 2026, retenues à votre avantage~: quinze minutes de tolérance après l’heure dite.'
    })
  })

  it('names each favour once, tolerances last', () => {
    expect(counting('demain entre 9 h et 11 h', 'sous 5 jours', 'sous 6 jours').note).toBe(
      '* Dates de 2026, retenues à votre avantage~: report au jour ouvrable suivant~; quinze minutes de tolérance après chaque créneau.'
    )
  })
})
