import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { picturesPdf } from './picturesPdf'

/** A grey JPEG of 16 × 8 points, as small as one can be. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAAIABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAn/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AKpgA//Z',
  'base64'
)

test('pictures become pages of a sound PDF, upright or lying as they are, with no text in it', async () => {
  const bytes = await picturesPdf([JPEG, JPEG])
  const folder = mkdtempSync(join(tmpdir(), 'doleances-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'pictures.pdf')
  writeFileSync(file, bytes)
  const told = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  expect(told).toMatch(/Pages: +2/)
  expect(told).toMatch(/Page size: +841\.\d+ x 420\.\d+/)
  expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).trim()).toBe('')
  expect(Buffer.from(await picturesPdf([JPEG, JPEG]))).toEqual(Buffer.from(bytes))
})

test('what is no picture is refused', async () => {
  await expect(picturesPdf([Buffer.from('%PDF-1.4')])).rejects.toThrow()
})
