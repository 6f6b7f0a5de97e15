import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const project = resolve(import.meta.dirname, '..')

type Rules = { readonly packages: readonly string[]; readonly rooms: readonly string[] }

/**
 * What each room may import: packages (`node` for Node's own modules), and rooms beside itself. A file belongs to the
 * longest name that begins its path. Whatever stands here is a decision; what does not stand here fails.
 */
const table: Readonly<Record<string, Rules>> = {
  'src/domain': { packages: ['zod'], rooms: [] },
  'src/contract': { packages: ['zod'], rooms: ['src/domain'] },
  'src/words': { packages: [], rooms: ['src/domain', 'src/contract'] },
  'src/main/usecases': { packages: ['zod'], rooms: ['src/domain', 'src/contract'] },
  'src/main/storage': {
    packages: ['node', 'zod', 'lowdb', 'yazl', 'yauzl'],
    rooms: ['src/domain', 'src/contract', 'src/main/usecases']
  },
  'src/main/paper': {
    packages: ['node', 'pdfmake', 'fontkit', '@cantoo/pdf-lib', 'postal-mime', 'html-to-text'],
    rooms: ['src/domain', 'src/main/usecases']
  },
  'src/main/shell': {
    packages: ['node', 'zod', 'electron'],
    rooms: ['src/domain', 'src/contract', 'src/words', 'src/main/usecases', 'src/main/paper']
  },
  'src/main/index.ts': {
    packages: ['node'],
    rooms: ['src/words', 'src/main/shell', 'src/main/storage', 'src/main/usecases']
  },
  'src/preload': { packages: ['electron'], rooms: ['src/contract'] },
  'src/renderer': {
    packages: [
      'zod',
      'react',
      'react-dom',
      'react-aria-components',
      'lucide-react',
      'pdfjs-dist',
      // Only its address: a file of its own in the build, which the licence lets its user replace.
      'libheif-js'
    ],
    rooms: ['src/domain', 'src/contract', 'src/words']
  },
  'src/cli': {
    packages: ['node', 'zod'],
    rooms: [
      'src/domain',
      'src/contract',
      'src/words',
      'src/main/usecases',
      'src/main/storage',
      'src/main/paper'
    ]
  },
  // Runs before anything is installed; the one package is loaded once it is there.
  'src/setup': { packages: ['node', '@electron/fuses'], rooms: [] },
  // Becomes the first script of the test runtime: it runs inside Electron.
  'src/setup/default-app.mjs': { packages: ['node', 'electron', 'computed'], rooms: [] },
  'src/bench': {
    packages: ['node', '@playwright/test', 'pdfmake', '@cantoo/pdf-lib'],
    rooms: ['src/domain', 'src/contract', 'src/cli', 'src/setup', 'src/main', 'e2e']
  },
  // An application of its own: a window with nothing in it.
  'src/bench/emptyWindow': { packages: ['electron'], rooms: [] },
  'src/faults': {
    // The writer that is killed is a program of its own, bundled by the test.
    packages: ['node', 'vite'],
    rooms: ['src/domain', 'src/contract', 'src/setup', 'src/main', 'e2e']
  },
  e2e: {
    packages: ['node', '@playwright/test', '@axe-core/playwright', 'pdfjs-dist'],
    rooms: ['src/domain', 'src/contract', 'src/words', 'src/main/shell', 'src/main/storage']
  },
  // An application of its own, with the door open: what the count of packets is held against.
  'e2e/egress/control': { packages: ['electron'], rooms: [] }
}

/** Unit tests and what serves only them (`x.test-support.ts`, `testCases.ts`) may use these beside what their room may. */
const forTests: Rules = {
  packages: ['node', 'vitest', 'fast-check', 'ical.js', 'pdfjs-dist'],
  rooms: ['resources', 'src/main/storage']
}
const testFile = /(?:\.test(?:-support)?\.(?:tsx?|mjs)|\/test[A-Z]\w*\.ts)$/

const shortNames: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(project, 'package.json'), 'utf8')
).imports

