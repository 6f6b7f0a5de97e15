import { removedExhibits } from '#domain/evidence/removedExhibits'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { useToast } from '../ui/Toast'
import styles from './Removed.module.css'

/** The exhibits that were taken out of the case, folded away, each to be put back as it was. Nothing where there is none. */
export function Removed({ onBack }: { readonly onBack: (id: string) => void }) {
  const { file, edit, readOnly } = useCase()
  const { exhibits, ui } = useWords()
  const toast = useToast()
  const say = exhibits.removed
  const removed = removedExhibits(file)
  if (removed.length === 0) return null
  const putBack = async (id: string) => {
    if (!(await edit('add-exhibit', [{ op: 'restore', in: 'exhibits', id }]))) return
    toast(say.back)
    onBack(id)
  }
  return (
    <details className={styles.removed}>
      <summary>{say.title(removed.length)}</summary>
      <p className={styles.help}>{say.help}</p>
      <ul className={styles.list}>
        {removed.map(({ id, title, fileName, bytes }) => {
          const name = title === '' ? exhibits.untitled : title
          const file = [fileName, bytes === null ? '' : exhibits.size(bytes)]
          return (
            <li key={id}>
              <p className={styles.words}>
                <b>{name}</b>
                <span>{file.filter((part) => part !== '').join(' · ')}</span>
              </p>
              {readOnly === null && (
                <Button
                  size="s"
                  icon="undo"
                  aria-label={`${say.putBack}${ui.colon}${name}`}
                  onClick={() => void putBack(id)}
                >
                  {say.putBack}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
