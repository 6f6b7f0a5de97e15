import { type CaseFile, find } from '../case/caseFile'
import type { Id } from '../case/fields'
import { placesIn } from '../evidence/pinpoints'
import { factsByExhibit } from '../evidence/shownFacts'
import { type DraftSentence, sentence, source } from '../letters/draft'
import { exhibitTitle } from '../letters/exhibitTitles'
import { withoutSurnames } from '../letters/staffNames'
import type { DossierTable, DraftSection, ListedExhibit } from './dossier'
import { type Gone, otherNumbers } from './numbers'

/** Enough of a hash to tell files apart by eye; the whole of it stands in the file of checksums. */
const SHORT_HASH = 16

const SOURCES = {
  events: 'event',
  commitments: 'commitment',
  defects: 'defect',
  credits: 'credit',
  costs: 'cost',
  bills: 'bill'
} as const

/** The living exhibits under their numbers, with what is printed of each. */
export function listedExhibits(
  file: CaseFile,
  numbers: ReadonlyMap<Id, number>
): readonly ListedExhibit[] {
  const facts = factsByExhibit(file)
  return [...numbers].flatMap(([id, number]): ListedExhibit[] => {
    const exhibit = find(file, 'exhibits', id)
    if (exhibit === null) return []
    const { sha256, mediaType, blackedOut, converted } = exhibit
    const original = sha256 === null ? null : { sha256, mediaType }
    const copy = blackedOut !== null ? 'blacked-out' : converted !== null ? 'converted' : null
    return [
      {
        number,
        id,
        title: withoutSurnames(file, exhibitTitle(exhibit)),
        kept: original !== null ? 'file' : exhibit.onPaper ? 'on-paper' : 'nowhere',
        fileName: exhibit.fileName,
        original,
        printed: original === null ? null : (blackedOut ?? converted ?? original),
        copy: original === null ? null : copy,
        places: placesIn(file, id, facts.get(id) ?? []).map(({ fact, text }) => ({
          text: withoutSurnames(file, text),
          of: source(SOURCES[fact.in], fact.id)
        }))
      }
    ]
  })
}

/** The list of exhibits; the page of each is added when the pages are known. */
export function draftExhibitList(exhibits: readonly ListedExhibit[]): DraftSection | null {
  if (exhibits.length === 0) return null
  const table: DossierTable<DraftSentence> = {
    kind: 'table',
    name: 'exhibits',
    columns: [
      { label: 'N°', align: 'left' },
      { label: 'Pièce', align: 'left' },
      { label: 'Empreinte SHA-256 (début)', align: 'left' }
    ],
    rows: exhibits.map(({ number, id, title, kept, original, copy, places }) => {
      const mine = [source('exhibit', id), ...places.map((place) => place.of)]
      const named = copy === 'blacked-out' ? `${title} (copie occultée)` : title
      const seen = [named, ...places.map(({ text }) => text)].join(' – ')
      const hash =
        original?.sha256.slice(0, SHORT_HASH) ??
        (kept === 'on-paper' ? 'original papier' : 'sans fichier')
      return {
        cells: [String(number), seen, hash].map((text) => sentence([text], mine)),
        sources: mine
      }
    }),
    foot: null,
    note: null
  }
  return { id: 'exhibits', heading: 'Bordereau des pièces', parts: [table] }
}

/** The numbers that letters went with where they are others: each keeps its own (PRODUCT §3.3). */
export function draftConcordance(
  gone: readonly Gone[],
  exhibits: readonly ListedExhibit[]
): DraftSection | null {
  const numbers = new Map(exhibits.map(({ id, number }) => [id, number] as const))
  const others = otherNumbers(gone, numbers)
  if (others.length === 0) return null
  const concerned = exhibits.filter(({ id }) => others.some((one) => one.numbers.has(id)))
  const table: DossierTable<DraftSentence> = {
    kind: 'table',
    name: 'concordance',
    columns: [
      { label: 'N° ici', align: 'left' },
      { label: 'Pièce', align: 'left' },
      ...others.map(({ gone: { letter } }) => ({ label: letter.title, align: 'right' as const }))
    ],
    rows: concerned.map(({ id, number, title }) => {
      const mine = [source('exhibit', id)]
      return {
        cells: [
          sentence([String(number)], mine),
          sentence([title], mine),
          ...others.map((one) =>
            sentence(
              [String(one.numbers.get(id) ?? '–')],
              [source('letter', one.gone.entry.id), ...mine]
            )
          )
        ],
        sources: mine
      }
    }),
    foot: null,
    note: null
  }
  return { id: 'concordance', heading: 'Concordance des numéros', parts: [table] }
}
