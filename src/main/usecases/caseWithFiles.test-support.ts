import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AddingProgress } from '#contract/evidence'
import { got } from '#storage/place.test-support'
import { application } from './application.test-support'
import { createUseCases } from './createUseCases'

/** A case, and a person who picks or drops files of a folder of hers. */
export async function withCase(files: Readonly<Record<string, Uint8Array | string>>) {
  const running = await application()
  const { id } = got(await running.calls.createCase({ title: 'Suivi conso' }))
  const folder = join(dirname(running.at.dataFolder), 'téléchargements')
  mkdirSync(folder)
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  })
  const told: AddingProgress[] = []
  let ids = 0
  const ports = {
    ...running.ports,
    picker: { ...running.ports.picker, evidence: async () => paths },
    dropped: { collect: (token: string) => (token === 'drop-1' ? paths : null) },
    tellProgress: (said: AddingProgress) => void told.push(said),
    newId: () => {
      ids += 1
      return `piece-${ids}`
    }
  }
  const calls = createUseCases(ports)
  const originals = join(running.at.dataFolder, 'cases', id, 'exhibits')
  const add = async (kind: 'picker' | 'dropped' = 'picker') => {
    const from = kind === 'picker' ? { kind } : { kind, token: 'drop-1' }
    const answer = got(await calls.addExhibits({ id, batch: 'b1', to: null, from }))
    if ('cancelled' in answer) throw new Error('nobody gave up')
    return answer
  }
  const exhibits = async () => got(await calls.openCase({ id })).file.exhibits
  return { ...running, id, folder, paths, told, ports, calls, originals, add, exhibits }
}
