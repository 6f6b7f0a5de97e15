import { describe, expect, test } from 'vitest'
import { Chance, newSeed } from './chance'
import { type Forgetful, LosingDisk } from './losingDisk'
import { Witness } from './witness'
import { type Places, writeWithoutEnd } from './writing'

const LIVES = import.meta.env.MODE === 'full' ? 20 : 3
const CUTS_A_LIFE = 10
const places: Places = { dataFolder: '/disk/Doléances', userData: '/disk/machine' }

/** One computer whose power goes ten times while somebody writes; what was found lost, after each cut. */
async function life(seed: number, forgetful: Forgetful = {}) {
  const chance = new Chance(seed)
  const disk = new LosingDisk(chance, forgetful)
  const witness = new Witness(places)
  const found: string[] = []
  for (let cut = 1; cut <= CUTS_A_LIFE && found.length === 0; cut += 1) {
    // Early cuts meet the first folders and files, late ones a case with a past.
    const gone = disk.cutAfter(1 + chance.below(chance.once(3) ? 40 : 400))
    const writing = writeWithoutEnd({ ...places, fs: disk.fs }, chance, cut * 100_000, (said) =>
      witness.hear(said)
    )
    await Promise.race([gone, writing])
    disk.restart()
    found.push(...(await witness.look(disk.fs)).map((what) => `seed ${seed}, cut ${cut}: ${what}`))
  }
  return { found, witness, disk }
}

describe('power cuts while somebody writes', () => {
  test('lose no line, draft or setting that was acknowledged, and no torn tail', async () => {
    const seed = newSeed()
    let [lines, torn] = [0, 0]
    for (let at = 0; at < LIVES; at += 1) {
      const { found, witness } = await life(seed + at)
      expect(found).toEqual([])
      lines += witness.lines
      torn += witness.tornTails
    }
    console.log(
      `${LIVES * CUTS_A_LIFE} power cuts from seed ${seed}: ${lines} lines acknowledged, none lost; ${torn} torn tails kept`
    )
    expect(lines).toBeGreaterThan(LIVES * CUTS_A_LIFE)
    if (LIVES > 10) expect(torn).toBeGreaterThan(0)
  }, 600_000)

  test.each([
    ['files', { files: true }],
    ['folders', { folders: true }]
  ])(
    'would lose some if %s were not flushed',
    async (_what, forgetful) => {
      const all: string[] = []
      for (let seed = 1; seed <= 5; seed += 1) all.push(...(await life(seed, forgetful)).found)
      expect(all.join('\n')).toContain('was acknowledged and is lost')
    },
    60_000
  )
})
