import type { Address, Email } from 'postal-mime'
import { windowsText, withWindowsSigns } from '#domain/evidence/plainWords'

const LOST = '\uFFFD'

/**
 * An e-mail as text: its sender, addressees, date as it is written there and subject, then its words; attached files are
 * named. Nothing of its page is drawn or fetched.
 */
export async function mailText(bytes: Uint8Array): Promise<string> {
  const read = await mailOf(bytes)
  // Older programs wrote bytes of windows-1252 without saying so: only what was lost is read again so.
  const again = read.some((part) => part.includes(LOST))
    ? await mailOf(Buffer.from(windowsText(bytes)))
    : read
  return read
    .map((part, at) => (part.includes(LOST) ? (again[at] ?? part) : part))
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Its head, its words and the names of its attached files. */
async function mailOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { default: PostalMime } = await import('postal-mime')
  // A message attached to another is a file of it, not words of its sender.
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true })
  const head = [
    ['De', people([mail.from])],
    ['À', people(mail.to)],
    ['Copie à', people(mail.cc)],
    ['Date', mail.headers.find(({ key }) => key === 'date')?.value ?? ''],
    ['Objet', mail.subject ?? '']
  ]
  const files = mail.attachments.map(
    ({ filename }) => `Pièce attachée au message : ${filename ?? 'sans nom'}`
  )
  const told = head.flatMap(([name, value]) => (value === '' ? [] : `${name} : ${value}`))
  return [told.join('\n'), (await wordsOf(mail)).trim(), files.join('\n')].map(withWindowsSigns)
}

function people(given: readonly (Address | undefined)[] = []): string {
  return given.flatMap(named).join(', ')
}

function named(one: Address | undefined): readonly string[] {
  if (one === undefined) return []
  if (one.address === undefined) return one.group?.flatMap(named) ?? []
  return [
    one.name === '' || one.name === one.address ? one.address : `${one.name} <${one.address}>`
  ]
}

async function wordsOf({ text, html }: Email): Promise<string> {
  if (text !== undefined || html === undefined) return text ?? ''
  const { convert } = await import('html-to-text')
  return convert(html, {
    wordwrap: false,
    limits: { maxInputLength: 4_000_000, maxDepth: 200 },
    selectors: [
      ...['img', 'title'].map((selector) => ({ selector, format: 'skip' })),
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false }
      }))
    ]
  })
}