/** Every way of naming another module. An `import(…)` of anything but a plain string reads as `computed`. */
function importsOf(text: string): string[] {
  const forms = [
    /\b(?:import|export)\b[^'"`;()]*?\bfrom\s*(['"])([^'"]+)\1/g,
    /\bimport\s*(['"])([^'"]+)\1/g,
    /\b(?:import|require\w*)\s*\(\s*(['"`])([^'"`$]+)\1\s*[,)]/g
  ]
  const named = forms.flatMap((form) => [...text.matchAll(form)].map((found) => found[2] ?? ''))
  const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
  const computed = /(?<![\w.'’])(?:import|require\w*)\s*\((?!\s*(['"`])[^'"`$]+\1\s*[,)])/.test(
    code
  )
  return computed ? [...named, 'computed'] : named
}

function roomOf(path: string): string | null {
  const at = path.split(sep).join('/')
  const rooms = Object.keys(table).filter((room) => at === room || at.startsWith(`${room}/`))
  return rooms.sort((one, other) => other.length - one.length)[0] ?? null
}

/** The room (`src/domain`) or the package (`zod`, `node`) a name stands for, seen from a file. */
function targetOf(file: string, name: string): string {
  const plain = name.replace(/\?.*$/, '')
  if (plain.startsWith('.')) {
    const path = join(dirname(file), plain)
    return roomOf(path) ?? roomOf(`${path}.ts`) ?? path
  }
  const short = Object.keys(shortNames).find((one) => plain.startsWith(one.replace('*', '')))
  if (short !== undefined) {
    const path = (shortNames[short] ?? '').replace('*', plain.slice(short.length - 1))
    return roomOf(relative(project, join(project, path))) ?? path
  }
  if (plain.startsWith('node:') || builtinModules.includes(plain)) return 'node'
  return plain.split('/', plain.startsWith('@') ? 2 : 1).join('/')
}

/** What a file imports and may not, as sentences. */
function trespasses(file: string, text: string): string[] {
  const room = roomOf(file)
  const rules = room === null ? undefined : table[room]
  if (rules === undefined || room === null) return [`${file} belongs to no room`]
  const extra = testFile.test(file) ? forTests : { packages: [], rooms: [] }
  const packages = [...rules.packages, ...extra.packages]
  const rooms = [room, ...rules.rooms, ...extra.rooms]
  return importsOf(text).flatMap((name) => {
    const target = targetOf(file, name)
    const allowed =
      packages.includes(target) ||
      rooms.some((one) => target === one || target.startsWith(`${one}/`)) ||
      // A test data file beside the room, or the room's own entry point.
      room.startsWith(`${target}/`)
    return allowed ? [] : [`${file} imports ${name} (${target})`]
  })
}

function filesBelow(folder: string, kinds: RegExp): string[] {
  return readdirSync(join(project, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && kinds.test(entry.name))
    .map((entry) => relative(project, join(entry.parentPath, entry.name)))
}

const sources = ['src', 'e2e'].flatMap((folder) => filesBelow(folder, /\.(?:tsx?|mjs|css)$/))

describe('the rooms of the code', () => {
  const modules = sources.filter(
    (file) => !file.endsWith('.css') && file !== join('src', 'boundaries.test.ts')
  )

  it('import only what their place in the plan allows', () => {
    expect(modules.length).toBeGreaterThan(50)
    const found = modules.flatMap((file) =>
      trespasses(file, readFileSync(join(project, file), 'utf8'))
    )
    expect(found).toEqual([])
  })

  it('hold no file of more than 300 lines', () => {
    const long = sources.filter(
      (file) => readFileSync(join(project, file), 'utf8').trimEnd().split('\n').length > 300
    )
    expect(long).toEqual([])
  })
})

describe('an import where it does not belong is found', () => {
  it.each([
    ['src/domain/time/day.ts', "import { app } from 'electron'"],
    ['src/domain/time/day.ts', "import 'node:fs'"],
    ['src/domain/time/day.ts', "import type { Bridge } from '#contract/bridge'"],
    ['src/domain/time/day.ts', "import { x } from '../../main/storage/openStore'"],
    ['src/renderer/App.tsx', "export { x } from '#usecases/ports'"],
    ['src/renderer/App.tsx', "const fs = await import('fs')"],
    ['src/renderer/App.tsx', "import {\n  one,\n  two\n} from '../main/paper/messages'"],
    ['src/main/index.ts', "import { app } from 'electron'"],
    ['src/main/usecases/ports.ts', "import { Low } from 'lowdb/node'"],
    ['src/main/storage/openStore.ts', "const paper = require('pdfmake')"],
    ['src/main/paper/worker.ts', 'await import(name)'],
    ['src/main/shell/menu.ts', "import { useState } from 'react'"],
    ['src/cli/index.ts', "import { menu } from '../main/shell/menu'"],
    ['src/setup/start.mjs', "import { z } from 'zod'"],
    ['src/domain/time/day.ts', "import { it } from 'vitest'"],
    ['src/elsewhere/new.ts', "import './other'"]
  ])('in %s: %s', (file, text) => {
    expect(trespasses(file, text)).not.toEqual([])
  })

  it.each([
    ['src/domain/time/day.ts', "import * as z from 'zod'"],
    ['src/domain/time/day.test.ts', "import { it } from 'vitest'"],
    ['src/main/shell/menu.ts', "import { Menu } from 'electron'"],
    ['src/renderer/App.tsx', "import { createRoot } from 'react-dom/client'"],
    ['src/main/index.ts', "import { menu } from './shell/menu'"],
    ['src/renderer/letter/Pages.tsx', "import worker from 'pdfjs-dist/build/pdf.worker.mjs?url'"]
  ])('but not in %s: %s', (file, text) => {
    expect(trespasses(file, text)).toEqual([])
  })
})
