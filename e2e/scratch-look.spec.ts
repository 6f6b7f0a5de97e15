import { type Opened, test } from './app'

const out = '/tmp/shots'
async function size({ app, page }: Pick<Opened, 'app' | 'page'>, w: number, h: number) {
  await app.evaluate(
    ({ BrowserWindow }, s) => BrowserWindow.getAllWindows()[0]?.setContentSize(s.w, s.h),
    { w, h }
  )
  await page
    .waitForFunction((s) => Math.abs(innerWidth - s.w) < 3 && Math.abs(innerHeight - s.h) < 40, {
      w,
      h
    })
    .catch(() => {})
}
for (const language of ['fr', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test.describe(`${language} ${theme}`, () => {
      test.use({ language, theme })
      test('look', async ({ app, page }) => {
        test.setTimeout(120_000)
        await page.locator('main button').nth(1).click()
        await page.getByRole('tab').first().waitFor()
        const tabs = page.getByRole('tab')
        for (const [w, h] of [
          [1280, 800],
          [960, 640]
        ] as const) {
          await size({ app, page }, w, h)
          const tag = `${language}-${theme}-${w}`
          const shot = (name: string) => page.screenshot({ path: `${out}/${tag}-${name}.png` })
          await tabs.nth(0).click()
          await shot('journal')
          await page.locator('[id^=event-] button').nth(4).click()
          await shot('journal-inspector')
          await page.locator('aside footer button').first().click()
          await shot('journal-form')
          await page.locator('aside .scroll').evaluate((e) => e.scrollTo(0, 600))
          await shot('journal-form-2')
          await page.locator('aside .scroll').evaluate((e) => e.scrollTo(0, 1400))
          await shot('journal-form-3')
          await page.locator('aside header button').click()
          await tabs.nth(1).click()
          await shot('commitments')
          await page.locator('tbody button[aria-expanded]').first().click()
          await shot('commitments-calcul')
          await page.locator('tbody button[aria-expanded]').first().click()
          await page.locator('tbody').first().locator('button').nth(1).click()
          await shot('outcome')
          await page.keyboard.press('Escape')
          await tabs.nth(3).click()
          await shot('parties')
          await page.locator('[role=tabpanel] .scroll').evaluate((e) => e.scrollTo(0, 700))
          await shot('parties-2')
          await tabs.nth(2).click()
          await page.waitForTimeout(1500)
          await shot('letter')
        }
      })
    })
