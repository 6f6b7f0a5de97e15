import { textOf } from '#domain/evidence/plainWords'

/** The lines of an e-mail that a reader wants before its words, in this order. */
const HEADERS = ['From', 'To', 'Cc', 'Date', 'Subject'] as const
const NAMES: Readonly<Record<(typeof HEADERS)[number], string>> = {
  From: 'De',
  To: 'À',
  Cc: 'Copie à',
  Date: 'Date',
  Subject: 'Objet'
}
const MOST_PARTS = 200
const DEEPEST = 8

type Headers = ReadonlyMap<string, string>

/** An e-mail as text: its sender, addressees, date and subject, then its plain words; attached files are named. */
export function mailText(bytes: Uint8Array): string {
  const { headers, body } = split(Buffer.from(bytes).toString('latin1'))
  const told = HEADERS.flatMap((name) => {
    const value = headers.get(name.toLowerCase())
    return value === undefined ? [] : [`${NAMES[name]} : ${decodedWords(value)}`]
  })
  const found = { words: [] as string[], files: [] as string[], parts: 0 }
  walk(headers, body, found, 0)
  const files = found.files.map((name) => `Pièce attachée au message : ${name}`)
  return [told.join('\n'), found.words.join('\n\n'), files.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
}

function split(text: string): { readonly headers: Headers; readonly body: string } {
  const end = /\r?\n\r?\n/.exec(text)
  const head = end === null ? text : text.slice(0, end.index)
  const body = end === null ? '' : text.slice(end.index + end[0].length)
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ')
  const headers = new Map<string, string>()
  for (const line of unfolded.split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined && !headers.has(name.toLowerCase()))
      headers.set(name.toLowerCase(), value)
  }
  return { headers, body }
}

function walk(
  headers: Headers,
  body: string,
  found: { words: string[]; files: string[]; parts: number },
  depth: number
): void {
  found.parts += 1
  if (found.parts > MOST_PARTS || depth > DEEPEST) return
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = /boundary="?([^";\s]+)"?/i.exec(type)?.[1]
  if (/^multipart\//i.test(type) && boundary !== undefined) {
    const parts = body.split(`--${boundary}`).slice(1)
    const inner = parts
      .filter((part) => !part.startsWith('--'))
      .map((part) => split(part.trimStart()))
    const isChoice = /^multipart\/alternative/i.test(type)
    const plain = inner.find((part) => /^text\/plain/i.test(part.headers.get('content-type') ?? ''))
    for (const part of isChoice && plain !== undefined ? [plain] : inner)
      walk(part.headers, part.body, found, depth + 1)
    return
  }
  const disposition = headers.get('content-disposition') ?? ''
  const name = /(?:file)?name\*?="?([^";]+)"?/i.exec(`${disposition}; ${type}`)?.[1]
  if (/^attachment/i.test(disposition) || !/^text\//i.test(type)) {
    found.files.push(decodedWords(name ?? 'sans nom'))
    return
  }
  const text = decodedBody(body, headers)
  found.words.push((/^text\/html/i.test(type) ? withoutTags(text) : text).trim())
}

function decodedBody(body: string, headers: Headers): string {
  const how = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  const raw =
    how === 'base64'
      ? Buffer.from(body.replace(/\s/g, ''), 'base64')
      : how === 'quoted-printable'
        ? quotedPrintable(body.replace(/=\r?\n/g, ''))
        : Buffer.from(body, 'latin1')
  return decoded(raw)
}

function quotedPrintable(text: string): Buffer {
  const plain = text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  )
  return Buffer.from(plain, 'latin1')
}

/** Whatever charset is named: UTF-8 where the bytes are that, else windows-1252, which holds Latin-1. */
function decoded(bytes: Buffer): string {
  return textOf(bytes) ?? bytes.toString('latin1')
}

/** Words of headers written in ASCII alone: "=?utf-8?Q?Rendez-vous?=". */
function decodedWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?[\w-]+\?([BQ])\?([^?]*)\?=/gi, (_, how: string, words: string) =>
      decoded(
        how.toUpperCase() === 'B'
          ? Buffer.from(words, 'base64')
          : quotedPrintable(words.replaceAll('_', ' '))
      )
    )
}

/** The words of a page, for a message that has no plain ones. */
function withoutTags(html: string): string {
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/tr|\/h\d|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, '\u00A0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
}
