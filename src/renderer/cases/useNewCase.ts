import { useCallback } from 'react'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useNavigation } from '../session/navigation'
import { useSession } from '../session/Session'
import { useToast } from '../ui/Toast'

/** Starts a case and opens its journal, ready to be told. */
export function useNewCase(): () => void {
  const begin = useBegin()
  return useCallback(() => begin(bridge.createCase({ title: '' }), 'composer'), [begin])
}

/** Opens the example, made at the first time. */
export function useExample(): () => void {
  const begin = useBegin()
  return useCallback(() => begin(bridge.openExample({}), null), [begin])
}

type Made = ReturnType<typeof bridge.createCase> | ReturnType<typeof bridge.openExample>

function useBegin(): (made: Made, spot: string | null) => void {
  const { go } = useNavigation()
  const { language } = useSession()
  const say = useToast()
  return useCallback(
    (made, spot) => {
      void made.then((answer) => {
        if (!answer.ok) return say(failureSentence(answer.failure, language))
        const { id } = answer.value
        go({ screen: 'case', id, tab: 'journal', spot: spot === null ? null : { name: spot } })
      })
    },
    [go, say, language]
  )
}
