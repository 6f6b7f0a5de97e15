import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { letterPress } from '../letterPress'
import { readPages, unspaced } from '../readPages.test-support'
import { testLetter } from '../testLetter'
import { letterDocx } from './letterDocx'

const program = 'soffice'
const present = spawnSync(program, ['--version'], { timeout: 60_000 }).status === 0
if (!present)
  process.stderr.write(`${program} is not here: the DOCX is not held against the PDF.\n`)

test.runIf(present)(
  'LibreOffice turns the document into a PDF that reads like ours',
  {
    timeout: 180_000
  },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'doleances-docx-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const fonts = join(folder, 'fonts.conf')
    mkdirSync(join(folder, 'cache'))
    writeFileSync(
      fonts,
      `<?xml version="1.0"?><fontconfig><dir>${resolve('resources/fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`
    )
    writeFileSync(join(folder, 'letter.docx'), letterDocx(testLetter))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    spawnSync(
      program,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'letter.docx'],
      {
        cwd: folder,
        env: { ...process.env, FONTCONFIG_FILE: fonts },
        timeout: 150_000
      }
    )
    const converted = await readPages(new Uint8Array(readFileSync(join(folder, 'letter.pdf'))))
    const ours = await readPages((await letterPress('resources/fonts')(testLetter)).bytes)
    const textOf = (pages: typeof ours) => pages.map(({ text }) => unspaced(text))
    expect(textOf(converted)).toEqual(textOf(ours))
  }
)
