import type { WithId } from '#domain/case/caseFile'
import { type Place, pinpointEdit, pinpointOf } from '#domain/evidence/pinpoints'
import { DraftText } from '../entries/DraftText'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { CountField } from '../ui/CountField'
import styles from './PinpointFields.module.css'

type Props = {
  readonly exhibit: WithId<'exhibits'>
  /** The id of the fact it shows. */
  readonly fact: string
}

/** Where the exhibit shows a fact: its page and the words to look for; both may be left out. */
export function PinpointFields({ exhibit, fact }: Props) {
  const { file, edit } = useCase()
  const say = useWords().exhibits.place
  const known = pinpointOf(file, exhibit.id, fact)
  const place: Place = { page: known?.page ?? null, words: known?.words ?? '' }
  const keep = async (said: Partial<Place>) => {
    const made = pinpointEdit(file, exhibit.id, fact, { ...place, ...said }, crypto.randomUUID())
    return made === null || edit(made.label, [made.change])
  }
  const field = `exhibits/${exhibit.id}/place/${fact}`
  return (
    <div className={styles.place}>
      <CountField
        name={`${field}/page`}
        label={say.page}
        optional
        value={place.page}
        wrong={say.noPage}
        onChange={(page) => void keep({ page })}
      />
      <DraftText
        field={`${field}/words`}
        label={say.words}
        optional
        value={place.words}
        onCommit={(words) => keep({ words })}
      />
    </div>
  )
}
