import libheif from 'libheif-js/libheif/libheif.js?url'
import { HEAD_BYTES, isDrawable, LARGEST_PICTURE, MOST_DRAWN_PAGES } from '#domain/evidence/limits'
import { pictureSize } from '#domain/evidence/pictureSize'
import { PRINTED_SIDE } from '#domain/evidence/printedPicture'
import type { ExhibitPages, NotOpened } from '../pages'
import type { HeicAnswer, HeicRequest } from './heicWorker'
import workerAddress from './heicWorker.ts?worker&url'

/** A picture of 48 million points takes some twenty seconds on a slow machine; what takes longer will not come. */
const PATIENCE_MS = 90_000
/** One picture that came in is asked for by its row, its preview and its printed copy. */
const MOST_KEPT = 2

type Decoded = readonly ImageBitmap[] | NotOpened
const kept = new Map<string, Promise<Decoded>>()
/** One after the other: each holds some hundred megabytes while it is decoded. */
let turn: Promise<unknown> = Promise.resolve()

/** The pictures of a HEIC, upright, at the size they are printed at; decoded in a thread that ends with it. */
export async function openHeic(bytes: Uint8Array): Promise<ExhibitPages | NotOpened> {
  const size = pictureSize('heic', bytes.subarray(0, HEAD_BYTES))
  if (size === null) return { kind: 'unreadable' }
  if (!isDrawable(size)) return { kind: 'too-many-pixels', size }
  const pictures = await decodedOnce(bytes)
  if ('kind' in pictures) return pictures
  return {
    count: pictures.length,
    draw: async (page, across) => onCanvas(pictures[page - 1], across),
    close: () => undefined
  }
}

async function decodedOnce(bytes: Uint8Array): Promise<Decoded> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource))
  const name = hash.toString()
  const known = kept.get(name)
  if (known !== undefined) return known
  const decoding = turn.then(() => decoded(bytes))
  turn = decoding
  kept.set(name, decoding)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return decoding
}

function decoded(bytes: Uint8Array): Promise<Decoded> {
  return new Promise<Decoded>((resolve) => {
    const thread = new Worker(workerAddress)
    const end = (found: Decoded) => {
      clearTimeout(timer)
      thread.terminate()
      resolve(found)
    }
    const timer = setTimeout(() => end({ kind: 'slow' }), PATIENCE_MS)
    thread.onerror = () => end({ kind: 'unreadable' })
    thread.onmessage = ({ data }: MessageEvent<HeicAnswer>) => {
      if (data.kind === 'pictures') end(data.pictures)
      else if (data.kind === 'too-many-pixels')
        end({ kind: data.kind, size: { width: data.width, height: data.height } })
      else end({ kind: data.kind })
    }
    const request: HeicRequest = {
      bytes,
      library: new URL(libheif, location.href).href,
      longest: PRINTED_SIDE,
      mostPixels: LARGEST_PICTURE,
      mostPictures: MOST_DRAWN_PAGES
    }
    thread.postMessage(request)
  })
}

function onCanvas(picture: ImageBitmap | undefined, across: number): HTMLCanvasElement {
  if (picture === undefined) throw new Error('no such page')
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(Math.min(across, picture.width)))
  canvas.height = Math.max(1, Math.round((canvas.width * picture.height) / picture.width))
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('a page cannot be drawn on')
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}
