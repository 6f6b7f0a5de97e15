import { useWords } from '../session/Session'
import { Button, LinkButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { FolderDrawing, NotebookDrawing } from './doorDrawings'
import styles from './FirstRun.module.css'
import { useExample } from './useNewCase'

type Props = { readonly onStart: () => void; readonly onBring: () => void }

/** The first screen of all: start a case, look at the example, or go on with one that comes from elsewhere. */
export function FirstRun({ onStart, onBring }: Props) {
  const words = useWords()
  const say = words.cases.doors
  const openExample = useExample()
  return (
    <div className={`${styles.page} scroll`}>
      <h1>{say.title}</h1>
      <p className={styles.intro}>{say.text}</p>
      <div className={styles.doors}>
        <section className={styles.door}>
          <NotebookDrawing />
          <h2>{say.startTitle}</h2>
          <p>{say.startText}</p>
          <Button look="main" size="l" onClick={onStart}>
            {say.startAction}
          </Button>
        </section>
        <section className={styles.door}>
          <FolderDrawing />
          <h2>{say.exampleTitle}</h2>
          <p>{say.exampleText}</p>
          <Button size="l" icon="folder" onClick={openExample}>
            {say.exampleAction}
          </Button>
        </section>
      </div>
      <p className={styles.bring}>
        <LinkButton onClick={onBring}>{words.bundle.import.action}</LinkButton>
      </p>
      <ul className={styles.oath}>
        {[say.local, say.offline, say.free].map((promise) => (
          <li key={promise}>
            <Icon name="check" />
            {promise}
          </li>
        ))}
      </ul>
    </div>
  )
}
