import { useCallback, useRef, useState } from 'react'
import type { BundleBrought, BundleTaken } from '#contract/bundles'
import type { Input } from '#contract/calls'
import { failureSentence } from '#words/failures'
import type { WordBook } from '#words/say'
import { bridge } from '../bridge'
import { useNavigation } from '../session/navigation'
import { useSession } from '../session/Session'
import { type Progress, useWork } from '../session/useWork'
import { useToast } from '../ui/Toast'

export type Bringing = {
  readonly pick: () => void
  readonly drop: (files: readonly File[]) => void
  /** Null while nothing comes in. */
  readonly progress: Progress | null
  readonly stop: () => void
  /** What is to be told of them; null: nothing, or it was told otherwise. */
  readonly brought: readonly BundleBrought[] | null
  readonly close: () => void
}

/** What became of a case that came in. */
export function cameSentence({ came, lines }: BundleTaken, { bundle }: WordBook): string {
  return came === 'merged' ? bundle.import.came.merged(lines) : bundle.import.came[came]
}

/** Takes in bundles: one that comes in opens, with a word; anything else is told for each. `onEnd` reads the list again. */
export function useBringCases(onEnd: () => void): Bringing {
  const { words, language } = useSession()
  const { go } = useNavigation()
  const say = useToast()
  const { progress, run, stop } = useWork()
  const [brought, setBrought] = useState<readonly BundleBrought[] | null>(null)
  const busy = useRef(false)

  const bring = useCallback(
    async (from: Input<'importCases'>['from']) => {
      if (busy.current) return
      busy.current = true
      const answer = await run((work) => bridge.importCases({ work, from }))
      busy.current = false
      if (!answer.ok) return say(failureSentence(answer.failure, language))
      if ('cancelled' in answer.value) return
      onEnd()
      const [only, ...more] = answer.value.brought
      if (only === undefined || more.length > 0 || 'failure' in only)
        return setBrought(answer.value.brought)
      say(cameSentence(only.taken, words))
      go({ screen: 'case', id: only.taken.id, tab: 'journal', spot: null })
    },
    [go, language, onEnd, run, say, words]
  )
  const drop = useCallback(
    (files: readonly File[]) => {
      void bridge.dropFiles(files).then(({ token }) => {
        if (token !== null) void bring({ kind: 'dropped', token })
      })
    },
    [bring]
  )
  const pick = useCallback(() => void bring({ kind: 'picker' }), [bring])
  const close = useCallback(() => setBrought(null), [])
  return { pick, drop, progress, stop, brought, close }
}
