import { useState } from 'react'
import { useCase } from '../session/Case'
import { useNavigation } from '../session/navigation'
import { unfinishedPlace } from '../session/unfinishedPlace'

type Unfinished = { readonly resume: () => void; readonly dismiss: () => void }

/** The text that was being typed when the case was last closed, and how to go on with it; null when there is none. */
export function useUnfinished(): Unfinished | null {
  const { file, unfinished, draftOf, readOnly } = useCase()
  const { goToTab } = useNavigation()
  const [dismissed, setDismissed] = useState(false)
  const [place] = unfinished
    .filter((field) => (draftOf(field) ?? '') !== '')
    .flatMap((field) => unfinishedPlace(file, field) ?? [])
  if (place === undefined || dismissed || readOnly !== null) return null
  const dismiss = () => setDismissed(true)
  return {
    dismiss,
    resume: () => {
      dismiss()
      goToTab(place.tab, place.spot)
    }
  }
}
