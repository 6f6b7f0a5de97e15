import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './app'
import { resized } from './windowSizes'

const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click()
const close = (page: Page) => page.keyboard.press('Escape')

for (const theme of ['light', 'dark'] as const)
  test.describe(`every screen and dialog, ${theme}`, () => {
    test.use({ theme })

    test('keeps the rules of accessibility', async ({ page }) => {
      test.setTimeout(180_000)
      await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
      await expect(page.getByText('Exemple, au mer.\u00a09\u00a0déc.')).toBeVisible()
      await expectAccessible(page)

      await page.getByRole('button', { name: 'Trois appels coupés' }).last().click()
      const detail = page.getByRole('complementary', { name: 'Détail du fait' })
      await expect(detail).toBeVisible()
      await expectAccessible(page)
      await detail.getByRole('button', { name: 'Modifier' }).click()
      await detail.getByRole('button', { name: 'Ajouter une pièce' }).click()
      await expectAccessible(page)
      await page.getByLabel('Noter un fait').fill('appel hier, rdv dans cinq jours, avoir de 15 €')
      await expectAccessible(page)
      await page.getByLabel('Noter un fait').fill('appel le 31/11')
      await page.getByLabel('Noter un fait').press('Enter')
      await expectAccessible(page)
      await page.getByLabel('Noter un fait').fill('')
      await page.getByRole('button', { name: 'Modifier la panne' }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
      await close(page)

      await tab(page, 'Engagements et avoirs')
      await page.getByRole('button', { name: 'Le calcul' }).first().click()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Changer' }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
      await close(page)
      const ledgers = page.getByRole('complementary', { name: 'Avoirs' })
      for (const add of [0, 1, 2]) {
        await ledgers.getByRole('button', { name: 'Ajouter' }).nth(add).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await expectAccessible(page)
        await close(page)
      }

      await tab(page, 'Étapes')
      await expect(page.getByRole('heading', { name: 'Tribunal' })).toBeVisible()
      await expectAccessible(page)
      await tab(page, 'Parties et contrat')
      await expectAccessible(page)
      await tab(page, 'Courrier')
      await expect(page.getByText('10 mentions sur 10')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: /Poster/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
      await close(page)

      await page.getByRole('button', { name: 'Réglages' }).click()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Dossiers' }).click()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Échéances', exact: true }).click()
      await expect(page.getByRole('row').nth(2)).toBeVisible()
      await expectAccessible(page)
    })
  })

test('from the list to the letter without a mouse', async ({ page }) => {
  test.setTimeout(120_000)
  const reach = async (name: string | RegExp, role: 'button' | 'tab' | 'textbox' = 'button') => {
    const target = page.getByRole(role, { name }).first()
    for (let step = 0; step < 80; step += 1) {
      if (await target.evaluate((one) => one === document.activeElement).catch(() => false)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${name} is never reached by Tab`)
  }
  await reach('Commencer')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Noter un fait')).toBeFocused()
  await page.keyboard.type('appel le 24/11/2025 11h30, rappel sous deux jours ouvrés')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Noter un fait')).toHaveValue('')

  await reach('Confirmer')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Engagements' })).toHaveAttribute(
    'aria-selected',
    'true'
  )
  await reach('Rien reçu')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tabpanel')).toContainText('un non tenu')

  await reach(/^Engagements/, 'tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Courrier' })).toHaveAttribute('aria-selected', 'true')
  await reach('Commencer la mise en demeure')
  await page.keyboard.press('Enter')
  await expect(page.getByText('mentions sur 10')).toBeVisible()
})

for (const [language, open, tabs] of [
  ['fr', 'Ouvrir', ['Journal', 'Étapes', 'Engagements', 'Pièces', 'Courrier', 'Parties']],
  ['en', 'Open', ['Journal', 'Steps', 'Commitments', 'Exhibits', 'Letter', 'Parties']]
] as const)
  test.describe(`in the smallest window, ${language}`, () => {
    test.use({ language })

    test('nothing scrolls sideways', async ({ app, page }) => {
      await page.getByRole('button', { name: open, exact: true }).click()
      await resized(app, page, [960, 640])
      for (const name of tabs) {
        await page.getByRole('tab', { name: new RegExp(name) }).click()
        await expect(page.getByRole('tabpanel')).toBeVisible()
        const sideways = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter(
              (one) =>
                one.scrollWidth > one.clientWidth + 1 &&
                /auto|scroll/.test(getComputedStyle(one).overflowX)
            )
            .map(({ className }) => String(className))
        )
        expect(sideways, name).toEqual([])
      }
    })
  })
