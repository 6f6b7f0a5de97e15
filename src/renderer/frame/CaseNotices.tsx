import { useState } from 'react'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { IconButton, LinkButton } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { useToast } from '../ui/Toast'
import styles from './CaseNotices.module.css'
import { LeaveUnsaved } from './LeaveUnsaved'
import { ReviewDialog } from './ReviewDialog'
import { useUnfinished } from './useUnfinished'

/** Failures that no retry mends: the change itself is refused. */
const REFUSALS = new Set(['read-only-case', 'edit-not-applicable', 'changed-since'])

/** What the person must know of this case before going on: not saved, read-only, rebuilt, to check. */
export function CaseNotices() {
  const { failure, readOnly, notices, toReview } = useCase()
  const { words, language } = useSession()
  const unfinished = useUnfinished()
  const silent = failure === null && readOnly === null && unfinished === null
  if (silent && notices.length === 0 && toReview.length === 0) return null
  return (
    <div className={styles.notices}>
      {unfinished !== null && (
        <Notice
          icon="edit"
          actions={
            <>
              <LinkButton onClick={unfinished.resume}>{words.frame.unfinished.resume}</LinkButton>
              <IconButton
                icon="close"
                size="s"
                label={words.frame.unfinished.later}
                onClick={unfinished.dismiss}
              />
            </>
          }
        >
          {words.frame.unfinished.text}
        </Notice>
      )}
      {failure !== null && <NotSaved />}
      {failure !== null && <LeaveUnsaved />}
      {readOnly !== null && (
        <Notice tone="soon">
          {failureSentence({ kind: 'read-only-case', version: readOnly.version }, language)}
        </Notice>
      )}
      {notices.map((notice) => (
        <Notice key={notice} tone="info">
          {words.frame.notices[notice]}
        </Notice>
      ))}
      {toReview.length > 0 && <ToReviewNotice />}
    </div>
  )
}

function NotSaved() {
  const { failure, retry, drop, unsavedText, saveElsewhere } = useCase()
  const { words, language } = useSession()
  const say = useToast()
  if (failure === null) return null
  const unsaved = words.frame.unsaved
  const elsewhere = async () => {
    const answer = await saveElsewhere()
    if (!answer.ok) say(failureSentence(answer.failure, language))
    else if ('fileName' in answer.value) say(unsaved.savedElsewhere(answer.value.fileName))
  }
  const copy = async () => {
    if ((await bridge.copyText({ text: unsavedText() })).ok) say(unsaved.copied)
  }
  return (
    <Notice
      tone="broken"
      urgent
      actions={
        <>
          <LinkButton onClick={retry}>{unsaved.retry}</LinkButton>
          <LinkButton onClick={() => void elsewhere()}>{unsaved.elsewhere}</LinkButton>
          <LinkButton onClick={() => void copy()}>{unsaved.copy}</LinkButton>
          {REFUSALS.has(failure.kind) && <LinkButton onClick={drop}>{unsaved.drop}</LinkButton>}
        </>
      }
    >
      <strong>{unsaved.title}</strong> {unsaved.where} {failureSentence(failure, language)}
    </Notice>
  )
}

function ToReviewNotice() {
  const { toReview } = useCase()
  const { words } = useSession()
  const [open, setOpen] = useState(false)
  return (
    <Notice
      tone="soon"
      icon="ask"
      actions={<LinkButton onClick={() => setOpen(true)}>{words.review.open}</LinkButton>}
    >
      {words.review.title(toReview.length)}
      {open && <ReviewDialog onClose={() => setOpen(false)} />}
    </Notice>
  )
}
