import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect } from './app'

export const SIZES = [
  [1280, 800],
  [960, 640]
] as const

/** Gives the inside of the window this size, and waits for the page to have it. */
export async function resized(
  app: ElectronApplication,
  page: Page,
  [width, height]: readonly [number, number]
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [across, down]) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(across, down),
    [width, height] as const
  )
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
}

/** The page is nowhere wider than the window in either size; its pictures go where DOLEANCES_SHOTS says. */
export async function expectFits(
  app: ElectronApplication,
  page: Page,
  name: string
): Promise<void> {
  for (const size of SIZES) {
    await resized(app, page, size)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    if (process.env.DOLEANCES_SHOTS)
      await page.screenshot({ path: join(process.env.DOLEANCES_SHOTS, `${name}-${size[0]}.png`) })
  }
}
