import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect } from './app'

/** Opens the example on its tab Courrier and waits for its first page. */
export async function openLetterOfExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await page.getByRole('tab', { name: 'Courrier' }).click()
  await expect(page.locator('[data-page="1"] canvas')).toBeVisible()
}

/** What the save dialog will answer: a file, or nothing (the person gave up). */
export async function chooseFile(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async (...given: unknown[]) => {
      Reflect.set(globalThis, 'suggested', (given.at(-1) as { defaultPath: string }).defaultPath)
      return { canceled: chosen === null, filePath: chosen ?? '' }
    }
  }, filePath)
}

/** The words of a PDF as its reader finds them, page by page. */
export async function pagesOf(file: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', file, '-'])
  return stdout
    .split('\f')
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}

/** The bytes the preview draws, asked for as the page asks for them. */
export async function previewedBytes(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'bridge')
    const { value: cases } = await bridge.listCases({})
    const { value: opened } = await bridge.openCase({ id: cases[0].id })
    const [letter] = Object.keys(opened.file.letters)
    const { value } = await bridge.renderLetter({ id: cases[0].id, letter })
    return Array.from(value.bytes as Uint8Array)
  })
  return Buffer.from(bytes)
}

/** The text laid over the pages of the preview. */
export const previewText = (page: Page) =>
  page.getByRole('region', { name: 'Aperçu du courrier' }).first()
