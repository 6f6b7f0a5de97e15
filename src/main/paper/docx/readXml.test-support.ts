export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** The words it holds itself, not those of its children. */
  readonly text: string
}

type Opened = Omit<Element, 'children' | 'text'> & { children: Element[]; text: string }

const TOKEN =
  /<\?xml [^?]*\?>\s*|<\/(?<end>[\w:]+)>|<(?<start>[\w:]+)(?<told>(?:\s+[\w:]+="[^"<]*")*)(?<alone>\/?)>|(?<text>[^<]+)/y
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Reads XML and throws at whatever is not well formed; for tests. */
export function readXml(xml: string): Element {
  const top: Opened = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const found = TOKEN.exec(xml)?.groups
    const inside = open.at(-1)
    if (found === undefined || inside === undefined)
      throw new Error(`not XML: ${xml.slice(at, at + 80)}`)
    if (found.text !== undefined) inside.text += plain(found.text)
    if (found.end !== undefined && open.pop()?.name !== found.end)
      throw new Error(`</${found.end}>`)
    if (found.start === undefined) continue
    const element: Opened = {
      name: found.start,
      attributes: attributesOf(found.told ?? ''),
      children: [],
      text: ''
    }
    inside.children.push(element)
    if (found.alone === '') open.push(element)
  }
  const [root, ...others] = top.children
  if (root === undefined || others.length > 0 || open.length > 1 || top.text.trim() !== '')
    throw new Error('not one closed element')
  return root
}

function attributesOf(told: string): Readonly<Record<string, string>> {
  const pairs = [...told.matchAll(/([\w:]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, plain(value)] as const
  )
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`twice: ${told}`)
  return Object.fromEntries(pairs)
}

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no XML may hold them.
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.test(text))
    throw new Error(`not a character of XML: ${JSON.stringify(text)}`)
  return text.replace(/&([^;]*);?/g, (_, name) => {
    const character = ENTITIES[name]
    if (character === undefined) throw new Error(`not an entity: ${text}`)
    return character
  })
}

/** The elements of a name below one, in order. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name)
  ])
}

/** An attribute of the first element of a name below one. */
export function value(element: Element, name: string, attribute = 'w:val'): string | undefined {
  return all(element, name)[0]?.attributes[attribute]
}
