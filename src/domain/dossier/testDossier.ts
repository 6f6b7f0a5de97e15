import example from '../../../resources/example/case.json'
import clocks from '../../../resources/law/clocks.json'
import doors from '../../../resources/law/doors.json'
import type { CaseFile } from '../case/caseFile'
import { readSnapshot } from '../history/snapshot'
import { context } from '../letters/testLaw'
import { recourseOf } from '../recourse/doors'
import { composeDossier } from './composeDossier'
import type { Dossier, DossierContext, Edition } from './dossier'
import { dossierSentences } from './sources'

/** The day of the example, with the law shipped. */
export const dossierContext: DossierContext = { ...context, recourse: recourseOf(clocks, doors) }

/** The founding case, as it is shipped. */
export function exampleFile(): CaseFile {
  const read = readSnapshot(JSON.stringify({ ...example, sha256: null }), () => '')
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value.file
}

export function dossierOf(file: CaseFile, edition: Edition = 'hand-over', day = '2026-12-09') {
  return composeDossier(file, { ...dossierContext, now: { day, time: '12:00' } }, edition)
}

/** Everything said, with "~" for a no-break space. */
export function textOf(dossier: Dossier): string {
  const said = dossierSentences(dossier).map(({ text }) => text)
  return said.join('\n').replaceAll('\u00A0', '~')
}

/** The rows of a table, as texts. */
export function rowsOf(dossier: Dossier, name: string): readonly (readonly string[])[] {
  const parts = dossier.sections.flatMap((section) => section.parts)
  return parts.flatMap((part) =>
    part.kind === 'table' && part.name === name
      ? part.rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\u00A0', '~')))
      : []
  )
}
