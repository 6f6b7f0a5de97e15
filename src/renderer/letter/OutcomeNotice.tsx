import { useState } from 'react'
import { PostingAdvice } from '../frame/PostingAdvice'
import { useNavigation } from '../session/navigation'
import { useWords } from '../session/Session'
import { IconButton, LinkButton } from '../ui/Button'
import { Notice } from '../ui/Notice'
import styles from './LetterScreen.module.css'
import type { Composition } from './useComposition'
import type { Outcome } from './useLetterActions'

type Props = {
  readonly outcome: Outcome
  readonly composition: Composition
  readonly onClose: () => void
}

/** How the last action ended. After an export: where the file is, and what is left to do to post it. */
export function OutcomeNotice({ outcome, composition, onClose }: Props) {
  const letter = useWords().letter
  const words = letter.done
  const { goToPlace } = useNavigation()
  const [posting, setPosting] = useState(false)
  const [first] = composition.missing
  if (outcome.kind === 'refused' && first === undefined) return null
  const close = <IconButton icon="close" size="s" label={words.close} onClick={onClose} />
  return (
    <div className={styles.outcome} role="status">
      {outcome.kind === 'exported' ? (
        <Notice
          tone="kept"
          actions={
            <>
              {composition.letter.form === 'letter' && (
                <LinkButton onClick={() => setPosting(true)}>{words.advice}</LinkButton>
              )}
              {close}
            </>
          }
        >
          <strong>{words.exported(outcome.fileName, outcome.pages)}</strong>{' '}
          {composition.letter.form === 'letter' &&
            words.post(outcome.pages, composition.letter.exhibits.length)}
        </Notice>
      ) : outcome.kind === 'refused' ? (
        <Notice
          tone="broken"
          urgent
          actions={
            <>
              {first !== undefined && (
                <LinkButton blocking onClick={() => goToPlace(first.place)}>
                  {letter.mend[first.code]}
                </LinkButton>
              )}
              {close}
            </>
          }
        >
          <strong>{words.refused}</strong>{' '}
          {words.lacks(composition.missing.map((one) => letter.missing[one.code](one.detail)))}
        </Notice>
      ) : (
        <Notice
          tone={outcome.kind === 'failed' ? 'broken' : 'kept'}
          urgent={outcome.kind === 'failed'}
          actions={
            <>
              {outcome.kind === 'failed' && outcome.again !== null && (
                <LinkButton onClick={outcome.again}>{words.elsewhere}</LinkButton>
              )}
              {close}
            </>
          }
        >
          {outcome.text}
        </Notice>
      )}
      {posting && <PostingAdvice onClose={() => setPosting(false)} />}
    </div>
  )
}
