import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces'
import type { Role, Tag } from '../tags'

/** What a node is beyond a paragraph: pdfmake leaves alone what it does not know. */
type Hint = { readonly role?: 'H1' | 'H2' | 'LI' | 'TOCI'; readonly alt?: string }

/** What of a node tells how it is made. */
type Node = Hint & {
  readonly text?: unknown
  readonly stack?: readonly TableCell[]
  readonly columns?: readonly TableCell[]
  readonly table?: ContentTable['table']
  readonly svg?: string
  readonly colSpan?: number
  readonly linkToDestination?: string
}
type Run = { readonly linkToDestination?: string }

/** A title of this rank, an item of a list, or a line of the contents; of a table: each of its rows. */
export function as<One extends Content>(role: NonNullable<Hint['role']>, content: One): One {
  return typeof content === 'object' ? Object.assign(content, { role }) : content
}

/** A drawing, with what is said in place of it. */
export function drawing<One extends Content>(alt: string, content: One): One {
  return typeof content === 'object' ? Object.assign(content, { alt }) : content
}

/** A text whose words are of this element, whatever else is. */
export function belonging<One extends Content>(tag: Tag, content: One): One {
  leaf(nodeOf(content), tag)
  return content
}

/**
 * Gives every word of a document the element of its structure that it belongs to: a paragraph where nothing else is said, the
 * cells of a table, the items of a list. `within` is where all of it stands.
 */
export function tagged(content: Content[], within: Tag | null): Content[] {
  siblings(content, within)
  return content
}

const LISTS: Readonly<Partial<Record<Role, Role>>> = { LI: 'L', TOCI: 'TOC' }

/** Items that follow each other are one list. */
function siblings(content: readonly TableCell[], within: Tag | null): void {
  let open: Tag | undefined
  for (const one of content) {
    const node = nodeOf(one)
    const list = listAround(node, open, within)
    open = list
    if (list === undefined) visit(node, within)
    else if (node.table === undefined) item(node, list)
    else for (const row of node.table.body) item({ columns: row }, list)
  }
}

/** The list that an item is in: that of the one before it, where that is an item too. */
function listAround({ role }: Node, open: Tag | undefined, within: Tag | null): Tag | undefined {
  const list = role === undefined ? undefined : LISTS[role]
  if (list === undefined) return undefined
  return open?.role === list ? open : { role: list, within }
}

function nodeOf(content: TableCell): Node {
  return typeof content === 'object' && !Array.isArray(content) ? (content as Node) : {}
}

function visit(node: Node, within: Tag | null): void {
  const { role = 'P', alt, text, stack, columns, table, svg } = node
  if (text !== undefined) leaf(node, { role, within })
  else if (svg !== undefined) Object.assign(node, { tag: { role: 'Figure', within, alt } })
  else if (stack !== undefined) siblings(stack, within)
  else if (columns !== undefined) siblings(columns, within)
  else if (table?.headerRows === 1) rows(table.body, { role: 'Table', within })
  else if (table !== undefined) for (const row of table.body) siblings(row, within)
}

/** Its sign or name, and what is said of it; a line of the contents is one whole. */
function item({ text, columns, stack }: Node, list: Tag): void {
  const isLine = list.role === 'TOC'
  const whole: Tag = { role: isLine ? 'TOCI' : 'LI', within: list }
  const name: Tag = isLine ? whole : { role: 'Lbl', within: whole }
  const body: Tag = isLine ? whole : { role: 'LBody', within: whole }
  const links: Links = new Map()
  const [first, ...rest] = stack ?? []
  const [head, ...others] = columns ?? nodeOf(first ?? '').columns ?? []
  if (text !== undefined) leaf({ text }, body, links)
  if (head !== undefined) leaf(nodeOf(head), name, links)
  for (const one of [...others, ...rest]) leaf(nodeOf(one), body, links)
}

function rows(body: readonly (readonly TableCell[])[], table: Tag): void {
  for (const [at, row] of body.entries()) {
    const parts: Tag[] = []
    const whole: Tag = { role: 'TR', within: table, parts }
    let covered = 0
    for (const cell of row) {
      covered -= 1
      if (covered > 0) continue
      const node = nodeOf(cell)
      covered = node.colSpan ?? 1
      const tag: Tag = {
        role: at === 0 ? 'TH' : 'TD',
        within: whole,
        ...(at === 0 ? { once: true } : {}),
        ...(covered > 1 ? { columns: covered } : {})
      }
      parts.push(tag)
      leaf(node, tag)
    }
  }
}

type Links = Map<string, Tag>

/** The words of a node, those that lead somewhere as a link within its element. */
function leaf({ text, linkToDestination }: Node, tag: Tag, links: Links = new Map()): void {
  if (!Array.isArray(text)) return
  for (const run of text as readonly Run[]) {
    const to = run.linkToDestination ?? linkToDestination
    Object.assign(run, { tag: to === undefined ? tag : linkWithin(tag, to, links) })
  }
}

function linkWithin(tag: Tag, to: string, links: Links): Tag {
  const link: Tag = links.get(to) ?? { role: 'Link', within: tag }
  links.set(to, link)
  return link
}
