import { writeSync } from 'node:fs'
import { disk, type FileSystem } from '#storage/files'
import { Chance } from './chance'
import { writeWithoutEnd } from './writing'

/**
 * A process that only writes, to be killed: `node writer.mjs DATA USER SEED FROM`. Each line on standard output acknowledges one
 * thing, written the moment the store says that it is on disk.
 */
const [dataFolder = '', userData = '', seed = '', from = ''] = process.argv.slice(2)
const chance = new Chance(Number(seed))

/** The real disk, taking a few bytes of a line at a time, so that a kill can come between two of them. */
const inPieces: FileSystem = {
  ...disk,
  async open(path, how) {
    const file = await disk.open(path, how)
    if (!path.endsWith('.jsonl')) return file
    return { ...file, write: (bytes) => file.write(bytes.subarray(0, 1 + chance.below(400))) }
  }
}

await writeWithoutEnd({ dataFolder, userData, fs: inPieces }, chance, Number(from), (said) => {
  writeSync(1, `${JSON.stringify(said)}\n`)
})
