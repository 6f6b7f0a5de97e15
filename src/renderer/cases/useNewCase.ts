import { useCallback } from 'react'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useNavigation } from '../session/navigation'
import { useSession } from '../session/Session'
import { useToast } from '../ui/Toast'

/** Starts a case and opens its journal, ready to be told. */
export function useNewCase(): () => void {
  const { go } = useNavigation()
  const { language } = useSession()
  const say = useToast()
  return useCallback(() => {
    void bridge.createCase({ title: '' }).then((made) => {
      if (made.ok)
        go({ screen: 'case', id: made.value.id, tab: 'journal', spot: { name: 'composer' } })
      else say(failureSentence(made.failure, language))
    })
  }, [go, say, language])
}
