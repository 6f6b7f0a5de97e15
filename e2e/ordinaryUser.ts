import { execFile } from 'node:child_process'
import { chmod, chown, cp, mkdir, symlink, writeFile } from 'node:fs/promises'
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
  const runtime = await readable(dirname(electronPath()), join(folders.root, 'runtime'))
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
  await run('cp', ['-al', path, place]).catch(() => run('cp', ['-a', path, place]))
  return place
}

async function canBeRead(path: string): Promise<boolean> {
  const user = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']
  return run('setpriv', [...user, '--', 'test', '-r', path]).then(
    () => true,
    () => false
  )
}
