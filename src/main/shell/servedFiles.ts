import { readdirSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

export type ServedFile = { readonly path: string; readonly type: string }

/** The kinds of files a page of ours is made of; a file of any other kind is not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream'
}

/**
 * The files below a folder by the path they are asked for (`/assets/index.js`). What is not in this list does not exist for
 * the page: paths are looked up, never joined.
 */
export function servedFiles(folder: string): ReadonlyMap<string, ServedFile> {
  const files = new Map<string, ServedFile>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).split(sep).map(encodeURIComponent).join('/')
    files.set(`/${name}`, { path, type })
  }
  return files
}
