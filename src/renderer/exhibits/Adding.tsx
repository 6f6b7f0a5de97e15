import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState
} from 'react'
import type { Input } from '#contract/calls'
import type { Added, AddingProgress, FileRefused } from '#contract/evidence'
import { LARGEST_PASTED } from '#domain/evidence/limits'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'
import { useNavigation } from '../session/navigation'
import { useSession } from '../session/Session'
import { useToast } from '../ui/Toast'
import { useConversions } from './useConversions'

type From = Input<'addExhibits'>['from']
type Adding = {
  /** How far the files under way are; null: nothing is being copied. */
  readonly progress: AddingProgress | null
  /** The files that did not come in, until the message is closed. */
  readonly refused: readonly FileRefused[]
  readonly dismiss: () => void
  /** `to`: the exhibit so far only named whose file this is. */
  readonly pick: (to?: string) => void
  readonly bring: (files: readonly File[]) => void
  /** Files of the folder of scans; resolves when they are in, or not. */
  readonly addScans: (files: readonly string[]) => Promise<void>
  readonly stop: () => void
}

const AddingContext = createContext<Adding | null>(null)

/** Bringing files into the open case. Only under `AddingProvider`. */
export function useAdding(): Adding {
  const adding = useContext(AddingContext)
  if (adding === null) throw new Error('useAdding is used outside AddingProvider')
  return adding
}

/** Brings files into the open case, one batch after the other, whichever tab is shown. */
export function AddingProvider({ children }: { readonly children: ReactNode }) {
  const { id, landed, readOnly, undo, whenSaved } = useCase()
  const { words, language } = useSession()
  const { goToTab } = useNavigation()
  const say = useToast()
  const [progress, setProgress] = useState<AddingProgress | null>(null)
  const [refused, setRefused] = useState<readonly FileRefused[]>([])
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const batch = useRef<string | null>(null)
  useConversions()

  useEffect(
    () =>
      bridge.onSignal((signal) => {
        if (signal.kind === 'adding' && signal.progress.batch === batch.current)
          setProgress(signal.progress)
      }),
    []
  )

  const tell = useCallback(
    async ({ saved, exhibits, refused: left, stopped }: Added, completed: boolean) => {
      if (saved !== null) await landed(saved)
      setRefused(left)
      const said = words.exhibits.adding
      if (stopped?.kind === 'cancelled') say(said.stopped)
      else if (stopped !== null) say(said.stoppedByDisk(failureSentence(stopped, language)))
      else if (exhibits.length > 0)
        say(completed ? said.completed : said.added(exhibits.length), () => void undo())
      if (exhibits.length > 0 || left.length > 0) goToTab('exhibits', exhibits[0] ?? null)
    },
    [landed, words, language, say, undo, goToTab]
  )

  const add = useCallback(
    (from: From, to: string | null) => {
      const done = turn.current.then(async () => {
        // What the person did before comes before in the history too.
        await whenSaved()
        const name = crypto.randomUUID()
        batch.current = name
        const answer = await bridge.addExhibits({ id, batch: name, to, from })
        batch.current = null
        setProgress(null)
        if (!answer.ok) say(failureSentence(answer.failure, language))
        else if ('saved' in answer.value) await tell(answer.value, to !== null)
      })
      turn.current = done
      return done
    },
    [id, language, say, tell, whenSaved]
  )

  const bring = useCallback(
    async (files: readonly File[]) => {
      const { token, without } = await bridge.dropFiles(files)
      if (token !== null) void add({ kind: 'dropped', token }, null)
      for (const at of without) {
        const file = files[at]
        if (file === undefined) continue
        if (file.size > LARGEST_PASTED || file.size === 0) {
          const why = file.size === 0 ? 'empty' : 'too-large'
          setRefused((before) => [...before, { fileName: file.name, why, exhibit: null }])
          goToTab('exhibits')
          continue
        }
        const bytes = new Uint8Array(await file.arrayBuffer())
        void add({ kind: 'pasted', name: file.name, bytes }, null)
      }
    },
    [add, goToTab]
  )

  const shared = useMemo<Adding>(
    () => ({
      progress,
      refused,
      dismiss: () => setRefused([]),
      pick: (to) => {
        if (readOnly === null) void add({ kind: 'picker' }, to ?? null)
      },
      bring: (files) => {
        if (readOnly === null && files.length > 0) void bring(files)
      },
      addScans: (files) => add({ kind: 'scans', files: [...files] }, null),
      stop: () => {
        if (batch.current !== null) void bridge.stopWork({ work: batch.current })
      }
    }),
    [progress, refused, readOnly, add, bring]
  )
  return <AddingContext value={shared}>{children}</AddingContext>
}
