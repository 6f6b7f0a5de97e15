import { expectAccessible } from './accessibility'
import { expect, test } from './app'

test.describe('the first opening', () => {
  test('offers two doors and says that nothing is sent', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que s’est-il passé\u00a0?')
    await expect(page.getByRole('button', { name: 'Commencer', exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Ouvrir', exact: true })).toBeVisible()
    await expect(page.getByText('Tout reste sur cet ordinateur', { exact: true })).toBeVisible()
    await expect(page.getByRole('navigation')).toContainText('Rien n’est envoyé')
    await expectAccessible(page)
  })

  test('starts a case that says what comes next', async ({ page }) => {
    await page.getByRole('button', { name: 'Commencer', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossier sans titre')
    await expect(page.getByRole('tab', { name: 'Journal' })).toHaveAttribute(
      'aria-selected',
      'true'
    )
    await expect(page.getByText('racontez le premier fait')).toBeVisible()
    const ribbon = page.getByRole('list', { name: 'Première lettre, étape par étape' })
    await expect(ribbon.locator('[aria-current="step"]')).toContainText('Raconter')
    await expectAccessible(page)
  })

  test('opens the example on its own day', async ({ page }) => {
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
    await expect(page.getByText('Exemple, au mer.\u00a09\u00a0déc.')).toBeVisible()
    await expect(page.getByRole('tab', { name: 'Engagements et avoirs' })).toContainText('4')
  })

  test('opens alone with one case straight in it, the next time', async ({ page, reopen }) => {
    await page.getByRole('button', { name: 'Commencer', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const { page: again } = await reopen()
    await expect(again.getByRole('heading', { level: 1 })).toHaveText('Dossier sans titre')
  })

  test('can be walked through without a mouse', async ({ page }) => {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Dossiers' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Échéances' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Réglages' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Commencer', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossier sans titre')
  })
})

test.describe('the first opening on an English system', () => {
  test.use({ language: 'en', theme: 'dark' })
  test('speaks English from the first word, in the dark theme too', async ({ page }) => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 25, 30)')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened?')
    await expectAccessible(page)
  })
})
