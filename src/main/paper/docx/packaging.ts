import type { Letter } from '#domain/letters/letter'
import { fontsPart } from './fonts'
import { MARGINS } from './sections'
import { element, literal, partOf, root, val, w, type Xml } from './xml'
import { zipOf } from './zip'

const SCHEMAS = 'http://schemas.openxmlformats.org'
const OFFICE = `${SCHEMAS}/officeDocument/2006/relationships`
const PACKAGE = `${SCHEMAS}/package/2006`
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml'

/** What each part of `word/` is: its kind, which names its relationship and, unless told, its type of content. */
const KINDS: Readonly<Record<string, { readonly id: string; readonly kind: string }>> = {
  'styles.xml': { id: 'styles', kind: 'styles' },
  'numbering.xml': { id: 'numbering', kind: 'numbering' },
  'settings.xml': { id: 'settings', kind: 'settings' },
  'fontTable.xml': { id: 'fontTable', kind: 'fontTable' },
  [MARGINS.foldMarks]: { id: 'foldMarks', kind: 'header' },
  [MARGINS.firstFoot]: { id: 'firstFoot', kind: 'footer' },
  [MARGINS.foot]: { id: 'foot', kind: 'footer' }
}

/** The parts of `word/`, by name, as one DOCX with the letter's title, author and day. */
export function packageOf(letter: Letter, given: Readonly<Record<string, Xml>>): Uint8Array {
  const parts = { ...given, 'settings.xml': settingsPart(), 'fontTable.xml': fontsPart() }
  const related = Object.keys(parts).flatMap((name) => {
    const known = KINDS[name]
    return known === undefined ? [] : [{ id: known.id, type: known.kind, target: name }]
  })
  const entries = [
    { name: '[Content_Types].xml', xml: contentTypes(Object.keys(parts)) },
    { name: '_rels/.rels', xml: packageRelations() },
    { name: 'docProps/core.xml', xml: corePart(letter) },
    { name: 'word/_rels/document.xml.rels', xml: documentRelations(related) },
    ...Object.entries(parts).map(([name, xml]) => ({ name: `word/${name}`, xml }))
  ]
  return zipOf(
    entries.map(({ name, xml }) => ({ name, bytes: partOf(xml) })),
    letter.day
  )
}

function contentTypes(names: readonly string[]): Xml {
  const byEnding = (Extension: string, ContentType: string) =>
    element('Default', { Extension, ContentType })
  const byName = (PartName: string, ContentType: string) =>
    element('Override', { PartName, ContentType })
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    byEnding('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    byEnding('xml', 'application/xml'),
    byName('/docProps/core.xml', CORE),
    ...names.map((name) =>
      byName(`/word/${name}`, `${WORD}.${KINDS[name]?.kind ?? 'document.main'}+xml`)
    )
  )
}

function relations(...all: readonly Xml[]): Xml {
  return element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...all)
}

function relation(Id: string, Type: string, Target: string): Xml {
  return element('Relationship', { Id, Type, Target })
}

function packageRelations(): Xml {
  return relations(
    relation('document', `${OFFICE}/officeDocument`, 'word/document.xml'),
    relation('core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')
  )
}

type Related = { readonly id: string; readonly type: string; readonly target: string }

function documentRelations(related: readonly Related[]): Xml {
  return relations(
    ...related.map(({ id, type, target }) => relation(id, `${OFFICE}/${type}`, target))
  )
}

/** Title, author and day of the letter; nothing of the application. */
function corePart({ title, author, day }: Letter): Xml {
  const at = (name: string) =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, literal(`${day}T12:00:00Z`))
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
    },
    element('dc:title', {}, literal(title)),
    element('dc:creator', {}, literal(author)),
    element('cp:lastModifiedBy', {}, literal(author)),
    at('created'),
    at('modified'),
    element('dc:language', {}, literal('fr-FR'))
  )
}

/** Laid out as Word has done since 2013, in French. */
function settingsPart(): Xml {
  const uri = 'http://schemas.microsoft.com/office/word'
  return root(
    'settings',
    w('zoom', { percent: 100 }),
    val('defaultTabStop', 708),
    w('compat', {}, w('compatSetting', { name: 'compatibilityMode', uri, val: 15 })),
    w('themeFontLang', { val: 'fr-FR' }),
    val('decimalSymbol', ','),
    val('listSeparator', ';')
  )
}
