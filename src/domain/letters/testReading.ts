import type { CaseFile } from '../case/caseFile'
import { composeFormalNotice } from './composeFormalNotice'
import type { FormalNoticeContext } from './grounds'
import type { BlockId, Letter, Part } from './letter'
import { LETTER, shown } from './testCases'
import { context } from './testLaw'

/** Readings of a composed letter for tests, with "~" for a no-break space. */

export function compose(file: CaseFile, given: FormalNoticeContext = context): Letter {
  return composeFormalNotice(file, LETTER, given)
}

function parts(letter: Letter, id: BlockId): readonly Part[] {
  return letter.blocks.find((block) => block.id === id)?.parts ?? []
}

/** The paragraphs and items of a block. */
export function lines(letter: Letter, id: BlockId): readonly string[] {
  return parts(letter, id).flatMap((part) => {
    if (part.kind === 'paragraph') return [shown(part.sentences.map(({ text }) => text).join(' '))]
    return part.kind === 'list' ? part.items.map(({ text }) => shown(text)) : []
  })
}

/** The cells of the table of a block. */
export function rows(letter: Letter, id: BlockId): readonly (readonly string[])[] {
  const found = table(letter, id)?.rows ?? []
  return found.map(({ cells }) => cells.map(({ text }) => shown(text)))
}

export function table(letter: Letter, id: BlockId) {
  return parts(letter, id).find((part) => part.kind === 'table')
}
