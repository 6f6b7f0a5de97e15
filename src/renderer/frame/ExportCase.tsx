import { useState } from 'react'
import { type Edition, editionSchema } from '#domain/bundle/manifest'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { useWork } from '../session/useWork'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Notice } from '../ui/Notice'
import { useToast } from '../ui/Toast'
import { Choices } from '../ui/Toggle'
import { WorkProgress } from '../ui/WorkProgress'
import styles from './ExportCase.module.css'

/** Asks for whom a case is exported as one file, and writes it where the person says. */
export function ExportCase({ onClose }: { readonly onClose: () => void }) {
  const { id, whenSaved } = useCase()
  const { words, language } = useSession()
  const said = words.bundle.export
  const say = useToast()
  const [edition, setEdition] = useState<Edition>('whole')
  const { progress, run, stop } = useWork()
  const [failure, setFailure] = useState<string | null>(null)

  const write = async () => {
    setFailure(null)
    await whenSaved()
    const answer = await run((work) => bridge.exportCase({ id, work, edition }))
    if (!answer.ok) return setFailure(failureSentence(answer.failure, language))
    if ('cancelled' in answer.value) return
    const { fileName, left } = answer.value
    say([said.done(fileName), ...(left === 0 ? [] : [said.left(left)])].join(' '))
    onClose()
  }
  return (
    <Dialog
      title={said.title}
      onClose={() => {
        if (!stop()) onClose()
      }}
      keepOpen
      foot={
        <>
          {progress !== null && <Button onClick={stop}>{words.bundle.stop}</Button>}
          <Button
            look="main"
            icon="export"
            unavailable={progress !== null ? said.working : null}
            onClick={() => void write()}
          >
            {said.button}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <Choices
          legend={said.edition}
          value={edition}
          choices={editionSchema.options.map((value) => ({
            value,
            label: (
              <span className={styles.edition}>
                <b>{said.editions[value].label}</b>
                <small>{said.editions[value].text}</small>
              </span>
            )
          }))}
          onChange={setEdition}
        />
        {progress !== null && <WorkProgress label={said.working} progress={progress} />}
        {failure !== null && (
          <Notice tone="broken" urgent>
            {failure}
          </Notice>
        )}
      </div>
    </Dialog>
  )
}
