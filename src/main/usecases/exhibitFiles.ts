import type { Handlers } from '#contract/bridge'
import type { ExhibitState } from '#contract/evidence'
import { find, living } from '#domain/case/caseFile'
import { mediaTypes } from '#domain/evidence/fileType'
import { LARGEST_SHOWN } from '#domain/evidence/limits'
import { isPrintedPicture, printing } from '#domain/evidence/printedPicture'
import { fail, ok } from '#domain/result'
import type { Ports } from './ports'
import { currentAuthor } from './present'

/** Who signs what the application does by itself, so that nobody's "undo" meets it. */
const APPLICATION = 'Doléances'

/** The bytes of an exhibit, to be shown; checked against its hash first. */
export function readExhibit(ports: Ports): Handlers['readExhibit'] {
  return async ({ id, exhibit, copy }) => {
    const looked = await ports.cases.look(id, await currentAuthor(ports))
    if (!looked.ok) return looked
    const entry = find(looked.value.file, 'exhibits', exhibit)
    if (entry === null) return fail({ kind: 'missing-original' })
    const wanted = copy === 'original' ? entry : entry.converted
    if (wanted === null || wanted.sha256 === null) return fail({ kind: 'missing-original' })
    if ((wanted.bytes ?? 0) > LARGEST_SHOWN) return fail({ kind: 'too-large-to-show' })
    const read = await ports.originals.read(id, wanted.sha256)
    return read.ok ? ok({ bytes: read.value, mediaType: wanted.mediaType }) : read
  }
}

/** Where the original of each exhibit of a case stands. */
export function exhibitStates(ports: Ports): Handlers['exhibitStates'] {
  return async ({ id, thorough }) => {
    const looked = await ports.cases.look(id, await currentAuthor(ports))
    if (!looked.ok) return looked
    const elsewhere = await ports.cases.broughtElsewhere(id)
    if (!elsewhere.ok) return elsewhere
    const read = new Set(thorough)
    const states: Record<string, ExhibitState> = {}
    for (const { id: exhibit, sha256, bytes } of living(looked.value.file, 'exhibits')) {
      if (sha256 === null) continue
      const state = await ports.originals.stateOf(id, { sha256, bytes }, read.has(exhibit))
      if (!state.ok) return state
      states[exhibit] =
        state.value !== 'absent'
          ? state.value
          : elsewhere.value.has(sha256)
            ? 'not-arrived'
            : 'missing'
    }
    return ok({ states })
  }
}

/**
 * Keeps what is to be printed of an original that no PDF holds, and names it in the case: one picture stays a picture, several
 * become a PDF of nothing else.
 */
export function keepConverted(ports: Ports): Handlers['keepConverted'] {
  return async ({ id, exhibit, of, pages }) => {
    const author = await currentAuthor(ports)
    const looked = await ports.cases.look(id, author)
    if (!looked.ok) return looked
    const entry = find(looked.value.file, 'exhibits', exhibit)
    const asked = entry?.sha256 === of && printing(entry.mediaType) !== 'as-it-is'
    if (!asked || !pages.every(isPrintedPicture)) return fail({ kind: 'not-a-picture' })
    const [only] = pages
    const isOne = pages.length === 1 && only !== undefined
    const made = isOne ? ok(only) : await ports.printer.picturesAsPdf(pages)
    if (!made.ok) return made
    const put = await ports.originals.put(id, made.value)
    if (!put.ok) return put
    const converted = {
      sha256: put.value,
      bytes: made.value.length,
      mediaType: isOne ? mediaTypes.jpeg : mediaTypes.pdf,
      madeAt: ports.clock.instant()
    }
    const saved = await ports.cases.edit(id, APPLICATION, {
      label: 'edit-exhibit',
      changes: [
        { op: 'set', in: 'exhibits', id: exhibit, set: { converted }, was: { converted: null } }
      ]
    })
    if (!saved.ok) return saved
    // What the person may take back is not what the application just wrote.
    const again = await ports.cases.look(id, author)
    if (!again.ok) return again
    const { canUndo, canRedo } = again.value
    return ok({ ...saved.value, canUndo, canRedo })
  }
}
