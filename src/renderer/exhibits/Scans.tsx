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
import type { ScanLook } from '#contract/scanCalls'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'
import { useNavigation } from '../session/navigation'
import { useSession } from '../session/Session'
import { useToast } from '../ui/Toast'
import { useAdding } from './Adding'

/**
 * The folder is looked at again so long after the last look ended. Looks alone: what the system tells of a folder by itself misses
 * network drives and what a telephone synchronises, and a look finds everything.
 */
const LOOK_AGAIN_MS = 3_000
/** A look that took long, at thousands of files or over a slow network, is followed by a pause so many times as long. */
const REST = 20
const LONGEST_REST_MS = 60_000

type Scans = {
  /** As last seen; null before the first look. */
  readonly look: ScanLook | null
  /** How many of the files shown arrived for this case, and wait for an answer. */
  readonly fresh: number
  readonly everything: boolean
  readonly showEverything: (everything: boolean) => void
  readonly adding: boolean
  readonly choose: () => Promise<void>
  readonly forget: () => Promise<void>
  readonly add: (files: readonly string[]) => Promise<void>
  /** Null: all that are offered. */
  readonly ignore: (files: readonly string[] | null) => Promise<void>
}

const ScansContext = createContext<Scans | null>(null)

/** The folder of scans, for the open case. Only under `ScansProvider`. */
export function useScans(): Scans {
  const scans = useContext(ScansContext)
  if (scans === null) throw new Error('useScans is used outside ScansProvider')
  return scans
}

/** Looks at the folder of scans while the open case is on screen; nothing is looked at where none was chosen. */
export function ScansProvider({ children }: { readonly children: ReactNode }) {
  const { id, readOnly } = useCase()
  const { words, language } = useSession()
  const { addScans } = useAdding()
  const toast = useToast()
  const [everything, showEverything] = useState(false)
  const [adding, setAdding] = useState(false)
  const { route } = useNavigation()
  const here = route.screen === 'case' && route.tab === 'exhibits'
  const { look, lookNow } = useLooks(id, everything && here, here, readOnly === null)
  useToldElsewhere(look, here)
  const answered = useCallback(
    (failure: Parameters<typeof failureSentence>[0] | null, said: string) => {
      toast(failure === null ? said : failureSentence(failure, language))
      lookNow()
    },
    [toast, language, lookNow]
  )
  const shared = useMemo<Scans>(
    () => ({
      look,
      fresh: look?.files.filter(({ isNew }) => isNew).length ?? 0,
      everything,
      showEverything,
      adding,
      choose: async () => {
        const answer = await bridge.chooseScanFolder({})
        if (!answer.ok) return toast(failureSentence(answer.failure, language))
        if (!('folder' in answer.value)) return
        showEverything(false)
        lookNow()
      },
      forget: async () => {
        const answer = await bridge.forgetScanFolder({})
        answered(answer.ok ? null : answer.failure, words.scans.forgotten)
      },
      add: async (files) => {
        setAdding(true)
        await addScans(files)
        setAdding(false)
        lookNow()
      },
      ignore: async (files) => {
        const answer = await bridge.ignoreScans({ id, files: files && [...files] })
        const count = files?.length ?? look?.total ?? 0
        answered(answer.ok ? null : answer.failure, words.scans.ignored(count))
      }
    }),
    [id, look, everything, adding, words, language, toast, answered, addScans, lookNow]
  )
  return <ScansContext value={shared}>{children}</ScansContext>
}

/** One look after the other while the window can be seen; on another tab the first waits, so that opening a case is not slowed. */
function useLooks(
  id: string,
  everything: boolean,
  here: boolean,
  wanted: boolean
): { readonly look: ScanLook | null; readonly lookNow: () => void } {
  const [look, setLook] = useState<ScanLook | null>(null)
  const [asked, setAsked] = useState(0)
  const lookNow = useCallback(() => setAsked((times) => times + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once more when asked
  useEffect(() => {
    if (!wanted) return
    let left = false
    let looking = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const again = async () => {
      clearTimeout(timer)
      if (document.hidden || looking) return
      looking = true
      const begun = performance.now()
      const answer = await bridge.lookForScans({ id, everything })
      looking = false
      if (left) return
      if (answer.ok) setLook(answer.value)
      // Without a folder there is nothing to look at, until one is chosen.
      const rest = Math.min(REST * (performance.now() - begun), LONGEST_REST_MS)
      if (!answer.ok || answer.value.folder !== null)
        timer = setTimeout(again, Math.max(LOOK_AGAIN_MS, rest))
    }
    const shown = () => {
      if (!document.hidden) void again()
    }
    if (here) void again()
    else timer = setTimeout(again, LOOK_AGAIN_MS)
    document.addEventListener('visibilitychange', shown)
    return () => {
      left = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', shown)
    }
  }, [id, everything, here, wanted, asked])
  return { look, lookNow }
}

/** Says on another tab that files arrived; the tab of the exhibits shows them. */
function useToldElsewhere(look: ScanLook | null, here: boolean): void {
  const { words } = useSession()
  const toast = useToast()
  const fresh = useMemo(() => look?.files.filter(({ isNew }) => isNew) ?? [], [look])
  const told = useRef(new Set<string>())
  const folder = look?.folder ?? ''
  useEffect(() => {
    const untold = fresh.filter(({ id }) => !told.current.has(id))
    for (const { id } of untold) told.current.add(id)
    if (untold.length > 0 && !here) toast(words.scans.elsewhere(fresh.length, folder))
  }, [fresh, here, folder, words, toast])
}
