import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectionNames, living } from '../case/caseFile'
import { factsByExhibit } from '../evidence/shownFacts'
import { composeFormalNotice } from '../letters/composeFormalNotice'
import { composeLetter } from '../letters/composeLetter'
import { frozen } from '../letters/sent'
import { add, at, change, changed, exhibit, remove, section } from '../letters/testCases'
import { energyCase } from '../letters/testDisputes'
import { exists } from '../letters/testSources'
import { editions, sectionIds } from './dossier'
import { dossierConflicts, dossierSentences, dossierSources } from './sources'
import { dossierContext, dossierOf, exampleFile, rowsOf, textOf } from './testDossier'

const file = exampleFile()
const NOTICE = 'mise-en-demeure'

/** The notice of the example, posted as it stood with these changes. */
function posted(from = file, day = '2026-12-11') {
  const letter = composeFormalNotice(from, NOTICE, dossierContext)
  return changed(
    from,
    change('letters', NOTICE, {
      asSent: frozen(letter),
      sentBy: 'registered',
      registeredNumber: '1A 123 456 7890 1',
      postedOn: day,
      deliveredOn: '2026-12-14'
    })
  )
}

describe('the first page of the founding case', () => {
  const { cover } = dossierOf(file)
  const state = cover.state.map(({ text }) => text).join(' ')
  const count = (label: string) =>
    cover.counts.find((one) => one.label === label)?.said.text.replaceAll('\u00A0', ' ')

  it('says the four broken promises, the 25,00 € and the next step', () => {
    expect(state).toContain('Quatre engagements')
    expect(state).toContain('n’ont pas été tenus')
    expect(state).toContain('25,00\u00A0€')
    expect(cover.next.text).toBe(
      'Mise en demeure à l’entreprise (non encore postée), puis attente de sa réponse.'
    )
  })

  it('counts what the file holds', () => {
    expect(count('Échanges')).toBe('5, dont 2 au niveau 1 et 1 au niveau 2')
    expect(count('Transferts du dossier')).toBe('2, dont 1 au mauvais service')
    expect(count('Rendez-vous tenus')).toBe('0 sur 2')
    expect(count('Appels coupés')).toContain('4, le 8 déc. 2026')
    expect(count('Avoirs annoncés')).toBe('25,00 €')
    expect(count('Portés en facture')).toBe('0,00 €')
    expect(count('Solde demandé')).toBeUndefined()
    expect(count('Sans nouvelles depuis')).toBe('le 8 décembre 2026 (1 jour)')
  })

  it('says from when to when calls were cut, where they were on many days', () => {
    const attempts = { count: 1, times: [], ending: 'coupé' }
    const cut = ['2026-11-25', '2026-11-27', '2026-12-02'].map((day) =>
      add('events', day, {
        kind: 'contact',
        channel: 'phone',
        happened: at(day, '09:00'),
        attempts
      })
    )
    const { counts } = dossierOf(changed(file, ...cut)).cover
    const said = counts.find(({ label }) => label === 'Appels coupés')?.said.text
    expect(said?.replaceAll('\u00A0', ' ')).toBe('7, du 25 nov. au 8 déc. 2026')
  })

  it('says what is asked', () => {
    expect(cover.asked.map(({ text }) => text)).toHaveLength(3)
  })

  it('says once the notice went when its answer is due, then that none came', () => {
    const went = posted()
    expect(dossierOf(went, 'hand-over', '2026-12-20').cover.next.text).toContain('29\u00A0décembre')
    const late = dossierOf(went, 'hand-over', '2027-01-20').cover
    expect(late.next.text).toMatch(/^Délai expiré le .* sans réponse\u00A0; .*conciliateur/)
    expect(late.claims[0]?.text).toMatch(/1A.123.456.7890.1/)
    expect(late.claims[0]?.text).toContain('aucune réponse reçue à ce jour')
  })
})

