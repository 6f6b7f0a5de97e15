/**
 * Decodes one HEIC in a thread of the page's sandbox, and ends. libheif stays a file of its own beside it, so that it can be
 * replaced (LGPL); it is the build without WebAssembly, which the page's policy would refuse. No import here: the file that is
 * served must be a plain script.
 */
export type HeicRequest = {
  readonly bytes: Uint8Array
  /** Where libheif lies among our own files. */
  readonly library: string
  /** The longest side of what is given back. */
  readonly longest: number
  readonly mostPixels: number
  readonly mostPictures: number
}

export type HeicAnswer =
  | { readonly kind: 'pictures'; readonly pictures: readonly ImageBitmap[] }
  | { readonly kind: 'too-many-pixels'; readonly width: number; readonly height: number }
  | { readonly kind: 'too-many-pages' }
  | { readonly kind: 'unreadable' }

type HeifPicture = {
  get_width(): number
  get_height(): number
  display(into: ImageData, done: (drawn: ImageData | null) => void): void
  free(): void
}
type Libheif = {
  readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifPicture[] }
}
type Thread = {
  readonly location: Location
  readonly trustedTypes?: {
    createPolicy(name: 'default', policy: { createScriptURL(address: string): string }): void
  }
  libheif?: () => Libheif
  onmessage: ((event: MessageEvent<HeicRequest>) => void) | null
  onunhandledrejection: (() => void) | null
  importScripts(address: string): void
  postMessage(answer: HeicAnswer, transfer: readonly Transferable[]): void
}
const thread = globalThis as unknown as Thread

thread.trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    const { protocol, host } = new URL(address, thread.location.href)
    if (protocol === thread.location.protocol && host === thread.location.host) return address
    throw new TypeError('script from elsewhere')
  }
})

thread.onmessage = async ({ data }) => {
  let answer: HeicAnswer = { kind: 'unreadable' }
  try {
    answer = await decoded(data)
  } catch {
    // Whatever breaks in the decoder, the picture is one that cannot be read.
  }
  thread.postMessage(answer, answer.kind === 'pictures' ? [...answer.pictures] : [])
}

// The decoder works in a promise nobody waits for: what fails there is heard of here.
thread.onunhandledrejection = () => thread.postMessage({ kind: 'unreadable' }, [])

/** Upright: libheif turns and mirrors as the file says. */
async function decoded(request: HeicRequest): Promise<HeicAnswer> {
  thread.importScripts(request.library)
  const library = thread.libheif?.()
  if (library === undefined) return { kind: 'unreadable' }
  const found = new library.HeifDecoder().decode(request.bytes)
  if (found.length === 0) return { kind: 'unreadable' }
  if (found.length > request.mostPictures) return { kind: 'too-many-pages' }
  for (const one of found) {
    const [width, height] = [one.get_width(), one.get_height()]
    if (width * height > request.mostPixels) return { kind: 'too-many-pixels', width, height }
  }
  const pictures: ImageBitmap[] = []
  for (const one of found) {
    const picture = await drawn(one, request.longest)
    if (picture === null) return { kind: 'unreadable' }
    pictures.push(picture)
  }
  return { kind: 'pictures', pictures }
}

async function drawn(picture: HeifPicture, longest: number): Promise<ImageBitmap | null> {
  const [width, height] = [picture.get_width(), picture.get_height()]
  const whole = new ImageData(width, height)
  const filled = await new Promise<ImageData | null>((done) => picture.display(whole, done))
  picture.free()
  if (filled === null) return null
  const scale = Math.min(1, longest / Math.max(width, height))
  return createImageBitmap(filled, {
    resizeWidth: Math.max(1, Math.round(width * scale)),
    resizeHeight: Math.max(1, Math.round(height * scale)),
    resizeQuality: 'high'
  })
}
