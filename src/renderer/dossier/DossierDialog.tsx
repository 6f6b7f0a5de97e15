import { useEffect, useRef, useState } from 'react'
import type { DossierCheck } from '#contract/dossierCalls'
import type { Edition } from '#domain/dossier/dossier'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Notice } from '../ui/Notice'
import { useToast } from '../ui/Toast'
import { Choices } from '../ui/Toggle'
import styles from './DossierDialog.module.css'

type Progress = { readonly done: number; readonly total: number }

/** Which edition of the dossier, what its files lack, then the binding with its progress. */
export function DossierDialog({ onClose }: { readonly onClose: () => void }) {
  const { id, whenSaved } = useCase()
  const { words, language } = useSession()
  const say = words.dossier
  const toast = useToast()
  const [edition, setEdition] = useState<Edition>('hand-over')
  const [check, setCheck] = useState<DossierCheck | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const work = useRef<string | null>(null)

  useEffect(() => {
    let shown = true
    void whenSaved()
      .then(() => bridge.checkDossier({ id, edition: 'hand-over' }))
      .then((answer) => {
        if (!shown) return
        if (answer.ok) setCheck(answer.value)
        else setProblem(failureSentence(answer.failure, language))
      })
    return () => {
      shown = false
    }
  }, [id, language, whenSaved])

  useEffect(
    () =>
      bridge.onSignal((signal) => {
        if (signal.kind === 'binding' && signal.progress.work === work.current)
          setProgress(signal.progress)
      }),
    []
  )

  const make = async () => {
    const name = crypto.randomUUID()
    work.current = name
    setProblem(null)
    setProgress({ done: 0, total: 0 })
    const answer = await bridge.exportDossier({ id, work: name, edition })
    work.current = null
    setProgress(null)
    if (!answer.ok) {
      setProblem(failureSentence(answer.failure, language))
      return
    }
    if ('cancelled' in answer.value) return
    const { fileName, checksums, pages, unshown } = answer.value
    toast(say.done(fileName, pages, checksums, unshown))
    onClose()
  }
  const stop = () => {
    if (work.current === null) onClose()
    else void bridge.stopDossier({ work: work.current })
  }

  const lost = check?.lost ?? []
  return (
    <Dialog
      title={say.title}
      onClose={stop}
      keepOpen
      foot={
        <>
          <Button onClick={stop}>{progress === null ? words.ui.cancel : say.stop}</Button>
          <Button
            look="main"
            icon="document"
            unavailable={progress !== null ? say.binding : check === null ? say.checking : null}
            onClick={() => void make()}
          >
            {lost.length > 0 ? say.exportAnyway : say.export}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <Choices
          legend={say.edition}
          value={edition}
          choices={[
            { value: 'hand-over', label: say.handOver },
            { value: 'own', label: say.own }
          ]}
          onChange={setEdition}
        />
        <p className={styles.help}>{edition === 'own' ? say.ownHelp : say.handOverHelp}</p>
        {check === null && problem === null && <p role="status">{say.checking}</p>}
        {check !== null && lost.length === 0 && (
          <p role="status">{say.checked(check.exhibits, check.withoutFile)}</p>
        )}
        {lost.length > 0 && (
          <Notice tone="broken" urgent>
            {say.lost(lost.length)}
            <ul className={styles.lost}>
              {lost.map(({ what, state }) => (
                <li key={`${what} ${state}`}>{say.lostFile[state](what)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {progress !== null && (
          <div className={styles.progress}>
            <p role="status">
              {progress.total === 0 ? say.binding : say.progress(progress.done, progress.total)}
            </p>
            <progress
              aria-label={say.binding}
              value={progress.done}
              max={Math.max(1, progress.total)}
            />
          </div>
        )}
        {problem !== null && (
          <Notice tone="broken" urgent>
            {problem}
          </Notice>
        )}
      </div>
    </Dialog>
  )
}
