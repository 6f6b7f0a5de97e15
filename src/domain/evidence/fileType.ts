import { characters, stands } from './bytes'
import { textOf } from './plainWords'

/** What may come in as evidence; anything else is refused with its reason. */
export type FileType = 'pdf' | 'jpeg' | 'png' | 'webp' | 'heic' | 'tiff' | 'text' | 'email'

/** Why a file is no evidence this application can keep and show safely. */
export type NoEvidence =
  | 'empty'
  | 'executable'
  | 'html'
  | 'svg'
  | 'archive'
  | 'office-file'
  | 'unknown'

export type TypeRead =
  | { readonly known: true; readonly type: FileType }
  | { readonly known: false; readonly why: NoEvidence }

/** Its media type, as the case keeps it beside the hash. */
export const mediaTypes: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  tiff: 'image/tiff',
  text: 'text/plain',
  email: 'message/rfc822'
}

/** The type a media type of a case stands for; null for none of ours. */
export function typeOfMedia(mediaType: string): FileType | null {
  const types = Object.keys(mediaTypes) as FileType[]
  return types.find((type) => mediaTypes[type] === mediaType) ?? null
}

/**
 * The type of a file by its first bytes; its name only decides what is text. A name never makes a program or a page pass,
 * and a file that is two things at once is what its first byte says.
 */
export function fileType(name: string, head: Uint8Array): TypeRead {
  if (head.length === 0) return refused('empty')
  return byMagic(name, head) ?? byText(name, head)
}

const known = (type: FileType): TypeRead => ({ known: true, type })
const refused = (why: NoEvidence): TypeRead => ({ known: false, why })

function byMagic(name: string, head: Uint8Array): TypeRead | null {
  if (stands(head, [0xff, 0xd8, 0xff])) return known('jpeg')
  if (stands(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return known('png')
  if (stands(head, 'RIFF') && stands(head, 'WEBP', 8)) return known('webp')
  if (stands(head, 'II*\0') || stands(head, 'MM\0*')) return known('tiff')
  if (stands(head, 'ftyp', 4)) return isHeic(head) ? known('heic') : refused('unknown')
  if (isPdf(head)) return known('pdf')
  const why = refusals.find(([, there]) => there(head))?.[0]
  if (why === undefined) return null
  return refused(why === 'archive' && isOffice(name, head) ? 'office-file' : why)
}

/** Some programs put blank lines or a byte order mark before the header; anything else before it makes another file. */
function isPdf(head: Uint8Array): boolean {
  const start = stands(head, [0xef, 0xbb, 0xbf]) ? 3 : 0
  let at = start
  while (at < 1_024 && [0x09, 0x0a, 0x0d, 0x20].includes(head[at] ?? 0)) at += 1
  return stands(head, '%PDF-', at)
}

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx'])

/** The same box holds films and AVIF: a brand of HEIC must stand among its brands. */
function isHeic(head: Uint8Array): boolean {
  const size = (head[2] ?? 0) * 256 + (head[3] ?? 0)
  const brands = [characters(head, 8, 12)]
  for (let at = 16; at + 4 <= Math.min(size, head.length, 256); at += 4)
    brands.push(characters(head, at, at + 4))
  return brands.some((brand) => HEIC_BRANDS.has(brand))
}

type There = (head: Uint8Array) => boolean
const begins =
  (...words: readonly (string | readonly number[])[]): There =>
  (head) =>
    words.some((word) => stands(head, word))

const refusals: readonly (readonly [NoEvidence, There])[] = [
  [
    'executable',
    begins(
      'MZ',
      '\x7fELF',
      '#!',
      [0xfe, 0xed, 0xfa, 0xce],
      [0xfe, 0xed, 0xfa, 0xcf],
      [0xce, 0xfa, 0xed, 0xfe],
      [0xcf, 0xfa, 0xed, 0xfe],
      [0xca, 0xfe, 0xba, 0xbe],
      // A Windows shortcut.
      [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00]
    )
  ],
  [
    'archive',
    (head) =>
      begins(
        'PK',
        'Rar!',
        'BZh',
        [0x1f, 0x8b],
        [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
        [0xfd, 0x37, 0x7a, 0x58, 0x5a],
        [0x28, 0xb5, 0x2f, 0xfd],
        'MSCF'
      )(head) || stands(head, 'ustar', 257)
  ],
  ['office-file', begins([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], '{\\rtf')]
]

const OFFICE_NAME = /\.(?:do[ct][xm]|xl[st][xm]|pp[ts][xm]|od[tsp]|pages|numbers|key)$/i
const OFFICE_CONTENT = /\[Content_Types\]\.xml|_rels\/\.rels|mimetypeapplication\/vnd\.oasis/

function isOffice(name: string, head: Uint8Array): boolean {
  return OFFICE_NAME.test(name) || OFFICE_CONTENT.test(characters(head, 0, 4_096))
}

const PROGRAM_NAME =
  /\.(?:exe|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|mjs|wsf|hta|jar|msi|lnk|url|desktop|sh|command|reg|app|py)$/i
/** A text under such a name is what is left of a damaged file. */
const OTHER_NAME = /\.(?:pdf|jpe?g|png|webp|hei[cf]|tiff?|gif|bmp|avif)$/i
const PAGE_NAME = /\.(?:html?|xhtml|mht|mhtml)$/i
const MAIL_HEADER =
  /^(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|x-[\w-]+|dkim-signature|authentication-results|arc-[\w-]+|content-type|reply-to|thread-[\w-]+|references|in-reply-to):/i

function byText(name: string, head: Uint8Array): TypeRead {
  const text = textOf(head)
  if (text === null) return refused('unknown')
  const start = text.trimStart().slice(0, 2_000)
  if (/^\[Desktop Entry\]|^\[InternetShortcut\]/i.test(start)) return refused('executable')
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE svg[\s\S]*?>\s*)*<svg\b/i.test(start))
    return refused('svg')
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|script)\b/i.test(
      start
    )
  )
    return refused('html')
  if (PROGRAM_NAME.test(name)) return refused('executable')
  if (PAGE_NAME.test(name)) return refused('html')
  if (/\.svgz?$/i.test(name)) return refused('svg')
  if (OTHER_NAME.test(name)) return refused('unknown')
  return known(/\.eml$/i.test(name) && MAIL_HEADER.test(start) ? 'email' : 'text')
}