describe('the edition handed over', () => {
  it.each(['2026-12-09', '2027-01-20'])('holds no limitation date on %s', (day) => {
    for (const one of [file, posted()]) {
      const dossier = dossierOf(one, 'hand-over', day)
      expect(dossier.cover.clocks).toEqual([])
      expect(dossier.sections.map(({ id }) => id)).not.toContain('clocks')
      const limits = [...dossierOf(one, 'own', day).cover.clocks]
      expect(limits.length).toBeGreaterThan(0)
      const text = textOf(dossier)
      expect(text).not.toMatch(
        /2027-|novembre~2027|décembre~2027|août~2027|dernier jour sûr|L\. 34-2/
      )
    }
  })

  it('differs from the claimant’s own by the clocks alone', () => {
    const own = dossierOf(file, 'own')
    const plain = { ...own, edition: 'hand-over', cover: { ...own.cover, clocks: [] } }
    expect({ ...plain, sections: own.sections.filter(({ id }) => id !== 'clocks') }).toEqual(
      dossierOf(file)
    )
    expect(own.cover.clocks.map(({ text }) => text.slice(0, 16))).toEqual([
      '19\u00A0novembre\u00A02027',
      '6\u00A0décembre\u00A02027\u00A0'
    ])
  })
})

describe('what a dossier says', () => {
  it('rests in each sentence on facts of the case', () => {
    for (const edition of editions)
      for (const one of [file, posted(), energyCase()]) {
        const dossier = dossierOf(one, edition, '2027-01-20')
        expect(dossierSentences(dossier).filter(({ sources }) => sources.length === 0)).toEqual([])
      }
  })

  it('leaves no trace of a fact that is removed, whatever is', () => {
    for (const one of [posted(), energyCase()]) {
      const entries = collectionNames.flatMap((name) =>
        living(one, name).map(({ id }) => remove(name, id))
      )
      fc.assert(
        fc.property(fc.subarray(entries), (removals) => {
          const less = changed(one, ...removals)
          const dossier = dossierOf(less, 'own', '2027-01-20')
          const clockLaw = (id: string) => /-(limit|deadline|answer)$/.test(id)
          const dangling = dossierSources(dossier).filter(
            (source) => !exists(less, source) && !(source.kind === 'law' && clockLaw(source.id))
          )
          expect(dangling).toEqual([])
          expect(dossier.exhibits.map(({ id }) => id).sort()).toEqual(
            living(less, 'exhibits')
              .map(({ id }) => id)
              .sort()
          )
          expect(textOf(dossier)).not.toMatch(/undefined|null|NaN|\[object| {2}| [:;!?»€%]|\(\)/)
        }),
        { numRuns: 60 }
      )
    }
  }, 60_000)

  it('names staff by first name, role and tier, never by a surname, even one typed in a title', () => {
    const named = changed(
      file,
      change('events', 'appel-24', {
        person: { firstName: 'Nolwenn', role: 'conseillère', surname: 'Le Goarant' },
        title: 'Premier appel, Nolwenn Le Goarant'
      })
    )
    const text = JSON.stringify(dossierOf(named, 'own'))
    expect(text).not.toContain('Goarant')
    expect(text).toContain('Nolwenn, niveau')
  })

  it('prints no private note and no rating', () => {
    const dossier = JSON.stringify(dossierOf(file, 'own'))
    expect(dossier).not.toContain('tomatoes')
    expect(dossier).not.toContain(file.events['appel-24']?.text)
    expect(dossier).not.toContain(file.head.notes)
  })

  it('shows when a fact was noted only where that is another day', () => {
    const rows = rowsOf(dossierOf(file), 'chronology')
    const noted = rows.map((row) => [row[0], row[4]])
    expect(noted).toContainEqual(['24~nov.~2026', '9~déc.~2026'])
    expect(noted).toContainEqual(['9~déc.~2026', ''])
  })

  it('lists each promise with both dates and what became of it', () => {
    const [first, second, third, fourth, fifth] = rowsOf(dossierOf(file), 'commitments')
    expect(first?.slice(2, 6)).toEqual([
      'rappel sous cinq jours',
      '29~novembre',
      '30~novembre',
      'non tenu~: aucun appel reçu'
    ])
    expect(second?.[5]).toBe('non tenu~: aucun appel reçu')
    expect(third?.[5]).toContain('annulation par SMS à~10~h~20')
    expect(fourth?.[4]).toBe('8~décembre, 16~h')
    expect(fifth?.slice(3, 6)).toEqual(['sans date', 'sans date', 'aucune date donnée'])
  })

  it('keeps a promise whose outcome is not confirmed out of the table', () => {
    const open = changed(file, change('commitments', 'rappel-5-jours', { outcome: null }))
    const text = rowsOf(dossierOf(open), 'commitments').map((row) => row[2])
    expect(text).not.toContain('rappel sous cinq jours')
    expect(
      dossierOf(open)
        .cover.state.map(({ text }) => text)
        .join(' ')
    ).toContain('Trois engagements')
  })

  it('comes in one order', () => {
    const ids = dossierOf(posted(), 'own', '2027-01-20').sections.map(({ id }) => id)
    expect(ids).toEqual(sectionIds.filter((id) => ids.includes(id)))
  })

  it('is kept back while it would print a field in conflict', () => {
    const dossier = dossierOf(file)
    const blocked = (path: string) => dossierConflicts(dossier, [path]).length
    expect(blocked('trader.address')).toBe(1)
    expect(blocked('commitments.rappel-5-jours.words')).toBe(1)
    expect(blocked('events.appel-24.tomatoes')).toBe(0)
  })
})

describe('the list of exhibits', () => {
  it('says where an exhibit shows a fact, and no more once the fact is gone', () => {
    const [fact] = factsByExhibit(file).get('messagerie-7') ?? []
    if (fact === undefined || fact.in === 'contract') throw new Error('it is linked to a fact')
    const set = { exhibit: 'messagerie-7', fact: fact.id, page: 2, words: 'rendez-vous demain' }
    const placed = changed(file, add('pinpoints', 'place', set))
    const said = 'Messagerie, 7 déc. 2026 – p. 2 : « rendez-vous demain »'
    expect(textOf(dossierOf(placed)).replaceAll('~', ' ')).toContain(said)
    const less = changed(placed, remove(fact.in, fact.id))
    expect(textOf(dossierOf(less))).not.toContain('rendez-vous demain~»')
  })
})

describe('the numbers of exhibits', () => {
  it('are those of the notice that is being written', () => {
    const notice = composeFormalNotice(file, NOTICE, dossierContext)
    expect(dossierOf(file).exhibits.map(({ number, id }) => [number, id])).toEqual(
      notice.exhibits.map(({ number, id }) => [number, id])
    )
  })

  it('stay as a letter that went froze them, whatever is added and cited before', () => {
    const before = new Map(dossierOf(posted()).exhibits.map(({ id, number }) => [id, number]))
    const more = changed(
      posted(),
      exhibit('nouvelle', 'contract-summary', 'Contrat signé', at('2026-11-15')),
      { op: 'section', in: 'contract', set: { exhibits: ['nouvelle', 'recapitulatif'] }, was: {} }
    )
    const after = dossierOf(more, 'hand-over', '2026-12-12').exhibits
    expect(after.at(-1)).toMatchObject({ number: 14, id: 'nouvelle' })
    for (const { id, number } of after.slice(0, -1)) expect(before.get(id)).toBe(number)
  })

  it('are told beside those of a letter that went with others', () => {
    const went = posted()
    const own = composeLetter('first-complaint', went, '', dossierContext)
    const swapped = {
      ...own,
      exhibits: own.exhibits.map((one) => ({
        ...one,
        number: own.exhibits.length + 1 - one.number
      }))
    }
    const both = changed(
      went,
      add('letters', 'autre', {
        kind: 'first-complaint',
        asSent: frozen(swapped),
        postedOn: '2026-12-12'
      })
    )
    const dossier = dossierOf(both, 'hand-over', '2026-12-13')
    const rows = rowsOf(dossier, 'concordance')
    expect(rows.length).toBe(swapped.exhibits.length)
    for (const [here, , there] of rows) {
      const listed = dossier.exhibits.find(({ number }) => String(number) === here)
      const frozenThere = swapped.exhibits.find(({ id }) => id === listed?.id)
      expect(there).toBe(String(frozenThere?.number))
    }
    expect(rowsOf(dossierOf(went), 'concordance')).toEqual([])
  })
})

it('a dossier is named after its claimant, whatever the name begins with', () => {
  const named = (name: string) => dossierOf(changed(file, section('claimant', { name }))).title
  expect(named('Maud Tissandre')).toMatch(/^Dossier de Maud Tissandre, /)
  expect(named('Élise Aubry')).toMatch(/^Dossier d’Élise Aubry, /)
})
