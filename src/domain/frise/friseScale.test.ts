import { describe, expect, it } from 'vitest'
import { friseScale } from './friseScale'

const marks = new Map([
  ['2026-12-08', ['09:14', '09:31', '10:02'] as const],
  ['2026-12-01', ['10:12'] as const]
])

describe('the elastic scale of the frise', () => {
  it('gives a busy day the room of its marks and shares the rest', () => {
    const scale = friseScale('2026-12-01', '2026-12-09', marks, 600)
    const width = (day: string) => scale.days.find((placed) => placed.day === day)?.width ?? 0
    expect(width('2026-12-08')).toBeGreaterThan(width('2026-12-01'))
    expect(width('2026-12-01')).toBeGreaterThan(width('2026-12-02'))
    expect(scale.width).toBeCloseTo(600)
  })

  it('shades Saturdays and Sundays', () => {
    const scale = friseScale('2026-12-01', '2026-12-09', marks, 600)
    expect(scale.days.filter((day) => day.weekend).map((day) => day.day)).toEqual([
      '2026-12-05',
      '2026-12-06'
    ])
  })

  it('keeps hours in order and inside their day', () => {
    const scale = friseScale('2026-12-01', '2026-12-09', marks, 600)
    const hours = ['00:00', '09:14', '09:20', '09:31', '10:02', '11:00', '24:00']
    const places = hours.map((hour) => scale.timeX('2026-12-08', hour))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    const day = scale.days.find((placed) => placed.day === '2026-12-08')
    expect(places[0]).toBeCloseTo(day?.x ?? -1)
    expect(places.at(-1)).toBeCloseTo((day?.x ?? 0) + (day?.width ?? 0))
    expect(scale.timeX('2026-12-08', '09:31')).toBeCloseTo(scale.markX('2026-12-08', 1))
  })

  it('grows wider than its room rather than hide the days of a long case', () => {
    const scale = friseScale('2024-01-01', '2026-12-09', marks, 600)
    expect(scale.width).toBeGreaterThan(600)
    expect(scale.days).toHaveLength(1074)
  })
})
