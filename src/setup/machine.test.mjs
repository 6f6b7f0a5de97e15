import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { hasDisplay } from './display.mjs'
import { runtimePlace } from './fallback-runtime.mjs'
import { ensureNode } from './node-version.mjs'
import { whyUnreachable } from './official-electron.mjs'
import { Phases } from './phases.mjs'
import { writtenPath } from './print-notice.mjs'
import { withDescendants } from './process-tree.mjs'
import { SetupFailure } from './setup-failure.mjs'

describe('the machine', () => {
  it('needs Node 20.19', () => {
    for (const version of ['20.19.0', '20.20.2', '22.1.0']) ensureNode(version)
    for (const version of ['18.20.0', '20.18.3']) expect(() => ensureNode(version)).toThrow('Node')
  })

  it.runIf(process.platform === 'linux')('has a display under X11 or Wayland only', () => {
    expect(hasDisplay({})).toBe(false)
    expect(hasDisplay({ DISPLAY: ':0' })).toBe(true)
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  })

  it('gives an origin that accepts and never answers up in bounded time', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1')
    await new Promise((ready) => silent.once('listening', ready))
    const address = silent.address()
    const port = typeof address === 'object' ? address?.port : undefined
    expect(await whyUnreachable(`http://127.0.0.1:${port}/`, 200)).toContain('not reachable')
    silent.close()
  })
})

describe('the test runtime', () => {
  it('keeps Electron and leaves out the product around it', () => {
    expect(runtimePlace('Cypress/Cypress')).toBe('electron')
    expect(runtimePlace('Cypress/locales/fr.pak')).toBe('locales/fr.pak')
    expect(runtimePlace('Cypress/resources/app/index.js')).toBeUndefined()
    expect(runtimePlace('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined()
    expect(runtimePlace('elsewhere/file')).toBeUndefined()
  })
})

describe('a process tree', () => {
  it('holds the children of children, in whatever order they are listed', () => {
    const living = [
      { pid: 30, parent: 20 },
      { pid: 20, parent: 10 },
      { pid: 40, parent: 1 }
    ]
    expect([...withDescendants([10], living)].sort()).toEqual([10, 20, 30])
  })
})

describe('the phases of a run', () => {
  it('go on after one that may fail, and the whole has failed', async () => {
    const phases = new Phases()
    const fail = async () => {
      throw new SetupFailure('it did not pass', 'see above')
    }
    expect(await phases.tryOut('lint', fail)).toBe(false)
    expect(await phases.tryOut('types', async () => {})).toBe(true)
    expect(phases.allDone).toBe(false)
    expect(phases.report()).toMatch(/lint .* FAILED\n.*types .* done\n.*total .* FAILED/)
  })

  it('count one that could not be run as a failure', () => {
    const phases = new Phases()
    phases.notRun('e2e')
    expect(phases.allDone).toBe(false)
  })

  it('do not hide a bug behind a failed phase', async () => {
    const bug = async () => {
      throw new TypeError('a bug')
    }
    await expect(new Phases().tryOut('lint', bug)).rejects.toThrow('a bug')
  })
})

describe('the notice printed without a window', () => {
  it('is found in the answer of the terminal command, among its progress lines', () => {
    const answer =
      'one of one\n{"written":[{"path":"out/notice/a.pdf"}],"blocked":[],"failed":[]}\n'
    expect(writtenPath(answer)).toBe('out/notice/a.pdf')
    expect(writtenPath('{"written":[],"blocked":[{}],"failed":[]}')).toBeUndefined()
    expect(writtenPath('no JSON at all')).toBeUndefined()
  })
})
