import { useEffect, useRef, useState } from 'react'
import type { BindingOf, DossierCheck, DossierExported } from '#contract/dossierCalls'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { type Progress, useWork } from '../session/useWork'

export type Binding = {
  /** What the files lack; null until it is known. */
  readonly check: DossierCheck | null
  readonly problem: string | null
  /** Null while nothing is bound. */
  readonly progress: Progress | null
  readonly make: (of: BindingOf, limitMegabytes: number | null) => Promise<DossierExported | null>
  /** Stops what is being bound; false where nothing is. */
  readonly stop: () => boolean
}

/** Looks at the files of what is to be bound, then binds it on demand. Its exhibits are the same in every edition. */
export function useBinding(first: BindingOf): Binding {
  const { id, whenSaved } = useCase()
  const { language } = useSession()
  const [check, setCheck] = useState<DossierCheck | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { progress, run, stop } = useWork()
  const asked = useRef(first)

  useEffect(() => {
    let shown = true
    void whenSaved()
      .then(() => bridge.checkDossier({ id, of: asked.current }))
      .then((answer) => {
        if (!shown) return
        if (answer.ok) setCheck(answer.value)
        else setProblem(failureSentence(answer.failure, language))
      })
    return () => {
      shown = false
    }
  }, [id, language, whenSaved])

  return {
    check,
    problem,
    progress,
    async make(of, limitMegabytes) {
      setProblem(null)
      const answer = await run((work) => bridge.exportDossier({ id, work, of, limitMegabytes }))
      if (!answer.ok) {
        setProblem(failureSentence(answer.failure, language))
        return null
      }
      return 'cancelled' in answer.value ? null : answer.value
    },
    stop
  }
}
