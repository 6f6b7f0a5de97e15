import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openedByReader } from '../readPages.test-support'

/** An element of the structure of a PDF, as poppler reads it; its words are parts of it without a role. */
export type Heard = {
  readonly role: string
  readonly words: string
  readonly scope: string | null
  /** How many links of the page it names. */
  readonly links: number
  readonly within: readonly Heard[]
}

/** What `pdfinfo` says of a PDF, and its structure with its words. */
export function heardIn(bytes: Uint8Array): { readonly about: string; readonly tree: Heard } {
  const folder = mkdtempSync(join(tmpdir(), 'doleances-'))
  try {
    const file = join(folder, 'dossier.pdf')
    writeFileSync(file, bytes)
    const said = (...args: readonly string[]) => {
      const { stdout, stderr } = spawnSync('pdfinfo', [...args, file], { encoding: 'utf8' })
      if (stderr !== '') throw new Error(stderr)
      return stdout
    }
    return { about: said(), tree: treeOf(said('-struct-text')) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Growing = {
  role: string
  words: string
  scope: string | null
  links: number
  within: Growing[]
}

function treeOf(said: string): Heard {
  const above: { readonly depth: number; readonly one: Growing }[] = []
  const begun = (role: string): Growing => ({ role, words: '', scope: null, links: 0, within: [] })
  const root = begun('')
  for (const line of said.split('\n').filter((one) => one.trim() !== '')) {
    const depth = line.search(/\S/)
    const text = line.trim()
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop()
    const parent = above.at(-1)?.one ?? root
    const quoted = /^"(.*)"$/.exec(text)
    if (quoted !== null) parent.within.push({ ...begun(''), words: quoted[1] ?? '' })
    else if (text.startsWith('Object ')) parent.links += 1
    else if (text.startsWith('/Scope')) parent.scope = text.replace(/^\/Scope \//, '')
    else if (!text.startsWith('/')) {
      const one = begun(/^\w+/.exec(text)?.[0] ?? '')
      parent.within.push(one)
      above.push({ depth, one })
    }
  }
  return root
}

/** An element and all that is in it, in order. */
export function allOf(one: Heard): readonly Heard[] {
  return [one, ...one.within.flatMap(allOf)]
}

/** The elements of a kind, in the order they are heard. */
export function these(one: Heard, role: string): readonly Heard[] {
  return allOf(one).filter((each) => each.role === role)
}

/** All the words of an element. */
export function wordsOf(one: Heard): string {
  return allOf(one)
    .map(({ words }) => words)
    .join('')
}

/** What pdf.js hears on a page: what stands for its pictures, its words outside the tree, and how many it has in it. */
export type HeardPage = {
  readonly pictures: readonly string[]
  readonly artifacts: readonly string[]
  readonly stray: readonly string[]
  readonly told: number
}

type Branch = { readonly role?: string; readonly alt?: string; readonly children?: unknown[] }

/** The pages as another reader hears them. */
export async function heardPages(bytes: Uint8Array): Promise<readonly HeardPage[]> {
  const task = openedByReader(bytes)
  const document = await task.promise
  const pages: HeardPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const known = new Set<unknown>()
    const pictures: string[] = []
    const walk = (branch: Branch & { readonly id?: unknown }) => {
      if (branch.role === 'Figure') pictures.push(branch.alt ?? '')
      if (branch.id !== undefined) known.add(branch.id)
      for (const child of branch.children ?? []) walk(child as Branch)
    }
    walk((await page.getStructTree()) ?? {})
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const open: { readonly tag?: string; readonly id?: string | null }[] = []
    const [artifacts, stray]: [string[], string[]] = [[], []]
    let told = 0
    for (const item of items) {
      if ('str' in item) {
        if (item.str.trim() === '') continue
        if (open.some(({ id }) => known.has(id))) told += 1
        else if (open.some(({ tag }) => tag === 'Artifact')) artifacts.push(item.str)
        else stray.push(item.str)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(item)
    }
    pages.push({ pictures, artifacts, stray, told })
  }
  await task.destroy()
  return pages
}
