import type { WithId } from '#domain/case/caseFile'
import { typeOfMedia } from '#domain/evidence/fileType'
import { bridge } from '../bridge'
import { drawn } from './drawing'
import { hasPages, openPages } from './pages'

/** Larger originals are shown when they are chosen, not at a glance. */
const LARGEST = 30_000_000
const SIDE = 160
const MOST_KEPT = 300

const kept = new Map<string, ImageBitmap | null>()
/** One after the other: a list of two hundred reads two hundred files. */
let turn: Promise<unknown> = Promise.resolve()

/** A small drawing of an original; null where there is none. Kept for the next time under its hash. */
export function thumbnailOf(
  caseId: string,
  exhibit: WithId<'exhibits'>
): Promise<HTMLCanvasElement | null> {
  const { sha256, bytes } = exhibit
  if (sha256 === null || (bytes ?? 0) > LARGEST) return Promise.resolve(null)
  const known = kept.get(sha256)
  if (known !== undefined) return Promise.resolve(onCanvas(known))
  const drawing = turn.then(async () => {
    const before = kept.get(sha256)
    const bitmap = before === undefined ? await draw(caseId, exhibit) : before
    keep(sha256, bitmap)
    return onCanvas(bitmap)
  })
  turn = drawing.catch(() => null)
  return drawing.catch(() => null)
}

async function draw(caseId: string, exhibit: WithId<'exhibits'>): Promise<ImageBitmap | null> {
  const type = typeOfMedia(exhibit.mediaType)
  if (type === null || type === 'text' || type === 'email') return null
  const copy = exhibit.converted === null ? 'original' : 'converted'
  const read = await bridge.readExhibit({ id: caseId, exhibit: exhibit.id, copy })
  if (!read.ok) return null
  if (!hasPages(read.value.mediaType)) {
    const picture = await drawn(read.value, SIDE)
    return picture instanceof ImageBitmap ? picture : null
  }
  const opened = await openPages(read.value)
  if (!('count' in opened)) return null
  try {
    return await createImageBitmap(await opened.draw(1, SIDE))
  } finally {
    opened.close()
  }
}

function keep(sha256: string, bitmap: ImageBitmap | null): void {
  kept.delete(sha256)
  kept.set(sha256, bitmap)
  const [oldest] = kept.keys()
  if (kept.size <= MOST_KEPT || oldest === undefined) return
  kept.get(oldest)?.close()
  kept.delete(oldest)
}

function onCanvas(bitmap: ImageBitmap | null): HTMLCanvasElement | null {
  if (bitmap === null) return null
  const canvas = document.createElement('canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  return canvas
}
