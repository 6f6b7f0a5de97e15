import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BrowserWindow, type Session, session } from 'electron'
import { fail, ok } from '#domain/result'
import { letterHtml } from '#paper/html/letterHtml'
import { isWholeTree } from '#paper/html/structure'
import { letterStyle, pageFonts } from '#paper/html/style'
import type { TaggedPrinter } from '#usecases/ports'
import { ownAddress, ownPath, scheme } from './address'
import type { Log } from './log'

/** A page that takes longer will not come. */
const LONGEST_MS = 60_000
const MOST_ATTEMPTS = 4

/** The page holds our own markup and loads our own style sheet; no script runs in it. */
const security = {
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; font-src data:",
  'X-Content-Type-Options': 'nosniff'
}

/**
 * Prints a letter as a PDF with a structure tree, which pdfmake cannot write: Chromium prints the same words out of a hidden
 * page without script, preload or memory. Each letter has a page of its own, gone after it.
 */
export function taggedPrinter(applicationFolder: string, log: Log): TaggedPrinter {
  let read: Promise<ReadonlyMap<string, Uint8Array>> | null = null
  const fonts = () => {
    read ??= readFonts(join(applicationFolder, 'resources/fonts'))
    return read
  }
  /** What the hidden pages may ask for, while they are there. */
  const served = new Map<string, readonly [type: string, text: string]>()
  let partition: Session | null = null
  const closed = () => {
    if (partition !== null) return partition
    partition = session.fromPartition('tagged')
    partition.protocol.handle(scheme, async ({ url }) => {
      const [type, text] = served.get(ownPath(url) ?? '') ?? []
      if (type === undefined) return new Response(null, { status: 404, headers: security })
      return new Response(text, { headers: { ...security, 'Content-Type': type } })
    })
    return partition
  }
  let count = 0
  return async (letter) => {
    const html = letterHtml(letter)
    count += 1
    const [file, style] = [`/${count}/letter.html`, `/${count}/letter.css`]
    served.set(file, ['text/html; charset=utf-8', html])
    served.set(style, ['text/css; charset=utf-8', letterStyle(await fonts())])
    const page = new BrowserWindow({
      show: false,
      webPreferences: {
        session: closed(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        spellcheck: false
      }
    })
    try {
      return ok(await inTime(printed(page, file, html)))
    } catch (error) {
      log('tagged', error)
      return fail({ kind: 'paper-failed' })
    } finally {
      page.destroy()
      served.delete(file)
      served.delete(style)
    }
  }
}

async function readFonts(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = pageFonts.map(async (name) => [name, await readFile(join(folder, name))] as const)
  return new Map(await Promise.all(files))
}

/** Chromium was seen to leave the cells of a table out of the tree, on a busy machine: such a file is printed again. */
async function printed(page: BrowserWindow, file: string, html: string): Promise<Uint8Array> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    await page.loadURL(`${ownAddress}${file.slice(1)}`)
    const bytes = await page.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true
    })
    if (isWholeTree(bytes, html)) return new Uint8Array(bytes)
  }
  throw new Error('INCOMPLETE_TREE')
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((done, refuse) => {
    const timer = setTimeout(() => refuse(new Error('TIMED_OUT')), LONGEST_MS)
    work.then(done, refuse).finally(() => clearTimeout(timer))
  })
}
