import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '../case/edits'
import type { Line } from './line'
import { stepsOf, takeBack } from './undo'
import { ANNE, BASILE, foldAll, setTitle, TestSeat } from './writing.test-support'

const by = (seat: string | undefined) => (line: Line) => line.seat === seat

function press(kind: 'undo' | 'redo', seat: TestSeat, all: () => readonly Line[]): string {
  const step = stepsOf(seat.lines, by(seat.seat))[kind].at(-1)
  if (step === undefined) return `nothing-to-${kind}`
  const back = takeBack(foldAll(all()).file, step.last, all())
  if (!back.ok) return back.failure.by
  seat.write({ kind, of: step.of, edit: { label: 'edit-case', changes: [...back.value] } })
  return 'done'
}

const entry = (id: string): Change => ({ op: 'add', in: 'demands', id, set: { text: id } })
const text = (id: string, text: string, was: string): Change => ({
  op: 'set',
  in: 'demands',
  id,
  set: { text },
  was: { text: was }
})

describe('undo', () => {
  test('ten edits undone are the case before them, redone the case after', () => {
    const anne = new TestSeat(ANNE)
    const states = [foldAll(anne.lines).file]
    const edits: Change[][] = [
      [entry('d1')],
      [text('d1', 'b', 'd1')],
      [setTitle('un')],
      [setTitle('deux', 'un')],
      [entry('d2'), text('d2', 'x', 'd2')],
      [{ op: 'remove', in: 'demands', id: 'd1' }],
      [{ op: 'restore', in: 'demands', id: 'd1' }],
      [text('d1', 'c', 'b'), text('d1', 'd', 'c')],
      [setTitle('trois', 'deux'), text('d2', 'y', 'x')],
      [{ op: 'remove', in: 'demands', id: 'd2' }]
    ]
    for (const changes of edits) {
      anne.edit(...changes)
      states.push(foldAll(anne.lines).file)
    }
    const shown = (file: (typeof states)[number]) => ({
      title: file.head.title,
      demands: Object.entries(file.demands).filter(([, demand]) => !demand.deleted)
    })
    for (let at = 9; at >= 0; at -= 1) {
      expect(press('undo', anne, () => anne.lines)).toBe('done')
      expect(shown(foldAll(anne.lines).file)).toEqual(shown(states[at] ?? foldAll([]).file))
    }
    expect(press('undo', anne, () => anne.lines)).toBe('nothing-to-undo')
    for (let at = 1; at <= 10; at += 1) {
      expect(press('redo', anne, () => anne.lines)).toBe('done')
      expect(shown(foldAll(anne.lines).file)).toEqual(shown(states[at] ?? foldAll([]).file))
    }
    expect(press('redo', anne, () => anne.lines)).toBe('nothing-to-redo')
    expect(press('undo', anne, () => anne.lines)).toBe('done')
    expect(shown(foldAll(anne.lines).file)).toEqual(shown(states[9] ?? foldAll([]).file))
  })

  test('any sequence of undo and redo of titles moves along the titles given', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('edit', 'undo', 'redo'), { maxLength: 40 }), (keys) => {
        const anne = new TestSeat(ANNE)
        let [done, undone] = [[''], [] as string[]]
        keys.forEach((key, at) => {
          if (key === 'edit') {
            anne.edit(setTitle(`t${at}`, done.at(-1)))
            done = [...done, `t${at}`]
            undone = []
          } else if (press(key === 'undo' ? 'undo' : 'redo', anne, () => anne.lines) === 'done') {
            if (key === 'undo') undone.push(done.pop() ?? '')
            else done.push(undone.pop() ?? '')
          }
          expect(foldAll(anne.lines).file.head.title).toBe(done.at(-1))
        })
      })
    )
  })

  test('a field that someone else changed since is left alone, and they are named', () => {
    const [anne, basile] = [new TestSeat(ANNE), new TestSeat(BASILE)]
    anne.edit(setTitle('un'))
    basile.hear(anne.lines)
    basile.edit(setTitle('deux', 'un'))
    expect(press('undo', anne, () => [...anne.lines, ...basile.lines])).toBe('b')
  })

  test('of two fields, the one nobody touched is put back', () => {
    const [anne, basile] = [new TestSeat(ANNE), new TestSeat(BASILE)]
    anne.edit({
      op: 'section',
      in: 'head',
      set: { title: 'un', notes: 'n' },
      was: { title: '', notes: '' }
    })
    basile.hear(anne.lines)
    basile.edit(setTitle('deux', 'un'))
    anne.hear(basile.lines)
    const all = () => [...anne.lines, ...basile.lines]
    expect(press('undo', anne, all)).toBe('done')
    expect(foldAll(all()).file.head).toMatchObject({ title: 'deux', notes: '' })
  })

  test('an entry that someone else went on writing in is not taken away', () => {
    const [anne, basile] = [new TestSeat(ANNE), new TestSeat(BASILE)]
    anne.edit(entry('d1'))
    basile.hear(anne.lines)
    basile.edit(text('d1', 'la suite', 'd1'))
    expect(press('undo', anne, () => [...anne.lines, ...basile.lines])).toBe('b')
  })

  test('a new edit ends what could be redone', () => {
    const anne = new TestSeat(ANNE)
    anne.edit(setTitle('un'))
    press('undo', anne, () => anne.lines)
    anne.edit(setTitle('deux'))
    expect(press('redo', anne, () => anne.lines)).toBe('nothing-to-redo')
  })
})
