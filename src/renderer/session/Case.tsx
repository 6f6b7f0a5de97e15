import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef
} from 'react'
import type { OpenedCase, Saved } from '#contract/calls'
import type { CaseFile } from '#domain/case/caseFile'
import type { Change, EditLabel } from '#domain/case/edits'
import { commitmentStates } from '#domain/commitments/commitmentState'
import type { CommitmentState } from '#domain/commitments/state'
import type { Result } from '#domain/result'
import type { Day, Moment } from '#domain/time/when'
import type { AnyFailure } from '#words/failure'
import { bridge } from '../bridge'
import { closeCaseAfter } from './caseDoor'
import { type CaseState, opened, reduceCase } from './caseState'
import { useSession } from './Session'
import { SaveQueue } from './saveQueue'
import { unsavedText } from './unsavedText'

/** The open case, as every screen of it sees it. */
export type OpenCase = Omit<CaseState, 'confirmed' | 'pending'> & {
  readonly id: string
  /** The claimant's wall clock; noon of `asOf` in the example. */
  readonly now: Moment
  readonly today: Day
  /** Of every living commitment, in order of promise. */
  readonly states: readonly CommitmentState[]
  readonly saving: boolean
  /** Shown at once; true once on disk, false once given up. Does nothing on a case that is read-only. */
  readonly edit: (label: EditLabel, changes: readonly Change[]) => Promise<boolean>
  readonly undo: () => Promise<Result<Saved, AnyFailure>>
  readonly redo: () => Promise<Result<Saved, AnyFailure>>
  /** Shows what main wrote by itself: exhibits brought in, the copy of one. */
  readonly landed: (saved: Saved) => Promise<void>
  /** Resolves when what was shown so far is on disk, or could not be saved: for what main reads from there. */
  readonly whenSaved: () => Promise<void>
  readonly retry: () => void
  readonly drop: () => void
  /** What is shown but not on disk, as text to rescue. */
  readonly unsavedText: () => string
  /** Saves a copy of the case as it is shown, where the person says. */
  readonly saveElsewhere: () => ReturnType<typeof bridge.saveElsewhere>
  /** Unfinished text of a field, as last kept. */
  readonly draftOf: (field: string) => string | undefined
  /** The fields whose text was left unfinished when the case was last closed. */
  readonly unfinished: readonly string[]
  readonly keepDraft: (field: string, text: string) => Promise<boolean>
  /** Registers what must be written before the window closes (false: it could not be); gives the way to unregister. */
  readonly beforeClosing: (flush: Flush) => () => void
}

type Flush = () => Promise<unknown>

/** The open case, or null outside one: for controls of the kit that serve both. */
export const CaseContext = createContext<OpenCase | null>(null)

/** The open case. Only under `CaseProvider`. */
export function useCase(): OpenCase {
  const open = useContext(CaseContext)
  if (open === null) throw new Error('useCase is used outside CaseProvider')
  return open
}

type Props = { readonly answer: OpenedCase; readonly children: ReactNode }

