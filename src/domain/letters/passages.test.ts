import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../case/caseFile'
import type { BlockId } from './letter'
import { passageId, toRewrite } from './passages'
import { add, changed, LETTER, remove, shown } from './testCases'
import { foundingCase } from './testDisputes'
import { compose, lines } from './testReading'

const founding = foundingCase()
const rewrite = (block: BlockId, set: { off?: boolean; text?: string; sources?: string[] }) =>
  add('passages', passageId(LETTER, block), { letter: LETTER, block, ...set })

describe('a block rewritten or switched off', () => {
  it('is left out when it is off, and the sections after it are renumbered', () => {
    const letter = compose(changed(founding, rewrite('law', { off: true })))
    expect(
      letter.blocks.flatMap(({ id, number }) => (number === null ? [] : [`${number} ${id}`]))
    ).toEqual([
      '1 contract',
      '2 defects',
      '3 steps',
      '4 commitments',
      '5 credits',
      '6 demands',
      '7 consequence'
    ])
    expect(shown(lines(letter, 'opening')[0] ?? '')).toContain('(demandes au point~6)')
  })

  it('points at nothing when the section pointed at is off', () => {
    const letter = compose(changed(founding, rewrite('demands', { off: true })))
    expect(lines(letter, 'opening')[0]).toMatch(/depuis le 18~novembre~2026\.$/)
  })

  it('prints the words as typed, with French typography, as free words while unlinked', () => {
    const file = changed(
      founding,
      rewrite('steps', { text: "J'ai appelé : sans suite !\n- une fois\n- deux fois" })
    )
    const block = compose(file).blocks.find(({ id }) => id === 'steps')
    expect(block?.rewritten).toBe(true)
    expect(lines(compose(file), 'steps')).toEqual([
      'J’ai appelé~: sans suite~!',
      'une fois',
      'deux fois'
    ])
    expect(block?.parts.map(({ kind }) => kind)).toEqual(['paragraph', 'list'])
    expect(block?.parts[0]).toMatchObject({ sentences: [{ free: true, sources: [] }] })
  })

  it('cites the exhibits of the facts it is linked to, at its end', () => {
    const linked = changed(
      founding,
      rewrite('defects', { text: 'Le suivi ne fonctionne pas.', sources: ['usage', 'sms'] })
    )
    expect(lines(compose(linked), 'defects')).toEqual([
      'Le suivi ne fonctionne pas (pièces~n°~3~à~7).'
    ])
    const own = changed(
      founding,
      rewrite('defects', { text: 'Le suivi ne fonctionne pas (pièce n° 3).', sources: ['usage'] })
    )
    expect(lines(compose(own), 'defects')).toEqual(['Le suivi ne fonctionne pas (pièce~n°~3).'])
    expect(
      compose(own)
        .exhibits.slice(2, 6)
        .map(({ id }) => id)
    ).toEqual(['site', 'apps', 'code', 'check'])
  })

  it('is free again when the fact it was linked to is deleted', () => {
    const linked = changed(founding, rewrite('steps', { text: 'J’ai appelé.', sources: ['call1'] }))
    const block = compose(changed(linked, remove('events', 'call1'))).blocks.find(
      ({ id }) => id === 'steps'
    )
    expect(block?.parts[0]).toMatchObject({ sentences: [{ free: true, sources: [] }] })
  })

  it('is free again as soon as one of its facts is deleted', () => {
    const text = 'J’ai appelé, puis écrit.'
    const linked = changed(founding, rewrite('steps', { text, sources: ['call1', 'chat1'] }))
    const said = (file: CaseFile) => compose(file).blocks.find(({ id }) => id === 'steps')?.parts[0]
    expect(said(linked)).toMatchObject({ sentences: [{ free: false }] })
    expect(said(changed(linked, remove('events', 'chat1')))).toMatchObject({
      sentences: [{ free: true }]
    })
  })

  it('starts from the composed text without exhibit numbers, which rules add again', () => {
    const block = compose(founding).blocks.find(({ id }) => id === 'defects')
    if (block === undefined) throw new Error('no defects')
    const { text, sources } = toRewrite(block)
    expect(shown(text).split('\n')[1]).toBe(
      '– suivi de consommation inaccessible sur le site, dans les applications et au #123#~;'
    )
    expect(sources).toEqual(['usage', 'wifi'])
    const again = compose(changed(founding, rewrite('defects', { text, sources: [...sources] })))
    expect(again.exhibits).toEqual(compose(founding).exhibits)
    expect(lines(again, 'defects').at(-1)).toMatch(/qu’une carte SIM \(pièces~n°~3~à~7\)\.$/)
  })
})
