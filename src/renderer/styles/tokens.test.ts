import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const renderer = join(import.meta.dirname, '..')
const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')

type Colour = { readonly light: string; readonly dark: string }
const tokens: ReadonlyMap<string, Colour> = new Map(
  [
    ...css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g),
    ...css.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)
  ].map(([, name = '', light = '', dark = light]) => [name, { light, dark }])
)

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string, theme: keyof Colour): number {
  const [first, second] = [one, other].map((name) => {
    const colour = tokens.get(name)
    if (colour === undefined) throw new Error(`no colour --${name} in tokens.css`)
    return luminance(colour[theme])
  })
  const [dim = 0, bright = 0] = [first ?? 0, second ?? 0].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

const grounds = ['paper', 'sheet', 'paper-sunk', 'desk']
const families = ['tomato', 'sage', 'ochre', 'blue']
const text: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-2', 'ink-3', ...families.map((family) => `${family}-ink`)].flatMap((ink) =>
    grounds.map((ground) => [ink, ground] as const)
  ),
  ...families.flatMap((family) =>
    [`${family}-ink`, 'ink', 'ink-2'].map((ink) => [ink, `${family}-wash`] as const)
  ),
  ...['tomato', 'tomato-hover', 'tomato-press'].map((ground) => ['on-tomato', ground] as const),
  ['tomato-ink', 'ochre-wash'],
  ['ink', 'selection'],
  ['paper', 'ink'],
  ['a4-ink', 'a4']
]
const controls = ['edge', 'focus', 'tomato'].flatMap((line) =>
  grounds.map((ground) => [line, ground] as const)
)

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  it.each(text)('let %s be read on %s', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(controls)('let %s be seen on %s', (line, ground) => {
    expect(contrast(line, ground, theme)).toBeGreaterThanOrEqual(3)
  })
})

describe('the style sheets', () => {
  const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => [name, readFileSync(join(renderer, name), 'utf8')] as const)
  it('use no token that does not exist', () => {
    // The text layer of pdf.js sets its scale by script.
    const known = new Set([
      '--total-scale-factor',
      ...sheets.flatMap(([, sheet]) =>
        [...sheet.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)
      )
    ])
    const unknown = sheets.flatMap(([name, sheet]) =>
      [...sheet.matchAll(/var\((--[\w-]+)/g)].flatMap(([, used]) =>
        known.has(used) ? [] : [`${name}: ${used}`]
      )
    )
    expect(unknown).toEqual([])
  })
  it('take every colour from the tokens', () => {
    const own = sheets
      // What is drawn on the printed page keeps its colours in both themes, as the paper does.
      .filter(([name]) => !name.endsWith('tokens.css') && !name.includes('preview'))
      .flatMap(([name, sheet]) => (/#[\da-f]{3,8}\b|\brgb|\bhsl/i.test(sheet) ? [name] : []))
    expect(own).toEqual([])
  })
})
