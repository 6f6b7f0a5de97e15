import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type BrowserWindow, dialog, shell } from 'electron'
import type { Desktop } from '#usecases/ports'
import type { WordBook } from '#words/say'

type Printing = {
  /** Of this machine and for nobody else; emptied at each start. */
  readonly folder: string
  readonly window: () => BrowserWindow | null
  readonly words: () => WordBook
}

const run = promisify(execFile)

/** Removes the documents that an earlier run left for the printer or the reader. */
export async function clearPrintFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

/**
 * Prints the bytes themselves at their real size. Printing out of a hidden window draws a PDF anew, or nothing at all on some
 * systems; so the file goes to the system's printing service (CUPS, on Linux and macOS), and where there is none it opens in
 * the PDF reader, which prints it.
 */
export function printer({ folder, window, words }: Printing): Desktop['print'] {
  let count = 0
  return async (bytes, title) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    count += 1
    const file = join(folder, `${process.pid}-${count}.pdf`)
    await writeFile(file, bytes, { mode: 0o600, flag: 'wx' })
    const queue = await defaultQueue()
    const choice = queue === null ? 'reader' : await ask(queue, title)
    if (choice === 'cancel') return 'cancelled'
    if (queue !== null && choice === 'printer' && (await sendTo(queue, title, file)))
      return 'printed'
    const problem = await shell.openPath(file)
    if (problem !== '') throw Object.assign(new Error('no PDF reader'), { code: 'NO_PDF_READER' })
    return 'opened-in-reader'
  }

  async function ask(queue: string, title: string): Promise<'printer' | 'reader' | 'cancel'> {
    const said = words().menu.printDialog
    const options = {
      type: 'question' as const,
      message: said.question(title),
      detail: said.where(queue),
      buttons: [said.print, said.openInReader, said.cancel],
      defaultId: 0,
      cancelId: 2
    }
    const parent = window()
    const { response } = parent
      ? await dialog.showMessageBox(parent, options)
      : await dialog.showMessageBox(options)
    return (['printer', 'reader', 'cancel'] as const)[response] ?? 'cancel'
  }
}

/** The name of the printer that `lp` would use; null where there is no `lp` or no printer. */
async function defaultQueue(): Promise<string | null> {
  if (process.platform === 'win32') return null
  try {
    const { stdout } = await run('lpstat', ['-d'], { env: { ...process.env, LC_ALL: 'C' } })
    return /^system default destination: (\S+)/m.exec(stdout)?.[1] ?? null
  } catch {
    return null
  }
}

async function sendTo(queue: string, title: string, file: string): Promise<boolean> {
  try {
    await run('lp', ['-d', queue, '-t', title, '-o', 'print-scaling=none', '--', file])
    return true
  } catch {
    return false
  }
}
