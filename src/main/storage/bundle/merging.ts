import { basename, dirname, join } from 'node:path'
import { copyName, EXHIBITS } from '#domain/bundle/entryNames'
import { standing } from '#domain/bundle/joining'
import { HISTORY } from '../caseFolder'
import { isKept } from '../fileState'
import { type FileSystem, makeFolders } from '../files'
import { sha256 } from '../names'
import { renamePatiently } from '../replaceFile'
import { ChangedMeanwhile } from './refusing'

/** Where what was unpacked goes, and where what it replaces without being it is kept. */
type Into = { readonly folder: string; readonly quarantine: string }

/**
 * Brings the files of another copy of a case into its folder, each by one rename of what is flushed already: the originals and the
 * bases first, then the lines that name them. A cut in the middle leaves whole files, as a synchronising folder
 * would have brought them one by one, and bringing them again does the rest.
 */
export async function merge(fs: FileSystem, staged: string, into: Into): Promise<void> {
  await bringOriginals(fs, staged, into)
  const names = await fs.list(join(staged, HISTORY))
  if (names.length === 0) return
  const history = join(into.folder, HISTORY)
  await makeFolders(fs, history)
  const isBase = (name: string) => name.endsWith('.json')
  for (const name of names.filter(isBase))
    await bringNamed(fs, join(staged, HISTORY, name), history, into)
  await fs.syncFolder(history)
  for (const name of names.filter((one) => !isBase(one)))
    await bringHistory(fs, join(staged, HISTORY, name), join(history, name))
  await fs.syncFolder(history)
}

async function bringOriginals(fs: FileSystem, staged: string, into: Into): Promise<void> {
  const names = await fs.list(join(staged, EXHIBITS))
  if (names.length === 0) return
  const folder = join(into.folder, EXHIBITS)
  await makeFolders(fs, folder)
  for (const name of names) await bringNamed(fs, join(staged, EXHIBITS, name), folder, into)
  await fs.syncFolder(folder)
}

/** A file named by the hash of its content: kept where it is sound, put back where something else took its place. */
async function bringNamed(
  fs: FileSystem,
  from: string,
  folder: string,
  { quarantine }: Into
): Promise<void> {
  const to = join(folder, basename(from))
  const hash = basename(from).replace(/^base-|\.json$/g, '')
  if (!(await isKept(fs, quarantine, to, hash))) await renamePatiently(fs, from, to)
}

/** The longer of two files of a seat that agree; both where they do not, the one that comes under a name of its own. */
async function bringHistory(fs: FileSystem, from: string, to: string): Promise<void> {
  const before = await fs.stat(to)
  if (before === null) return renamePatiently(fs, from, to)
  const theirs = await fs.read(from)
  const how = standing(await fs.read(to), theirs)
  if (how === 'same' || how === 'ours-goes-on') return
  if (how === 'apart') {
    const copy = join(dirname(to), basename(copyName(sha256(theirs))))
    if ((await fs.stat(copy)) === null) await renamePatiently(fs, from, copy)
    return
  }
  const now = await fs.stat(to)
  // Its seat wrote in it since it was read: what it wrote must not go.
  if (now?.size !== before.size || now.mtimeNs !== before.mtimeNs) throw new ChangedMeanwhile()
  await renamePatiently(fs, from, to)
}
