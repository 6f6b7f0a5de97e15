import { expect, test } from 'vitest'
import { got, open, place, titled } from '#storage/place.test-support'
import { application } from './application.test-support'

test.each([
  ['exportCalendar', {}],
  ['checkDossier', { of: { edition: 'own' as const } }],
  ['exportDossier', { of: { edition: 'own' as const }, work: 'w', limitMegabytes: null }],
  ['blackOut', { exhibit: 'recapitulatif', pages: [Buffer.from('page')] }]
] as const)('what another seat wrote is still told to the window after %s', async (call, input) => {
  const at = place()
  const { calls } = await application(at)
  const { id } = got(await calls.openExample({}))
  got(await calls.openCase({ id }))
  const other = await open({ ...at, userData: `${at.userData}-autre` })
  got(await other.cases.edit(id, 'Basile', titled('chez le bénévole')))
  const ask: (what: object) => Promise<{ readonly ok: boolean }> = calls[call] as never
  expect((await ask({ id, ...input })).ok).toBe(true)
  const edit = { op: 'section', in: 'head', set: { notes: 'ici' }, was: {} } as const
  const saved = got(await calls.editCase({ id, edit: { label: 'edit-case', changes: [edit] } }))
  expect(saved.others.map(({ author }) => author)).toEqual(['Basile'])
})
