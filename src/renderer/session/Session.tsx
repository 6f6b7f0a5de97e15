import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState
} from 'react'
import type { Output } from '#contract/calls'
import type { Settings } from '#contract/settings'
import type { AddressData } from '#domain/addresses/addressData'
import type { SoughtData } from '#domain/evidence/soughtData'
import type { LawData } from '#domain/letters/law'
import type { RecourseData } from '#domain/recourse/doors'
import type { Day, Moment, Territory } from '#domain/time/when'
import { momentIn } from '#domain/time/zones'
import { type Language, type WordBook, words } from '#words/say'
import { bridge } from '../bridge'

/** What the whole window shares, from the `start` call on. */
export type Session = {
  readonly settings: Settings
  readonly language: Language
  readonly words: WordBook
  readonly law: LawData
  readonly recourse: RecourseData
  /** The shipped ones; with one's own: `useAddressBook()`. */
  readonly addresses: AddressData
  readonly sought: SoughtData
  readonly lawReplaced: boolean
  readonly version: string
  readonly platform: string
  readonly spellCheck: boolean
  /** Today in the territory of the settings. An open case has its own: `useCase().today`. */
  readonly today: Day
  /** The wall clock of a territory, as of the last minute. */
  readonly nowIn: (territory: Territory) => Moment
  /** Shown at once, then kept; the failure is returned for the screen to say. */
  readonly saveSettings: (settings: Settings) => ReturnType<typeof bridge.saveSettings>
}

const SessionContext = createContext<Session | null>(null)

/** The session of the window. Only under `SessionProvider`. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('useSession is used outside SessionProvider')
  return session
}

/** Every sentence of the screens in the language of the settings. */
export function useWords(): WordBook {
  return useSession().words
}

type Props = { readonly started: Output<'start'>; readonly children: ReactNode }

/** Holds the settings, the words and the clock, recomputed each minute and when the machine's clock moves. */
export function SessionProvider({ started, children }: Props) {
  const [settings, setSettings] = useState(started.settings)
  const instant = useMinute()

  const nowIn = useCallback((territory: Territory) => momentIn(instant, territory), [instant])
  const saveSettings = useCallback((next: Settings) => {
    setSettings(next)
    return bridge.saveSettings({ settings: next })
  }, [])

  useEffect(() => {
    document.documentElement.lang = settings.language
    if (settings.theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = settings.theme
  }, [settings.language, settings.theme])

  const session = useMemo(
    () => ({
      settings,
      language: settings.language,
      words: words(settings.language),
      law: started.law,
      recourse: started.recourse,
      addresses: started.addresses,
      sought: started.sought,
      lawReplaced: started.lawReplaced,
      version: started.version,
      platform: started.platform,
      spellCheck: started.spellCheck,
      today: nowIn(settings.claimant.territory).day,
      nowIn,
      saveSettings
    }),
    [settings, started, nowIn, saveSettings]
  )
  return <SessionContext value={session}>{children}</SessionContext>
}

function useMinute(): string {
  const [instant, setInstant] = useState(thisMinute)
  useEffect(() => {
    const tick = () => setInstant(thisMinute())
    const timer = setInterval(tick, 15_000)
    const stop = bridge.onSignal((signal) => {
      if (signal.kind === 'clock-changed') tick()
    })
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [])
  return instant
}

function thisMinute(): string {
  return `${new Date().toISOString().slice(0, 16)}:00Z`
}
