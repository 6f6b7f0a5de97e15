import { describe, expect, it } from 'vitest'
import { blankEntry } from '../case/blank'
import { channelSchema } from '../case/facts'
import { isFailure, signOf } from './sign'

const fact = blankEntry('events')
const cut = { count: 3, times: [], ending: 'coupés' }

describe('the sign of a fact', () => {
  it('tells a call received from one made, and both from one that was cut', () => {
    const call = { ...fact, channel: 'phone' } as const
    expect(signOf({ ...call, direction: 'in' })).toBe('phone-in')
    expect(signOf({ ...call, direction: 'out' })).toBe('phone-out')
    expect(signOf({ ...call, direction: 'in', attempts: cut })).toBe('phone-cut')
  })

  it('of a call that called an appointment off is that of a call, in tomato', () => {
    const links = [{ to: 'promise', as: 'cancels' }] as const
    const call = { ...fact, channel: 'phone', direction: 'in', links } as const
    expect(signOf(call)).toBe('phone-in')
    expect(isFailure(call)).toBe(true)
    expect(isFailure(fact)).toBe(false)
  })

  it('stands for every channel, and for what has none', () => {
    for (const channel of channelSchema.options) expect(signOf({ ...fact, channel })).toBeTruthy()
    expect(signOf({ ...fact, channel: null, kind: 'observation' })).toBe('eye')
    expect(signOf({ ...fact, channel: null, kind: 'document' })).toBe('document')
  })
})
