import { execFile } from 'node:child_process'
import { chmod, chown, cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { electronPath, type Folders, isRoot, projectFolder } from './app'

const run = promisify(execFile)
const nobody = 65534

/**
 * What starts Electron as somebody else than root, whom Chromium's sandbox refuses. Where that somebody cannot
 * read the runtime or the project (a root's home folder), they get linked into the story's own folder.
 * Anyone but root is already somebody else.
 */
export async function asOrdinaryUser(
  folders: Folders
): Promise<{ readonly executable: string; readonly applicationFolder: string }> {
  if (!isRoot) return { executable: electronPath(), applicationFolder: projectFolder }
  await chmod(folders.root, 0o755)
  for (const folder of [folders.userData, folders.data]) await chown(folder, nobody, nobody)
  const runtime = await sandboxed(dirname(electronPath()), join(folders.root, 'runtime'))
  const applicationFolder = await readableProject(folders)
  const home = join(folders.root, 'home')
  await mkdir(home)
  await chown(home, nobody, nobody)
  const executable = join(folders.root, 'electron-as-nobody')
  const electron = join(runtime, basename(electronPath()))
  await writeFile(
    executable,
    `#!/bin/sh
HOME='${home}' exec setpriv --reuid=${nobody} --regid=${nobody} --clear-groups -- '${electron}' "$@"
`
  )
  await chmod(executable, 0o755)
  return { executable, applicationFolder }
}

/** Where the system gives ordinary users no namespaces (a chroot), Chromium takes its own helper, which must be root's. */
async function sandboxed(runtime: string, place: string): Promise<string> {
  if (await asNobody('unshare', '--user', 'true')) return readable(runtime, place)
  await linked(runtime, place)
  const helper = join(place, 'chrome-sandbox')
  // A file of its own: the mode of the linked one is that of the runtime all others use.
  await rm(helper)
  await cp(join(runtime, 'chrome-sandbox'), helper)
  await chmod(helper, 0o4755)
  return place
}

async function readableProject(folders: Folders): Promise<string> {
  if (await canBeRead(join(projectFolder, 'package.json'))) return projectFolder
  const copy = join(folders.root, 'application')
  await mkdir(copy)
  for (const part of ['out', 'resources', 'package.json'])
    await cp(join(projectFolder, part), join(copy, part), { recursive: true })
  const packages = await readable(join(projectFolder, 'node_modules'), join(copy, 'node_modules'))
  if (packages !== join(copy, 'node_modules')) await symlink(packages, join(copy, 'node_modules'))
  return copy
}

/** The path itself, or a copy of hard links at `place` where the ordinary user cannot read it. */
async function readable(path: string, place: string): Promise<string> {
  if (await canBeRead(path)) return path
  await linked(path, place)
  return place
}

async function linked(path: string, place: string): Promise<void> {
  await run('cp', ['-al', path, place]).catch(() => run('cp', ['-a', path, place]))
}

const canBeRead = (path: string): Promise<boolean> => asNobody('test', '-r', path)

/** Whether a command succeeds when the ordinary user gives it. */
async function asNobody(...command: readonly string[]): Promise<boolean> {
  const user = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']
  return run('setpriv', [...user, '--', ...command]).then(
    () => true,
    () => false
  )
}
