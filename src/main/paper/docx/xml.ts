import { printed } from '../printable'

/** A piece of XML, well formed by the way it was made. */
export type Xml = { readonly xml: string }
export type Attributes = Readonly<Record<string, string | number>>

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
}
// No XML may hold half of a surrogate pair, nor these two.
const UNWRITABLE = /\p{Cs}|[\uFFFE\uFFFF]/gu

/** A text as every paper writes it, without what XML cannot hold. */
export function spelt(text: unknown): string {
  return printed(text).replace(UNWRITABLE, '\uFFFD')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
}

/** What stands in an element: nothing, or one or many others. As lists, since a letter may have more than a call takes. */
export type Children = readonly (Xml | readonly Xml[] | null)[]

/** An element under its full name. */
export function element(name: string, attributes: Attributes = {}, ...children: Children): Xml {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`)
  const inner = children.map(xmlOf).join('')
  const opening = `${name}${told.join('')}`
  return { xml: inner === '' ? `<${opening}/>` : `<${opening}>${inner}</${name}>` }
}

function xmlOf(child: Children[number]): string {
  if (child === null) return ''
  return 'xml' in child ? child.xml : child.map(({ xml }) => xml).join('')
}

/** The words in an element. */
export function literal(text: string): Xml {
  return { xml: escaped(spelt(text)) }
}

/** An element of WordprocessingML: its name and its attributes bear the prefix `w`. */
export function w(name: string, attributes: Attributes = {}, ...children: Children): Xml {
  const named = Object.entries(attributes).map(([key, value]) => [`w:${key}`, value])
  return element(`w:${name}`, Object.fromEntries(named), ...children)
}

/** An element that only bears a value, such as `<w:jc w:val="right"/>`. */
export function val(name: string, value: string | number): Xml {
  return w(name, { val: value })
}

/** The root of a part of WordprocessingML. */
export function root(name: string, ...children: Children): Xml {
  const spaces = {
    'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  }
  return element(`w:${name}`, spaces, ...children)
}

/** The bytes of a part of the file. */
export function partOf({ xml }: Xml): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)
}
