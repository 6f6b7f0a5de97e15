import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ok } from '#domain/result'
import { isOwnAddress, isOwnPage, ownPath } from './address'
import { answer } from './answer'
import { securityHeaders } from './contentSecurity'
import { isBounded } from './payload'

describe('the addresses of the application', () => {
  it('are one page, whatever stands behind its #', () => {
    expect(isOwnPage('app://doleances/index.html')).toBe(true)
    expect(isOwnPage('app://doleances/index.html#case=c1')).toBe(true)
  })
  it.each([
    'app://doleances/index.html?case=c1',
    'app://doleances/',
    'app://doleances/other.html',
    'app://doleances.example/index.html',
    'app://doleances@example.org/index.html',
    'app://user:word@doleances/index.html',
    'https://doleances/index.html',
    'file:///index.html',
    'about:blank',
    'index.html',
    ''
  ])('are never %s', (address) => {
    expect(isOwnPage(address)).toBe(false)
  })
  it('hold its files and the bytes it made itself, and nothing of elsewhere', () => {
    const own = ['app://doleances/assets/a.js', 'blob:app://doleances/1-2', 'data:font/woff2,x']
    expect(own.filter(isOwnAddress)).toEqual(own)
    const others = ['https://example.org/', 'blob:https://example.org/1', 'app://x/', 'ws://x/']
    expect(others.filter(isOwnAddress)).toEqual([])
  })
  it('give a path of ours only for our scheme and host', () => {
    expect(ownPath('app://doleances/a/../../etc/passwd')).toBe('/etc/passwd')
    expect(ownPath('app://elsewhere/index.html')).toBeNull()
    expect(ownPath('file:///index.html')).toBeNull()
  })
})

describe('what comes through the door', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 'end' : { in: nested(levels - 1) })
  it('is looked at up to 32 levels, a million characters, 200,000 values', () => {
    expect(isBounded(nested(32))).toBe(true)
    expect(isBounded(nested(33))).toBe(false)
    expect(isBounded({ text: 'x'.repeat(1_000_000) })).toBe(true)
    expect(isBounded({ text: 'x'.repeat(1_000_001) })).toBe(false)
    expect(isBounded(Array.from({ length: 199_999 }, () => 0))).toBe(true)
    expect(isBounded(Array.from({ length: 200_000 }, () => 0))).toBe(false)
  })
  it('holds plain data only, and no key that reaches a prototype', () => {
    expect(isBounded({ a: [1, 'b', null, true] })).toBe(true)
    expect(isBounded({ pages: [new Uint8Array(2)] })).toBe(true)
    for (const value of [new Map(), new Date(0), new Uint16Array(2), Object.create({ a: 1 })])
      expect(isBounded({ value })).toBe(false)
    for (const key of ['__proto__', 'constructor', 'prototype'])
      expect(isBounded(JSON.parse(`{"a":{"${key}":1}}`))).toBe(false)
  })

  const schema = z.strictObject({ id: z.string() })
  it('meets the handler only when it is the input of the table', async () => {
    const met: unknown[] = []
    const faults: unknown[] = []
    const ask = (payload: unknown) =>
      answer(
        schema,
        async (input) => ok(met.push(input)),
        payload,
        (fault) => faults.push(fault)
      )
    expect(await ask({ id: 'c1' })).toEqual(ok(1))
    const refused = { ok: false, failure: { kind: 'unexpected' } }
    expect(await ask({ id: 'c1', more: 1 })).toEqual(refused)
    expect(await ask({ id: 1 })).toEqual(refused)
    expect(await ask(undefined)).toEqual(refused)
    expect(met).toEqual([{ id: 'c1' }])
    expect(faults).toEqual(Array.from({ length: 3 }, () => ({ code: 'REFUSED_INPUT' })))
  })
  it('gets a value back when the handler breaks, and the fault goes to the log', async () => {
    const fault = new Error('words of a case')
    const faults: unknown[] = []
    const broken = () => Promise.reject(fault)
    expect(await answer(schema, broken, { id: 'c1' }, (one) => faults.push(one))).toEqual({
      ok: false,
      failure: { kind: 'unexpected' }
    })
    expect(faults).toEqual([fault])
  })
})

describe('the policy of the page', () => {
  it('begins with nothing and makes no exception', () => {
    const policy = securityHeaders['Content-Security-Policy'] ?? ''
    const rules = Object.fromEntries(
      policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')])
    )
    expect(rules).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' blob: data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-src': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'default'
    })
  })
})
