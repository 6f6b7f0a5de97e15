import { type RefObject, useEffect, useRef, useState } from 'react'
import type { ScanLook } from '#contract/scanCalls'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { Button, LinkButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { Notice } from '../ui/Notice'
import { ScanRow } from './ScanRow'
import { useScans } from './Scans'
import styles from './Scans.module.css'

/** The folder of scans: what arrived there and may be added, and the way to choose, change or forget it. */
export function ScanPanel() {
  const { readOnly } = useCase()
  const { words } = useSession()
  const { look } = useScans()
  const line = useRef<HTMLDivElement>(null)
  const folder = look?.folder ?? null
  const last = useRef(folder)
  useEffect(() => {
    // What was pressed to choose or to forget went with it: the focus stays here.
    if (last.current !== folder && document.activeElement === document.body) line.current?.focus()
    last.current = folder
  }, [folder])
  if (readOnly !== null || look === null) return null
  return (
    <section className={styles.scans} aria-label={words.scans.title}>
      <Status look={look} />
      {folder === null ? (
        <NoFolder line={line} />
      ) : (
        <Folder look={look} folder={folder} line={line} />
      )}
    </section>
  )
}

/** What arrived, or that the folder went, said once to whoever does not see it. */
function Status({ look: { folder, lost } }: { readonly look: ScanLook }) {
  const { words } = useSession()
  const { fresh } = useScans()
  const said =
    folder === null
      ? ''
      : lost !== null
        ? words.scans.lost[lost](folder)
        : fresh > 0
          ? words.scans.offered(fresh, folder)
          : ''
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}

/** The first line, which takes the focus when what had it goes. */
type Line = { readonly line: RefObject<HTMLDivElement | null> }

function NoFolder({ line }: Line) {
  const { words } = useSession()
  const { choose } = useScans()
  return (
    <div ref={line} className={styles.line} tabIndex={-1}>
      <span>{words.scans.none}</span>
      <LinkButton onClick={() => void choose()}>{words.scans.choose}</LinkButton>
    </div>
  )
}

function Folder({
  look,
  folder,
  line
}: Line & { readonly look: ScanLook; readonly folder: string }) {
  const { words } = useSession()
  const { everything, showEverything, choose, forget } = useScans()
  const say = words.scans
  const { lost, files, waiting } = look
  return (
    <>
      <div ref={line} className={styles.line} tabIndex={-1}>
        <Icon name="folder" size="s" />
        <span>{say.watched(folder)}</span>
        {lost === null && (
          <LinkButton onClick={() => showEverything(!everything)}>
            {everything ? say.hideAll : say.showAll}
          </LinkButton>
        )}
        <LinkButton onClick={() => void choose()}>{say.change}</LinkButton>
        <LinkButton onClick={() => void forget()}>{say.forget}</LinkButton>
      </div>
      {lost !== null && (
        <Notice tone="soon" icon="folder">
          {say.lost[lost](folder)}
        </Notice>
      )}
      {files.length > 0 && (
        <Offer look={look} folder={folder} onAnswered={() => line.current?.focus()} />
      )}
      {lost === null && files.length === 0 && (
        <p className={styles.help}>{everything ? say.nothingThere(folder) : say.chosen(folder)}</p>
      )}
      {waiting > 0 && <p className={styles.help}>{say.waiting(waiting)}</p>}
    </>
  )
}

type OfferProps = {
  readonly look: ScanLook
  readonly folder: string
  /** What had the focus goes with what was answered. */
  readonly onAnswered: () => void
}

/** The files offered, each to be ticked: a new one is at first, since one mostly scans for the case that is open. */
function Offer({ look: { files, total }, folder, onAnswered }: OfferProps) {
  const { words } = useSession()
  const { add, ignore, adding } = useScans()
  const say = words.scans
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isTicked = (file: ScanLook['files'][number]) => choices.get(file.id) ?? file.isNew
  const ticked = files.filter(isTicked)
  const fresh = files.filter(({ isNew }) => isNew)
  const ignored = ticked.filter(({ isNew }) => isNew)
  const all = words.scans.count(total)
  const why = adding ? say.adding : ticked.length === 0 ? say.pickOne : null
  const tick = (on: boolean) => setChoices(new Map(files.map(({ id }) => [id, on])))
  const idsOf = (some: ScanLook['files']) => some.map(({ id }) => id)
  const onlyNew = fresh.length === files.length
  return (
    <div className={styles.offer}>
      <header className={styles.head}>
        <h2>{onlyNew ? say.offered(total, folder) : say.everything(total, folder)}</h2>
        {files.length > 1 && (
          <LinkButton onClick={() => tick(ticked.length < files.length)}>
            {ticked.length < files.length ? say.tickAll : say.tickNone}
          </LinkButton>
        )}
      </header>
      <p className={styles.help}>{say.whose}</p>
      <ul className={`${styles.list} scroll`}>
        {files.map((file) => (
          <ScanRow
            key={file.id}
            file={file}
            marked={file.isNew && !onlyNew}
            ticked={isTicked(file)}
            onTick={(on) => setChoices((before) => new Map(before).set(file.id, on))}
          />
        ))}
      </ul>
      {total > files.length && <p className={styles.help}>{say.newest(files.length, all)}</p>}
      <p className={styles.actions}>
        <Button
          icon="plus"
          unavailable={why}
          onClick={() => {
            onAnswered()
            void add(idsOf(ticked))
          }}
        >
          {say.add(ticked.length)}
        </Button>
        {fresh.length > 0 && (
          <Button
            look="quiet"
            unavailable={adding ? say.adding : ignored.length === 0 ? say.pickOne : null}
            onClick={() => {
              onAnswered()
              void ignore(idsOf(ignored))
            }}
          >
            {say.ignore}
          </Button>
        )}
        {onlyNew && total > files.length && (
          <Button
            look="quiet"
            unavailable={adding ? say.adding : null}
            onClick={() => {
              onAnswered()
              void ignore(null)
            }}
          >
            {say.ignoreAll(all)}
          </Button>
        )}
      </p>
    </div>
  )
}
