/** Of one file: 200 MB are fine; above one gigabyte it is refused before anything of it is read. */
export const LARGEST_FILE = 1_000_000_000

/** Of a picture pasted, or dropped without a file behind it: it travels whole through the door of the window. */
export const LARGEST_PASTED = 50_000_000

/** Of an original read whole to be shown: the page that draws it must stay light. */
export const LARGEST_SHOWN = 100_000_000

/** Characters of a text shown; whoever needs more opens the original. */
export const LONGEST_SHOWN_TEXT = 200_000

/** Of a PDF bound in a dossier or blacked out: more would make a book that nobody prints. */
export const MOST_PAGES = 2_000

/** Of a TIFF or a HEIC: every page of it is a picture drawn anew to be printed, and the page that draws them holds them all. */
export const MOST_DRAWN_PAGES = 200

/** How many files may come in at once, as one step that can be undone. */
export const MOST_AT_ONCE = 500

/**
 * Pixels of a picture that is drawn or printed: decoded, more would fill the memory of the page. The original of a larger one
 * is kept all the same.
 */
export const LARGEST_PICTURE = 50_000_000

/** The first bytes of a file that are enough to tell its type and, but for rare files, the size of its picture. */
export const HEAD_BYTES = 1_000_000

export type PictureSize = { readonly width: number; readonly height: number }

/** Whether a picture may be decoded; one whose size its head does not tell may not. */
export function isDrawable(size: PictureSize | null): boolean {
  return (
    size !== null &&
    size.width > 0 &&
    size.height > 0 &&
    size.width * size.height <= LARGEST_PICTURE
  )
}
