import { createRequire } from 'node:module'
import type { Mark, Marks, Tag } from './tags'

// electron-vite declares a `require` of its own in each file that seems to call one: two do not load.
const requireHere = createRequire(import.meta.url)

/** What is used here of pdfmake's inner parts, which its types leave out; its version is pinned. */
type Inline = { readonly tag?: Tag }
type Line = {
  readonly inlines: readonly Inline[]
  readonly getHeight: () => number
  readonly getAscenderHeight: () => number
}
type Drawing = { readonly tag?: Tag }
type Item = { readonly item: Partial<Line> & Drawing }
type Page = { readonly items: readonly Item[] }
type Pdf = {
  readonly page: { readonly annotations: readonly unknown[] }
  addContent(words: string): void
  on(event: 'pageAdded', heard: () => void): void
}
type Renderer = {
  readonly pdfDocument: Pdf
  renderPages(pages: readonly Page[]): void
  renderLine(line: Line, x: number, y: number): void
  renderVector(vector: unknown): void
  renderSVG(drawing: Drawing): void
}

type Drawn = {
  readonly pages: Mark[][]
  /** The page on which a tag was first met, from 0. */
  readonly met: Map<Tag, number>
}

const drawings = new WeakMap<object, Drawn>()
let isTaught = false

/**
 * Teaches pdfmake to draw whatever bears a tag as marked content, and all else beside it as an artifact. It draws a document
 * without any tag as it always does, to the byte.
 */
export function markTagged(): void {
  if (isTaught) return
  isTaught = true
  const { default: renderer } = requireHere('pdfmake/js/Renderer.js') as {
    readonly default: { readonly prototype: Renderer }
  }
  const { prototype } = renderer
  const { renderPages, renderLine, renderVector, renderSVG } = prototype
  Object.assign(prototype, {
    renderPages(this: Renderer, pages: readonly Page[]) {
      if (pages.some(hasTag)) {
        const drawn: Drawn = { pages: [], met: new Map() }
        drawings.set(this.pdfDocument, drawn)
        this.pdfDocument.on('pageAdded', () => drawn.pages.push([]))
      }
      renderPages.call(this, pages)
    },
    renderLine(this: Renderer, line: Line, x: number, y: number) {
      const drawn = drawings.get(this.pdfDocument)
      if (drawn === undefined) return renderLine.call(this, line, x, y)
      for (const { tag, part } of stretchesOf(line))
        marked(this.pdfDocument, drawn, tag, () => renderLine.call(this, part, x, y))
    },
    renderVector(this: Renderer, vector: unknown) {
      const draw = () => renderVector.call(this, vector)
      const drawn = drawings.get(this.pdfDocument)
      if (drawn === undefined) draw()
      else marked(this.pdfDocument, drawn, undefined, draw)
    },
    renderSVG(this: Renderer, drawing: Drawing) {
      const draw = () => renderSVG.call(this, drawing)
      const drawn = drawings.get(this.pdfDocument)
      if (drawn === undefined) draw()
      else marked(this.pdfDocument, drawn, drawing.tag, draw)
    }
  } satisfies Partial<Renderer>)
}

/** The marks on each page of a document that is drawn; null where nothing bore a tag. */
export function marksOf(pdfDocument: object): Marks | null {
  return drawings.get(pdfDocument)?.pages ?? null
}

function hasTag({ items }: Page): boolean {
  return items.some(
    ({ item: { inlines, tag } }) => tag !== undefined || inlines?.some((one) => one.tag)
  )
}

/** A line in stretches of one tag each, all standing as high as the whole line does. */
function stretchesOf(
  line: Line
): readonly { readonly tag: Tag | undefined; readonly part: Line }[] {
  const { inlines } = line
  const starts = inlines.flatMap(({ tag }, at) =>
    at === 0 || tag !== inlines[at - 1]?.tag ? [at] : []
  )
  if (starts.length < 2) return [{ tag: inlines[0]?.tag, part: line }]
  const [height, ascender] = [line.getHeight(), line.getAscenderHeight()]
  return starts.map((from, index) => ({
    tag: inlines[from]?.tag,
    part: Object.assign(Object.create(line), {
      inlines: inlines.slice(from, starts[index + 1]),
      getHeight: () => height,
      getAscenderHeight: () => ascender,
      // The place that a line is stands at its head.
      ...(index === 0 ? {} : { id: undefined, _outline: undefined })
    })
  }))
}

function marked(pdf: Pdf, { pages, met }: Drawn, tag: Tag | undefined, draw: () => void): void {
  const at = pages.length - 1
  const first = tag === undefined ? at : (met.get(tag) ?? at)
  const marks = pages[at]
  if (marks === undefined || tag === undefined || (tag.once === true && first !== at)) {
    pdf.addContent('/Artifact BMC')
    draw()
  } else {
    met.set(tag, first)
    const before = pdf.page.annotations.length
    pdf.addContent(`/${tag.role} <</MCID ${marks.length}>> BDC`)
    draw()
    marks.push({ tag, leads: pdf.page.annotations.length - before })
  }
  pdf.addContent('EMC')
}
