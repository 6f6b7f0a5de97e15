import { crc32, inflateRawSync } from 'node:zlib'
import { all, type Element, readXml, value } from './readXml.test-support'

export type Unzipped = { readonly name: string; readonly text: string; readonly stamp: number }

/** The files of a zip, found by its directory as any reader finds them; throws when one is damaged. */
export function unzip(bytes: Uint8Array): readonly Unzipped[] {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  let at = zip.readUInt32LE(end + 16)
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, nameEnd)
    const local = zip.readUInt32LE(at + 42)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const content = inflateRawSync(zip.subarray(from, from + zip.readUInt32LE(at + 20)))
    if (crc32(content) !== zip.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`)
    const stamp = zip.readUInt32LE(at + 12)
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    return { name, text: content.toString('utf8'), stamp }
  })
}

/** The parts of a DOCX, by name. */
export function readParts(bytes: Uint8Array): Readonly<Record<string, Element>> {
  return Object.fromEntries(unzip(bytes).map(({ name, text }) => [name, readXml(text)]))
}

/** What a reader finds in a part, paragraph by paragraph and without the empty ones, lists with their markers. */
export function linesOf(parts: Readonly<Record<string, Element>>, name = 'word/document.xml') {
  const part = parts[name]
  const numbering = parts['word/numbering.xml']
  if (part === undefined || numbering === undefined) throw new Error(`no ${name}`)
  const counts = new Map<string, number>()
  return all(part, 'w:p').flatMap((paragraph) => {
    const list = value(paragraph, 'w:numId')
    const words = textOf(paragraph)
    if (words.trim() === '') return []
    return [list === undefined ? words : `${markerOf(numbering, list, counts)} ${words}`]
  })
}

function textOf(element: Element): string {
  if (element.name === 'w:t') return element.text
  if (element.name === 'w:tab' && element.attributes['w:val'] === undefined) return ' '
  if (element.name === 'w:br') return '\n'
  return element.children.map(textOf).join('')
}

function markerOf(numbering: Element, list: string, counts: Map<string, number>): string {
  const one = (name: string, attribute: string, is: string) =>
    all(numbering, name).find(({ attributes }) => attributes[attribute] === is)
  const instance = one('w:num', 'w:numId', list)
  const abstract = instance === undefined ? '' : (value(instance, 'w:abstractNumId') ?? '')
  const definition = one('w:abstractNum', 'w:abstractNumId', abstract)
  if (instance === undefined || definition === undefined) throw new Error(`no list ${list}`)
  const start = Number(value(instance, 'w:startOverride') ?? value(definition, 'w:start'))
  const number = (counts.get(list) ?? start - 1) + 1
  counts.set(list, number)
  const written =
    value(definition, 'w:numFmt') === 'lowerLetter' ? String.fromCharCode(96 + number) : `${number}`
  return (value(definition, 'w:lvlText') ?? '').replace('%1', written)
}
