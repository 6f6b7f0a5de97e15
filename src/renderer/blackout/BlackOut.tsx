import { useEffect, useRef, useState } from 'react'
import type { WithId } from '#domain/case/caseFile'
import { MOST_PAGES } from '#domain/evidence/limits'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useEntryEdit } from '../entries/useEntryEdit'
import type { Original } from '../exhibits/drawing'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Notice } from '../ui/Notice'
import styles from './BlackOut.module.css'
import { type Cover, middleCover } from './covers'
import { Sheet } from './Sheet'
import { burnt, openSheets, type Sheets } from './sheets'

type Props = {
  readonly exhibit: WithId<'exhibits'>
  /** The bytes of its original, or of the picture made of it. */
  readonly original: Original
  readonly onClose: () => void
}

/** Blacks parts of an exhibit out on a copy; the original is never touched. */
export function BlackOut({ exhibit, original, onClose }: Props) {
  const { id } = useCase()
  const set = useEntryEdit('exhibits', exhibit.id)
  const { words, language } = useSession()
  const say = words.blackOut
  const sheets = useSheets(original)
  const [covers, setCovers] = useState<readonly Cover[]>([])
  const [page, setPage] = useState(1)
  const [done, setDone] = useState<number | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const count = sheets === 'failed' || sheets === null ? 0 : sheets.count
  const isTooLong = count > MOST_PAGES

  const make = async () => {
    if (sheets === null || sheets === 'failed') return
    setFailure(null)
    setDone(0)
    try {
      const pages = await burnt(sheets, covers, setDone)
      const answer = await bridge.blackOut({ id, exhibit: exhibit.id, pages: [...pages] })
      if (!answer.ok) setFailure(failureSentence(answer.failure, language))
      else if (await set({ blackedOut: answer.value })) return onClose()
      else setFailure(say.failed)
    } catch {
      setFailure(say.failed)
    }
    setDone(null)
  }
  const busy = done !== null
  return (
    <Dialog
      title={say.title}
      onClose={() => {
        if (!busy) onClose()
      }}
      wide
      keepOpen
      foot={
        <>
          <p className={styles.state} role="status">
            {busy ? say.making(done, count) : say.count(covers.length)}
          </p>
          <Button unavailable={busy ? say.making(done, count) : null} onClick={onClose}>
            {words.ui.cancel}
          </Button>
          <Button
            look="main"
            unavailable={covers.length === 0 ? say.noCover : busy ? say.making(done, count) : null}
            onClick={() => void make()}
          >
            {say.make}
          </Button>
        </>
      }
    >
      <p className={styles.help}>{say.help}</p>
      {failure !== null && (
        <Notice tone="broken" urgent>
          {failure}
        </Notice>
      )}
      {sheets === 'failed' && <Notice tone="broken">{say.unreadable}</Notice>}
      {isTooLong && <Notice tone="broken">{say.tooLong}</Notice>}
      {sheets !== 'failed' && sheets !== null && !isTooLong && (
        <>
          <div className={styles.tools}>
            <Button size="s" icon="plus" onClick={() => setCovers([...covers, middleCover(page)])}>
              {say.add}
            </Button>
            {count > 1 && (
              <span className={styles.pager}>
                <Button size="s" onClick={() => setPage(Math.max(1, page - 1))}>
                  {say.previous}
                </Button>
                <span>{say.page(page, count)}</span>
                <Button size="s" onClick={() => setPage(Math.min(count, page + 1))}>
                  {say.next}
                </Button>
              </span>
            )}
          </div>
          <Sheet sheets={sheets} page={page} covers={covers} onCovers={setCovers} />
        </>
      )}
    </Dialog>
  )
}

/** The pages of the exhibit once opened; let go of when the dialog goes. */
function useSheets(original: Original): Sheets | 'failed' | null {
  const [sheets, setSheets] = useState<Sheets | 'failed' | null>(null)
  const opened = useRef<Sheets | null>(null)
  useEffect(() => {
    let left = false
    void openSheets(original).then((found) => {
      if (left) return found?.close()
      opened.current = found
      setSheets(found ?? 'failed')
    })
    return () => {
      left = true
      opened.current?.close()
    }
  }, [original])
  return sheets
}
