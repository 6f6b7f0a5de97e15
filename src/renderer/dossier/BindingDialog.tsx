import { type ReactNode, useState } from 'react'
import { type BindingOf, MOST_MEGABYTES } from '#contract/dossierCalls'
import { useSession } from '../session/Session'
import { Button } from '../ui/Button'
import { CountField } from '../ui/CountField'
import { Dialog } from '../ui/Dialog'
import { Notice } from '../ui/Notice'
import { useToast } from '../ui/Toast'
import { Choices } from '../ui/Toggle'
import { WorkProgress } from '../ui/WorkProgress'
import styles from './BindingDialog.module.css'
import { type Binding, useBinding } from './useBinding'

type Props = {
  readonly title: string
  readonly of: BindingOf
  /** Said where there is no exhibit. */
  readonly none: string
  /** What is chosen before the files. */
  readonly children?: ReactNode
  readonly onClose: () => void
}

/** What most portals take. */
const USUAL_MEGABYTES = 5

/** What the files of a PDF to bind lack, whether it is one file or several, then the binding with its progress. */
export function BindingDialog({ title, of, none, children, onClose }: Props) {
  const { words } = useSession()
  const say = words.dossier
  const toast = useToast()
  const binding = useBinding(of)
  const { check, problem, progress } = binding
  const [split, setSplit] = useState<'one' | 'several'>('one')
  const [limit, setLimit] = useState<number | null>(USUAL_MEGABYTES)
  const make = async () => {
    const made = await binding.make(of, split === 'one' ? null : limit)
    if (made === null) return
    toast(say.done(made.files, made.unshown))
    onClose()
  }
  const stop = () => {
    if (!binding.stop()) onClose()
  }
  const unavailable =
    progress !== null
      ? say.binding
      : check === null
        ? (problem ?? say.checking)
        : split === 'several' && limit === null
          ? say.noLimit
          : null
  return (
    <Dialog
      title={title}
      onClose={stop}
      keepOpen
      foot={
        <>
          <Button onClick={stop}>{progress === null ? words.ui.cancel : say.stop}</Button>
          <Button look="main" icon="document" unavailable={unavailable} onClick={() => void make()}>
            {(check?.lost ?? []).length > 0 ? say.exportAnyway : say.export}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        {children}
        <Choices
          legend={say.files}
          value={split}
          choices={[
            { value: 'one', label: say.oneFile },
            { value: 'several', label: say.severalFiles }
          ]}
          onChange={setSplit}
        />
        {split === 'several' && (
          <div className={styles.limit}>
            <CountField
              name="limit"
              label={say.limit}
              help={say.limitHelp}
              value={limit}
              wrong={say.wrongLimit(MOST_MEGABYTES)}
              onChange={setLimit}
            />
          </div>
        )}
        <Files binding={binding} none={none} />
        {problem !== null && (
          <Notice tone="broken" urgent>
            {problem}
          </Notice>
        )}
      </div>
    </Dialog>
  )
}

function Files({ binding, none }: { readonly binding: Binding; readonly none: string }) {
  const { dossier: say } = useSession().words
  const { check, problem, progress } = binding
  const lost = check?.lost ?? []
  return (
    <>
      {check === null && problem === null && <p role="status">{say.checking}</p>}
      {check !== null && lost.length === 0 && (
        <p role="status">
          {check.exhibits === 0 ? none : say.checked(check.exhibits, check.withoutFile)}
        </p>
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
      {progress !== null && <WorkProgress label={say.binding} progress={progress} />}
    </>
  )
}
