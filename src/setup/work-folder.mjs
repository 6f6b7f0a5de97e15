import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Does something with a folder of its own, which is gone afterwards: also when it fails, or is interrupted.
 * @template T
 * @param {string} parent
 * @param {string} prefix
 * @param {(folder: string) => Promise<T>} work
 */
export async function inWorkFolder(parent, prefix, work) {
  const folder = mkdtempSync(join(parent, prefix))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    return await work(folder)
  } finally {
    remove()
    process.off('exit', remove)
  }
}
