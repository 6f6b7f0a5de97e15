import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { expect, type Opened, test } from './app'

const KILLS = 4
/** Unfinished text on disk is never older than this (milliseconds). */
const OLDEST = 1_000

const company = (page: Opened['page']) => page.getByLabel('Nom légal de l’entreprise')
const unfinished = (page: Opened['page']) => page.getByLabel('Adresse pour les réclamations')
const showParties = (page: Opened['page']) =>
  page.getByRole('tab', { name: 'Parties et contrat' }).click()

async function kill({ child }: Opened): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

test('killed while somebody edits and types, it finds again what it said was saved and the text of the last second', async ({
  opened,
  reopen
}) => {
  test.setTimeout(120_000)
  await opened.page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await showParties(opened.page)
  let here = opened
  for (let round = 1; round <= KILLS; round += 1) {
    const { page } = here
    await company(page).fill(`Société ${round}`)
    await company(page).press('Tab')
    await expect(page.getByText(/^Enregistré à/)).toBeVisible()

    // Without a pause, for longer than a draft may be old.
    await unfinished(page).press('Control+End')
    const before = await unfinished(page).inputValue()
    const typed: number[] = []
    const word = `mot${round} `
    for (const began = performance.now(); performance.now() - began < OLDEST + 400 * round; ) {
      await page.keyboard.type(word)
      typed.push(performance.now())
    }
    const killedAt = performance.now()
    const isUnfinishedEdit = round % 2 === 0
    // An edit on its way may be saved or not; the window never got to say that it was.
    if (isUnfinishedEdit) {
      await company(page).fill(`Société ${round} bis`)
      await company(page).press('Tab')
      await setTimeout(3 * round)
    }
    await kill(here)

    here = await reopen()
    await showParties(here.page)
    await expect(company(here.page)).toHaveValue(
      isUnfinishedEdit ? new RegExp(`^Société ${round}( bis)?$`) : `Société ${round}`
    )
    const found = await unfinished(here.page).inputValue()
    expect(before + word.repeat(typed.length)).toContain(found)
    const due = typed.filter((at) => at < killedAt - OLDEST).length
    expect(found.length).toBeGreaterThanOrEqual(before.length + due * word.length)
    if (!isUnfinishedEdit)
      await expect(
        here.page.getByText('Texte repris là où vous l’aviez laissé.').first()
      ).toBeVisible()
    await expect(here.page.getByText(/abîmé|incomplet|restauré/)).toHaveCount(0)
  }
})
