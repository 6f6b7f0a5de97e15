import { ExhibitForm } from '../entries/ExhibitForm'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button, LinkButton } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Icon } from '../ui/Icon'
import { useAdding } from './Adding'
import styles from './ExhibitsPage.module.css'
import type { States } from './useExhibitStates'

type Props = {
  readonly count: number
  readonly states: States
  readonly checking: boolean
  readonly onCheck: () => void
  readonly onPaper: () => void
}

/** How exhibits come in, how many there are, and whether their originals are as they came. */
export function AddingBar({ count, states, checking, onCheck, onPaper }: Props) {
  const say = useWords().exhibits
  const { readOnly } = useCase()
  const { pick } = useAdding()
  const why = readOnly === null ? null : say.adding.readOnly
  return (
    <header className={styles.bar}>
      <div className={styles.actions}>
        <Button look="main" icon="plus" unavailable={why} onClick={() => pick()}>
          {say.add}
        </Button>
        <Button icon="document" unavailable={why} onClick={onPaper}>
          {say.addPaper}
        </Button>
        {count > 0 && <p className={styles.count}>{say.count(count)}</p>}
      </div>
      <p className={styles.how}>{say.how}</p>
      <Check states={states} checking={checking} onCheck={onCheck} />
    </header>
  )
}

function Check({ states, checking, onCheck }: Pick<Props, 'states' | 'checking' | 'onCheck'>) {
  const say = useWords().exhibits.check
  const all = Object.values(states)
  const wrong = all.filter((state) => state !== 'there').length
  if (all.length === 0) return null
  return (
    <p className={styles.check} data-wrong={wrong > 0}>
      <Icon name={checking ? 'clock' : wrong > 0 ? 'ask' : 'shield'} size="s" />
      <span role="status">
        {checking ? say.checking : wrong > 0 ? say.wrong(wrong) : say.intact(all.length)}
      </span>
      {!checking && <LinkButton onClick={onCheck}>{say.again}</LinkButton>}
    </p>
  )
}

/** Names an exhibit of which the case holds no copy. */
export function PaperDialog({ onDone }: { readonly onDone: (id: string | null) => void }) {
  const say = useWords().exhibits
  return (
    <Dialog title={say.addPaper} onClose={() => onDone(null)} keepOpen>
      <ExhibitForm onDone={onDone} />
    </Dialog>
  )
}
