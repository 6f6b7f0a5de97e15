import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = join(import.meta.dirname, '../..')
/** What runs at its user's: the rooms that are built, without their tests. */
const rooms = ['cli', 'contract', 'domain', 'main', 'preload', 'renderer', 'words']
const files: readonly (readonly [string, string])[] = rooms.flatMap((room) =>
  readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test(-support)?\.tsx?$/.test(name))
    .map((name) => {
      const text = readFileSync(join(source, room, name), 'utf8')
      return [`${room}/${name}`, text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')] as const
    })
)

/** The files whose code holds what is forbidden, but for those where it has its reason. */
const holding = (what: RegExp, ...allowed: string[]) =>
  files.flatMap(([name, text]) => (what.test(text) && !allowed.includes(name) ? [name] : []))

describe('the code that is shipped', () => {
  it('is all looked at', () => {
    expect(files.length).toBeGreaterThan(300)
    expect(holding(/\bBrowserWindow\b/).length).toBeGreaterThan(5)
  })
  it('reaches for no network', () => {
    const modules = /from 'node:(?:net|tls|http|https|http2|dns|dgram|inspector)(?:\/\w+)?'/
    expect(holding(modules)).toEqual([])
    expect(holding(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/)).toEqual([])
    expect(holding(/\b(?:autoUpdater|crashReporter|netLog|ClientRequest)\b/)).toEqual([])
  })
  it('makes one window, in one place, and hidden pages for printing in another, and never hands an address to the system', () => {
    expect(holding(/new (?:BrowserWindow|BrowserView|WebContentsView)\b/)).toEqual([
      // A page without script, for the structure tree of a PDF.
      'main/shell/taggedPrinter.ts',
      'main/shell/windows.ts'
    ])
    expect(holding(/\bopenExternal\b/)).toEqual([])
    // The data folder, and a letter we have just written ourselves.
    expect(holding(/\bopenPath\b/)).toEqual(['main/shell/desktop.ts', 'main/shell/print.ts'])
  })
  it('leaves no name of a case in the lists of the system', () => {
    expect(holding(/\b(?:addRecentDocument|setUserTasks|setJumpList)\b/)).toEqual([])
  })
  it('makes no HTML or code out of strings', () => {
    expect(
      holding(/\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/)
    ).toEqual([])
    expect(holding(/\beval\s*\(|new Function\b|executeJavaScript/)).toEqual([])
  })
  it('touches Electron’s bridge in the preload alone, and gives the page no emitter', () => {
    expect(holding(/\bipcRenderer\b/)).toEqual(['preload/index.ts'])
    expect(holding(/window\.bridge\b/)).toEqual(['renderer/bridge.ts'])
  })
})
