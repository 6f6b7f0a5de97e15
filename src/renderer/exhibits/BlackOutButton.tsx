import { useState } from 'react'
import type { Output } from '#contract/calls'
import type { WithId } from '#domain/case/caseFile'
import { failureSentence } from '#words/failures'
import { BlackOut } from '../blackout/BlackOut'
import { bridge } from '../bridge'
import { useEntryEdit } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { Button } from '../ui/Button'
import { useToast } from '../ui/Toast'
import styles from './ExhibitPane.module.css'

/** Opens the black-out of an exhibit, and goes back to its original. */
export function BlackOutButton({ exhibit }: { readonly exhibit: WithId<'exhibits'> }) {
  const { id } = useCase()
  const { words, language } = useSession()
  const say = words.blackOut
  const toast = useToast()
  const set = useEntryEdit('exhibits', exhibit.id)
  const [original, setOriginal] = useState<Output<'readExhibit'> | null>(null)
  const open = async () => {
    const copy = exhibit.converted === null ? 'original' : 'converted'
    const read = await bridge.readExhibit({ id, exhibit: exhibit.id, copy })
    if (read.ok) setOriginal(read.value)
    else toast(failureSentence(read.failure, language))
  }
  return (
    <>
      <Button size="s" icon="private" onClick={() => void open()}>
        {exhibit.blackedOut === null ? say.action : say.again}
      </Button>
      {exhibit.blackedOut !== null && (
        <>
          <Button size="s" look="quiet" onClick={() => void set({ blackedOut: null })}>
            {say.remove}
          </Button>
          <p className={styles.note}>{say.shown}</p>
        </>
      )}
      {original !== null && (
        <BlackOut exhibit={exhibit} original={original} onClose={() => setOriginal(null)} />
      )}
    </>
  )
}
