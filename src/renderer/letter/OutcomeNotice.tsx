import { useState } from 'react'
import { PostingAdvice } from '../frame/PostingAdvice'
import { useWords } from '../session/Session'
import { IconButton, LinkButton } from '../ui/Button'
import { Notice } from '../ui/Notice'
import styles from './LetterScreen.module.css'
import type { Outcome } from './useLetterActions'

type Props = {
  readonly outcome: Outcome
  readonly exhibits: number
  readonly onClose: () => void
}

/** How the last action ended. After an export: where the file is, and what is left to do to post it. */
export function OutcomeNotice({ outcome, exhibits, onClose }: Props) {
  const words = useWords().letter.done
  const [posting, setPosting] = useState(false)
  const close = <IconButton icon="close" size="s" label={words.close} onClick={onClose} />
  return (
    <div className={styles.outcome} role="status">
      {outcome.kind === 'exported' ? (
        <Notice
          tone="kept"
          actions={
            <>
              <LinkButton onClick={() => setPosting(true)}>{words.advice}</LinkButton>
              {close}
            </>
          }
        >
          <strong>{words.exported(outcome.fileName, outcome.pages)}</strong>{' '}
          {words.post(outcome.pages, exhibits)}
        </Notice>
      ) : (
        <Notice
          tone={outcome.kind === 'failed' ? 'broken' : 'kept'}
          urgent={outcome.kind === 'failed'}
          actions={close}
        >
          {outcome.text}
        </Notice>
      )}
      {posting && <PostingAdvice onClose={() => setPosting(false)} />}
    </div>
  )
}
