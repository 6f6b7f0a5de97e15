import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { CaseFile } from '../src/domain/case/caseFile'
import { commitmentStates } from '../src/domain/commitments/commitmentState'
import { creditTotals } from '../src/domain/money/credits'
import { expect, projectFolder, test } from './app'

async function example(): Promise<CaseFile> {
  const text = await readFile(join(projectFolder, 'resources/example/case.json'), 'utf8')
  return JSON.parse(text).case
}

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await expect(page.getByText('Exemple, au mer.\u00a09\u00a0déc.')).toBeVisible()
}

test.describe('the example', () => {
  test('shows the four broken promises and the credits that the rules work out', async ({
    page
  }) => {
    const file = await example()
    const states = commitmentStates(file, { day: '2026-12-09', time: '12:00' })
    const broken = states.filter((state) => state.broken)
    expect(broken).toHaveLength(4)
    expect(creditTotals(file)).toMatchObject({ announcedCents: 2500, seenCents: 0 })

    await openExample(page)
    await page.getByRole('tab', { name: 'Engagements et avoirs' }).click()
    const screen = page.getByRole('tabpanel')
    await expect(screen).toContainText(
      'Cinq engagements en quinze jours\u00a0: quatre non tenus, dont un annulé par l’entreprise'
    )
    await expect(screen).toContainText(
      '25,00\u00a0€ d’avoirs annoncés, dont aucun n’a encore été crédité.'
    )
    const rows = screen.getByRole('table').first().locator('tbody')
    await expect(rows).toHaveCount(states.length)
    await expect(rows.getByText('Non tenu', { exact: true })).toHaveCount(3)
    await expect(rows.getByText('Annulé par l’entreprise', { exact: true })).toHaveCount(1)
    await expect(rows.getByText('Sans échéance', { exact: true })).toHaveCount(1)
    await expect(rows.nth(2)).toContainText('3\u00a0tentatives')
    const credits = screen.getByRole('complementary', { name: 'Avoirs' }).getByRole('table').first()
    await expect(credits.getByRole('row', { name: 'Total' })).toContainText('25,00\u00a0€')
    await expect(credits.getByRole('row', { name: 'Total' })).toContainText('0,00\u00a0€')
  })

  test('tells the same figures along its frise and its days', async ({ page }) => {
    await openExample(page)
    const frise = page.getByRole('region', { name: /engagements non tenus/ })
    await expect(frise).toHaveAccessibleName(/10\sfaits, 4\sengagements non tenus/)
    const eighth = page.getByRole('region', { name: 'mar.\u00a08\u00a0déc.' })
    await expect(eighth).toContainText('avoir de 10,00\u00a0€')
    await expect(eighth).toContainText('3\u00a0tentatives')
    await expect(page.getByRole('region', { name: 'mar.\u00a01er\u00a0déc.' })).toContainText(
      'avoir de 15,00\u00a0€'
    )
  })

  test('says how each retained date was counted', async ({ page }) => {
    await openExample(page)
    await page.getByRole('tab', { name: 'Engagements et avoirs' }).click()
    await page.getByRole('button', { name: 'Le calcul' }).first().click()
    await expect(page.getByText('l’échéance retenue passe au')).toContainText(
      'lundi 30\u00a0novembre\u00a02026 inclus'
    )
  })
})