/** Holds one open case: applies edits on screen, saves them in order, loads the older events, closes it when left. */
export function CaseProvider({ answer, children }: Props) {
  const { nowIn, words } = useSession()
  const [state, tell] = useReducer(reduceCase, answer, opened)
  const { id } = answer.file
  const queue = useMemo(() => new SaveQueue(bridge, id, tell), [id])
  const flushes = useFlushes(queue, id)
  useOlderEvents(answer, tell)

  const { file, pending, readOnly } = state
  const { asOf } = file
  const real = nowIn(file.claimant.territory)
  const now = useMemo(
    () => (asOf === null ? { day: real.day, time: real.time } : { day: asOf, time: '12:00' }),
    [asOf, real.day, real.time]
  )
  const states = useStates(file, now)

  const edit = useCallback(
    (label: EditLabel, changes: readonly Change[]) =>
      readOnly === null && changes.length > 0
        ? queue.edit({ label, changes: [...changes] })
        : Promise.resolve(false),
    [queue, readOnly]
  )
  const drafts = useRef(new Map(Object.entries(answer.drafts))).current
  const unfinished = useMemo(
    () => Object.entries(answer.drafts).flatMap(([field, text]) => (text === '' ? [] : [field])),
    [answer]
  )
  const draftOf = useCallback((field: string) => drafts.get(field), [drafts])
  const keepDraft = useCallback(
    async (field: string, text: string) => {
      drafts.set(field, text)
      return (await bridge.keepDraft({ id, field, text })).ok
    },
    [drafts, id]
  )
  const beforeClosing = useCallback(
    (flush: Flush) => {
      flushes.add(flush)
      return () => {
        flushes.delete(flush)
      }
    },
    [flushes]
  )

  const open = useMemo<OpenCase>(
    () => ({
      ...state,
      id,
      now,
      today: now.day,
      states,
      saving: pending.length > 0 && state.failure === null,
      edit,
      undo: () => queue.step('undo'),
      redo: () => queue.step('redo'),
      landed: (saved) => queue.landed(saved),
      whenSaved: () => queue.settled(),
      retry: () => queue.retry(),
      drop: () => queue.drop(),
      saveElsewhere: () => bridge.saveElsewhere({ id, edits: [...pending] }),
      unsavedText: () => pending.map(({ changes }) => unsavedText(changes, words)).join('\n\n'),
      draftOf,
      unfinished,
      keepDraft,
      beforeClosing
    }),
    [
      state,
      id,
      now,
      states,
      pending,
      words,
      edit,
      queue,
      draftOf,
      unfinished,
      keepDraft,
      beforeClosing
    ]
  )
  return <CaseContext value={open}>{children}</CaseContext>
}

/**
 * The states of the commitments, worked out again each minute; the same object while no status changed with the time, so that
 * nothing is drawn or composed again for it.
 */
function useStates(file: CaseFile, now: Moment): readonly CommitmentState[] {
  const fresh = useMemo(() => commitmentStates(file, now), [file, now])
  const last = useRef({ file, states: fresh })
  const unchanged =
    last.current.file === file && JSON.stringify(last.current.states) === JSON.stringify(fresh)
  if (!unchanged) last.current = { file, states: fresh }
  return last.current.states
}

function useFlushes(queue: SaveQueue, id: string): Set<Flush> {
  const flushes = useRef(new Set<Flush>()).current
  useEffect(() => {
    const flushAll = () => Promise.all([...flushes].map((flush) => flush()))
    // False while something is not on disk: the case then stays open, and the window with it.
    const keepAll = async () => {
      const flushed = await flushAll()
      queue.retry()
      await queue.settled()
      if (queue.stopped || flushed.includes(false)) return false
      await bridge.closeCase({ id })
      return true
    }
    // The preload waits for what this listener returns before it lets the window close.
    const stop = bridge.onSignal((signal) => (signal.kind === 'closing' ? keepAll() : undefined))
    return () => {
      stop()
      // Fields that disappear with the case make their last edits after this cleanup.
      const lastWork = Promise.resolve()
        .then(flushAll)
        .then(() => queue.settled())
      closeCaseAfter(id, lastWork)
    }
  }, [flushes, queue, id])
  return flushes
}

function useOlderEvents(
  answer: OpenedCase,
  tell: (action: { kind: 'older-events'; events: CaseFile['events'] }) => void
): void {
  useEffect(() => {
    let left = false
    const load = async () => {
      const older: Record<string, CaseFile['events'][string]> = {}
      let have = Object.keys(answer.file.events).length
      while (have < answer.eventCount) {
        const more = await bridge.moreEvents({ id: answer.file.id, from: have })
        if (left) return
        const events = more.ok ? Object.entries(more.value.events) : []
        if (events.length === 0) break
        for (const [id, event] of events) older[id] = event
        have += events.length
      }
      // All at once: what is worked out from the case costs as much for a few events as for all.
      if (Object.keys(older).length > 0) tell({ kind: 'older-events', events: older })
    }
    void load()
    return () => {
      left = true
    }
  }, [answer, tell])
}
