import { expect, test } from 'vitest'
import { DroppedPaths } from './droppedPaths'

function held() {
  let made = 0
  return new DroppedPaths(() => {
    made += 1
    return `token-${made}`
  })
}

test('files dropped are known by a token that counts once', () => {
  const dropped = held()
  const token = dropped.hold(['/tmp/a.pdf', '/tmp/b.pdf'])
  expect(token).toBe('token-1')
  expect(dropped.collect('token-1')).toEqual(['/tmp/a.pdf', '/tmp/b.pdf'])
  expect(dropped.collect('token-1')).toBeNull()
  expect(dropped.collect('another')).toBeNull()
})

test('what is no list of paths of files has no token', () => {
  for (const paths of [null, [], ['relative.pdf'], [''], [1], 'a', [['/tmp/a']]])
    expect(held().hold(paths)).toBeNull()
})

test('drops nobody asks for are let go of, the oldest first', () => {
  const dropped = held()
  for (let at = 0; at < 9; at += 1) dropped.hold([`/tmp/${at}`])
  expect(dropped.collect('token-1')).toBeNull()
  expect(dropped.collect('token-2')).toEqual(['/tmp/1'])
})
