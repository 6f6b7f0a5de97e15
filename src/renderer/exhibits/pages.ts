import { typeOfMedia } from '#domain/evidence/fileType'
import type { PictureSize } from '#domain/evidence/limits'
import type { Original } from './drawing'

/** What an exhibit shows, page by page. */
export type ExhibitPages = {
  readonly count: number
  /** A page drawn so many pixels across; one made of points is never drawn larger than it is. */
  readonly draw: (page: number, across: number) => Promise<HTMLCanvasElement>
  readonly close: () => void
}

/** Why an exhibit does not open. */
export type NotOpened =
  | { readonly kind: 'unreadable' | 'locked' | 'slow' | 'unknown-coding' | 'too-many-pages' }
  | { readonly kind: 'too-many-pixels'; readonly size: PictureSize }

/** Whether an exhibit of this kind is opened as pages; a JPEG, a PNG or a WebP is drawn by the browser itself. */
export function hasPages(mediaType: string): boolean {
  const type = typeOfMedia(mediaType)
  return type === 'pdf' || type === 'heic' || type === 'tiff'
}

/** Opens a PDF, a HEIC or a TIFF, each in a thread of its own; what reads it is loaded when first needed. */
export async function openPages(original: Original): Promise<ExhibitPages | NotOpened> {
  switch (typeOfMedia(original.mediaType)) {
    case 'pdf': {
      const { openExhibitPdf } = await import('./exhibitPdf')
      return openExhibitPdf(original.bytes)
    }
    case 'heic': {
      const { openHeic } = await import('./heic/openHeic')
      return openHeic(original.bytes)
    }
    case 'tiff': {
      const { openTiff } = await import('./tiff/openTiff')
      return openTiff(original.bytes)
    }
    default:
      return { kind: 'unreadable' }
  }
}
