import { useCallback } from 'react'
import type { CaseFile, SectionName } from '#domain/case/caseFile'
import type { Fields } from '#domain/case/edits'
import { useCase } from '../session/Case'

type Part = Exclude<SectionName, 'head'>

/** One section of the open case and the way to change some of its fields; what was there goes with the edit. */
export function useSection<Name extends Part>(
  name: Name
): readonly [
  section: CaseFile[Name],
  change: (set: Partial<CaseFile[Name]> & Fields) => Promise<boolean>
] {
  const { file, edit } = useCase()
  const section: CaseFile[Name] = file[name]
  const change = useCallback(
    (set: Partial<CaseFile[Name]> & Fields) => {
      const before: Readonly<Record<string, unknown>> = section
      const was = Object.fromEntries(Object.keys(set).map((field) => [field, before[field]]))
      const fields = was as Fields
      return edit('edit-parties', [{ op: 'section', in: name, set, was: fields }])
    },
    [edit, name, section]
  )
  return [section, change]
}
