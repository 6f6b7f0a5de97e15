import { useEffect, useRef } from 'react'
import { living } from '#domain/case/caseFile'
import { printing } from '#domain/evidence/printedPicture'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'
import { printedCopy } from './drawing'

/** Makes what is to be printed of each original that no PDF holds, one after the other, while the case is open. */
export function useConversions(): void {
  const { id, file, readOnly, landed } = useCase()
  const tried = useRef(new Set<string>())
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    if (readOnly !== null) return
    for (const { id: exhibit, sha256, mediaType, converted } of living(file, 'exhibits')) {
      const wanted = sha256 !== null && converted === null && printing(mediaType) === 'converted'
      if (!wanted || tried.current.has(sha256)) continue
      tried.current.add(sha256)
      const convert = async () => {
        const read = await bridge.readExhibit({ id, exhibit, copy: 'original' })
        const pages = read.ok ? await printedCopy(read.value) : null
        if (pages === null) return
        const kept = await bridge.keepConverted({ id, exhibit, of: sha256, pages })
        if (kept.ok) await landed(kept.value)
      }
      // One that cannot be drawn is said to be not printable yet, and keeps no other waiting.
      turn.current = turn.current.then(convert).catch(() => undefined)
    }
  }, [id, file, readOnly, landed])
}
