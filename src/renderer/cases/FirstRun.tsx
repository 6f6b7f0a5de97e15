import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { FolderDrawing, NotebookDrawing } from './doorDrawings'
import styles from './FirstRun.module.css'
import { useExample } from './useNewCase'

/** The first screen of all: start a case, or look at the example. */
export function FirstRun({ onStart }: { readonly onStart: () => void }) {
  const say = useWords().cases.doors
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
