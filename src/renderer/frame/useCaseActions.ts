import { useCallback } from 'react'
import { failureSentence } from '#words/failures'
import { takeBack, trashEdit } from '../cases/trash'
import { useCase } from '../session/Case'
import { useNavigation } from '../session/navigation'
import { useSession } from '../session/Session'
import { useMenuCommand } from '../session/useMenuCommand'
import { useToast } from '../ui/Toast'

/** Undo, redo and setting aside, as the header and the menu offer them. */
export function useCaseActions(): {
  readonly undo: () => void
  readonly redo: () => void
  readonly trash: () => void
} {
  const { id, edit, undo, redo, today, file, readOnly } = useCase()
  const { words, language } = useSession()
  const { go } = useNavigation()
  const say = useToast()

  const step = useCallback(
    (act: typeof undo) => {
      void act().then((answer) => {
        if (!answer.ok) say(failureSentence(answer.failure, language))
      })
    },
    [say, language]
  )
  useMenuCommand('undo', () => step(undo))
  useMenuCommand('redo', () => step(redo))

  const { trashedOn } = file.head
  const trash = () => {
    const { label, changes } = trashEdit(today, trashedOn)
    void edit(label, changes).then((kept) => {
      if (!kept) return
      go({ screen: 'cases' })
      say(words.cases.trashed, () => {
        void takeBack(id, today).then(() => go({ screen: 'case', id, tab: 'journal', spot: null }))
      })
    })
  }
  useMenuCommand('trash', () => {
    if (readOnly === null) trash()
  })
  return { undo: () => step(undo), redo: () => step(redo), trash }
}
