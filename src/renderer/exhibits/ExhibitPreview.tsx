import { useEffect, useRef, useState } from 'react'
import type { Failure, Output } from '#contract/calls'
import type { WithId } from '#domain/case/caseFile'
import { typeOfMedia } from '#domain/evidence/fileType'
import { LONGEST_SHOWN_TEXT } from '#domain/evidence/limits'
import { textOf } from '#domain/evidence/plainWords'
import { printing } from '#domain/evidence/printedPicture'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'
import { useSession, useWords } from '../session/Session'
import { useSoon } from '../session/waiting'
import { Notice } from '../ui/Notice'
import styles from './ExhibitPreview.module.css'
import { ExhibitSheets } from './ExhibitSheets'
import { Picture } from './Picture'
import { hasPages } from './pages'

type Read =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly original: Output<'readExhibit'> }
  | { readonly kind: 'failed'; readonly failure: Failure<'readExhibit'> }

/** What an exhibit holds, drawn here from its bytes: never by another program, never as a page. */
export function ExhibitPreview({ exhibit }: { readonly exhibit: WithId<'exhibits'> }) {
  const { language } = useSession()
  const say = useWords().exhibits
  const read = useOriginal(exhibit)
  const type = typeOfMedia(exhibit.mediaType)
  if (exhibit.sha256 === null) return <Notice>{say.pane.noFile}</Notice>
  if (read.kind === 'reading') return <Opening />
  if (read.kind === 'failed')
    return <Notice tone="broken">{failureSentence(read.failure, language)}</Notice>
  const { original } = read
  return (
    <section
      className={`${styles.preview} scroll`}
      aria-label={say.pane.preview}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable from the keyboard.
      tabIndex={0}
    >
      {type === 'text' || type === 'email' ? (
        <PlainText bytes={original.bytes} />
      ) : hasPages(original.mediaType) ? (
        <ExhibitSheets original={original} title={exhibit.title} />
      ) : (
        <Picture original={original} title={exhibit.title} />
      )}
      {printing(exhibit.mediaType) === 'converted' && exhibit.converted !== null && (
        <p className={styles.note}>{say.preview.converted}</p>
      )}
    </section>
  )
}

function Opening() {
  const say = useWords().exhibits.preview
  return useSoon() ? <p className={styles.note}>{say.loading}</p> : null
}

function PlainText({ bytes }: { readonly bytes: Uint8Array }) {
  const say = useWords().exhibits.preview
  const text = textOf(bytes.subarray(0, 4 * LONGEST_SHOWN_TEXT))
  if (text === null) return <p className={styles.note}>{say.unreadable}</p>
  return (
    <>
      <pre className={styles.text}>{text.slice(0, LONGEST_SHOWN_TEXT)}</pre>
      {text.length > LONGEST_SHOWN_TEXT && <p className={styles.note}>{say.cut}</p>}
    </>
  )
}

/** The bytes to draw: of a HEIC or a TIFF, what was made of it to be printed, once it is there; to decode it takes seconds. */
function useOriginal({ id: exhibit, sha256, mediaType, converted }: WithId<'exhibits'>): Read {
  const { id } = useCase()
  const copy = converted !== null && hasPages(mediaType) ? 'converted' : 'original'
  const [read, setRead] = useState<Read>({ kind: 'reading' })
  const asked = useRef(0)
  useEffect(() => {
    asked.current += 1
    const turn = asked.current
    setRead({ kind: 'reading' })
    if (sha256 === null) return
    void bridge.readExhibit({ id, exhibit, copy }).then((answer) => {
      if (turn !== asked.current) return
      setRead(
        answer.ok
          ? { kind: 'read', original: answer.value }
          : { kind: 'failed', failure: answer.failure }
      )
    })
    return () => {
      asked.current += 1
    }
  }, [id, exhibit, sha256, copy])
  return read
}
