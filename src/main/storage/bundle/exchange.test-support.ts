import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Edition } from '#domain/bundle/manifest'
import { sha256 } from '../names'
import { got, open, place } from '../place.test-support'

/** Every file below a folder, with its hash; folders that are empty do not count. */
export function filesIn(folder: string, under = ''): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const name of readdirSync(join(folder, under)).toSorted()) {
    const path = join(under, name)
    if (statSync(join(folder, path)).isDirectory()) Object.assign(found, filesIn(folder, path))
    else found[path] = sha256(readFileSync(join(folder, path)))
  }
  return found
}

let bundles = 0

/** A path for a bundle, in a folder of its own, gone after the test. */
export function bundlePath(): string {
  bundles += 1
  const { dataFolder } = place()
  const folder = join(dataFolder, '..', 'exchange')
  mkdirSync(folder, { recursive: true })
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, `${bundles}.doleances`)
}

export type At = ReturnType<typeof place>

/** The case of one computer as a bundle. */
export async function sent(at: At, edition: Edition = 'whole', id = 'c1'): Promise<string> {
  const path = bundlePath()
  const store = await open(at)
  got(await store.bundles.write(id, edition, path))
  await store.cases.closeAll()
  return path
}

/** A bundle taken in on a computer, and its case as it then opens. */
export async function taken(at: At, path: string) {
  const store = await open(at)
  const came = got(await store.bundles.take(path))
  const opened = got(await store.cases.open(came.id, 'Lecteur'))
  await store.cases.closeAll()
  return { ...came, opened }
}

/** A file of some bytes, to bring as evidence. */
export function evidence(at: At, text: string): string {
  mkdirSync(at.userData, { recursive: true })
  const path = join(at.userData, 'preuve.pdf')
  writeFileSync(path, text)
  return path
}
