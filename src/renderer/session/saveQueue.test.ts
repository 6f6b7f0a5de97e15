import { describe, expect, it } from 'vitest'
import type { OpenedCase, Saved } from '#contract/calls'
import { emptyCase } from '#domain/case/blank'
import type { Change, Edit } from '#domain/case/edits'
import { fail, ok, type Result } from '#domain/result'
import type { AnyFailure } from '#words/failure'
import { type CaseState, opened, reduceCase } from './caseState'
import { SaveQueue } from './saveQueue'

const answer: OpenedCase = {
  file: emptyCase('case', '2026-12-09T09:00:00+01:00'),
  eventCount: 0,
  savedAt: null,
  canUndo: false,
  canRedo: false,
  drafts: {},
  toReview: [],
  readOnly: null,
  notices: []
}
const titled = (title: string, was = ''): Edit => ({
  label: 'edit-case',
  changes: [{ op: 'section', in: 'head', set: { title }, was: { title: was } }]
})

/** A disk that keeps what it is given, or refuses while it is full; other seats' lines arrive with a reply. */
class Disk {
  readonly lines: Edit[] = []
  readonly others: Change[][] = []
  failure: Extract<AnyFailure, { kind: 'disk-full' }> | null = null

  editCase = async ({ edit }: { edit: Edit }) => {
    if (this.failure !== null) return fail(this.failure)
    this.lines.push(edit)
    return ok(this.#saved(edit.changes))
  }
  undo = async (): Promise<Result<Saved, { kind: 'nothing-to-undo' }>> => {
    const last = this.lines.pop()
    if (last === undefined) return fail({ kind: 'nothing-to-undo' })
    const changes = last.changes.flatMap((change): Change[] =>
      change.op === 'section' ? [{ ...change, set: change.was, was: change.set }] : []
    )
    return ok(this.#saved(changes))
  }
  redo = async () => fail({ kind: 'nothing-to-redo' as const })

  #saved(changes: Edit['changes']): Saved {
    const line = (by: string, set: Edit['changes']) => ({
      seat: by,
      n: this.lines.length,
      hash: '',
      at: '2026-12-09T09:41:00+01:00',
      author: by,
      changes: set
    })
    const others = this.others.splice(0).map((set) => line('other', set))
    return {
      line: line('me', changes),
      others,
      toReview: [],
      canUndo: this.lines.length > 0,
      canRedo: false
    }
  }
}

function open() {
  const disk = new Disk()
  const seen: CaseState[] = [opened(answer)]
  const state = () => seen.at(-1) ?? opened(answer)
  const queue = new SaveQueue(disk, 'case', (action) => seen.push(reduceCase(state(), action)))
  return { disk, queue, state }
}

describe('the edits of an open case', () => {
  it('are on screen at once, and called saved only once they are on disk', async () => {
    const { disk, queue, state } = open()
    const kept = queue.edit(titled('Fuite'))
    expect(state().file.head.title).toBe('Fuite')
    expect(state().savedAt).toBeNull()
    expect(state().pending).toHaveLength(1)
    expect(await kept).toBe(true)
    expect(state().savedAt).not.toBeNull()
    expect(state().pending).toEqual([])
    expect(disk.lines).toEqual([titled('Fuite')])
  })

  it('reach the disk in the order they were made', async () => {
    const { disk, queue } = open()
    await Promise.all([queue.edit(titled('un')), queue.edit(titled('deux', 'un'))])
    expect(disk.lines.map(({ changes }) => changes[0])).toMatchObject([
      { set: { title: 'un' } },
      { set: { title: 'deux' } }
    ])
  })

  it('stay on screen, and in order, when the disk is full, and are saved by a retry', async () => {
    const { disk, queue, state } = open()
    disk.failure = { kind: 'disk-full' }
    const first = queue.edit(titled('un'))
    const second = queue.edit(titled('deux', 'un'))
    await queue.settled()
    expect(state().failure).toEqual({ kind: 'disk-full' })
    expect(state().file.head.title).toBe('deux')
    expect(state().savedAt).toBeNull()
    expect(disk.lines).toEqual([])

    disk.failure = null
    queue.retry()
    expect(await Promise.all([first, second])).toEqual([true, true])
    expect(state().failure).toBeNull()
    expect(disk.lines).toHaveLength(2)
  })

  it('disappear from the screen only when they are given up', async () => {
    const { disk, queue, state } = open()
    disk.failure = { kind: 'disk-full' }
    const kept = queue.edit(titled('perdu'))
    await queue.settled()
    disk.failure = null
    queue.drop()
    expect(await kept).toBe(false)
    expect(state().file.head.title).toBe('')
    expect(disk.lines).toEqual([])
  })

  it('keep what another seat wrote meanwhile, and win where both wrote the same field', async () => {
    const { disk, queue, state } = open()
    disk.others.push([{ op: 'section', in: 'head', set: { title: 'autre', notes: 'vu' }, was: {} }])
    await queue.edit(titled('mien'))
    expect(state().file.head).toMatchObject({ title: 'mien', notes: 'vu' })
  })

  it('stay under a line that main wrote by itself, and keep saying that they are not saved', async () => {
    const { disk, queue, state } = open()
    disk.failure = { kind: 'disk-full' }
    void queue.edit(titled('un'))
    const set = { title: 'Facture' }
    await queue.landed({
      line: {
        seat: 'me',
        n: 1,
        hash: '',
        at: '2026-12-09T09:50:00+01:00',
        author: 'me',
        changes: [{ op: 'add', in: 'exhibits', id: 'bill', set }]
      },
      others: [],
      toReview: [],
      canUndo: true,
      canRedo: false
    })
    expect(state().file.exhibits.bill).toMatchObject(set)
    expect(state().file.head.title).toBe('un')
    expect(state()).toMatchObject({ failure: { kind: 'disk-full' }, canUndo: true })
    expect(state().pending).toHaveLength(1)
  })

  it('are undone after every edit made before', async () => {
    const { queue, state } = open()
    void queue.edit(titled('un'))
    const undone = await queue.step('undo')
    expect(undone.ok).toBe(true)
    expect(state().file.head.title).toBe('')
    expect(await queue.step('undo')).toEqual(fail({ kind: 'nothing-to-undo' }))
  })

  it('keep older events that arrive later below what was changed since', async () => {
    const { queue, state } = open()
    const id = 'e1'
    await queue.edit({ label: 'add-event', changes: [{ op: 'add', in: 'events', id, set: {} }] })
    const events = state().file.events
    const older = { ...events, e0: { ...Object.values(events)[0], title: 'ancien' } }
    const next = reduceCase(state(), {
      kind: 'older-events',
      events: older as OpenedCase['file']['events']
    })
    expect(Object.keys(next.file.events).toSorted()).toEqual(['e0', 'e1'])
  })
})
