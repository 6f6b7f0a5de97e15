import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream
} from '@cantoo/pdf-lib'

/** What leads out of a page: to actions, files, other pages, and what only programs read. */
const LEFT_BEHIND: ReadonlySet<string> = new Set([
  'AA',
  'AF',
  'Annots',
  'EF',
  'JS',
  'JavaScript',
  'Launch',
  'Metadata',
  'OPI',
  'OpenAction',
  'P',
  'Parent',
  'PieceInfo',
  'Ref',
  'StructParent',
  'StructParents'
])
/** In a stream: that its bytes are those of another file, which a reader of the dossier would open. */
const ELSEWHERE = ['F', 'FFilter', 'FDecodeParms'] as const
/** Their keys are names that the page gives to its own things. */
const CATALOGUES: ReadonlySet<string> = new Set([
  'CharProcs',
  'ColorSpace',
  'ExtGState',
  'Font',
  'Pattern',
  'Properties',
  'Shading',
  'XObject'
])
const ACTIONS: ReadonlySet<string> = new Set([
  'GoTo',
  'GoToE',
  'GoToR',
  'Hide',
  'ImportData',
  'JavaScript',
  'Launch',
  'Movie',
  'Named',
  'Rendition',
  'ResetForm',
  'SetOCGState',
  'Sound',
  'SubmitForm',
  'Thread',
  'URI'
])

export type Carrier = {
  copy(object: PDFObject): PDFObject
  /** The copies of references, by the original. */
  readonly copied: ReadonlyMap<PDFRef, PDFRef>
}

/**
 * Copies what is drawn from one document into another, each object once: fonts, pictures and their like. Actions, scripts,
 * attached files and links to other pages stay behind.
 */
export function carrier(from: PDFContext, to: PDFContext): Carrier {
  const copied = new Map<PDFRef, PDFRef>()

  function copy(object: PDFObject): PDFObject {
    if (object instanceof PDFRef) return reference(object)
    if (object instanceof PDFArray) return array(object)
    if (object instanceof PDFDict) return dictionary(object, false)
    if (object instanceof PDFStream) return stream(object)
    return object.clone(to)
  }

  function reference(ref: PDFRef): PDFRef {
    const known = copied.get(ref)
    if (known !== undefined) return known
    const mine = to.nextRef()
    copied.set(ref, mine)
    const object = from.lookup(ref)
    // Whole pages are drawn as such, never carried along.
    const isPage = object instanceof PDFDict && isOf(object, 'Type', PAGES)
    to.assign(mine, object === undefined || isPage ? PDFNull : copy(object))
    return mine
  }

  function array(items: PDFArray): PDFArray {
    const mine = PDFArray.withContext(to)
    for (const item of items.asArray()) mine.push(copy(item))
    return mine
  }

  function dictionary(dict: PDFDict, isCatalogue: boolean): PDFObject {
    if (isOf(dict, 'S', ACTIONS)) return PDFNull
    const mine = PDFDict.withContext(to)
    for (const [key, value] of dict.entries()) {
      const name = plainName(key)
      if (!isCatalogue && LEFT_BEHIND.has(name)) continue
      mine.set(key, entry(name, value, isCatalogue))
    }
    return mine
  }

  function entry(name: string, value: PDFObject, isCatalogue: boolean): PDFObject {
    const inner = !isCatalogue && CATALOGUES.has(name) ? from.lookup(value) : undefined
    return inner instanceof PDFDict ? dictionary(inner, true) : copy(value)
  }

  function stream(object: PDFStream): PDFStream {
    const dict = dictionary(object.dict, false)
    if (dict instanceof PDFDict) for (const key of ELSEWHERE) dict.delete(PDFName.of(key))
    const contents = object instanceof PDFRawStream ? object.contents : object.getContents()
    return PDFRawStream.of(dict instanceof PDFDict ? dict : PDFDict.withContext(to), contents)
  }

  return { copy, copied }
}

const PAGES: ReadonlySet<string> = new Set(['Page', 'Pages', 'Catalog', 'Filespec', 'Annot'])

function isOf(dict: PDFDict, key: string, values: ReadonlySet<string>): boolean {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName && values.has(plainName(value))
}

/** Without its slash. Names are kept as they read once decoded, so that one spelt in another way is found too. */
function plainName(name: PDFName): string {
  return name.asString().slice(1)
}
