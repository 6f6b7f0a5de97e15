import { useEffect, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { CaseSummary, Output } from '#contract/calls'
import { words } from '#words/say'
import styles from './App.module.css'
import { bridge } from './bridge'
import { CasesScreen } from './cases/CasesScreen'
import { useExample, useNewCase } from './cases/useNewCase'
import { DeadlinesScreen, nothingRead } from './deadlines/DeadlinesScreen'
import { CaseScreen } from './frame/CaseScreen'
import { Pane } from './frame/Pane'
import { Rail } from './frame/Rail'
import { Shortcuts } from './frame/Shortcuts'
import { useStops } from './frame/useStops'
import { AddressBookProvider } from './session/AddressBook'
import { firstRoute, NavigationProvider, useNavigation } from './session/navigation'
import { SessionProvider, useSession } from './session/Session'
import { useMenuCommand } from './session/useMenuCommand'
import { SettingsScreen } from './settings/SettingsScreen'
import { ToastProvider } from './ui/Toast'

type Started =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready'
      readonly start: Output<'start'>
      readonly cases: readonly CaseSummary[] | null
    }

/** The whole window, from the first call to main on. */
export function App() {
  const [started, setStarted] = useState<Started>({ kind: 'waiting' })
  useEffect(() => {
    void Promise.all([bridge.start({}), bridge.listCases({})]).then(([start, cases]) =>
      setStarted(
        start.ok
          ? { kind: 'ready', start: start.value, cases: cases.ok ? cases.value : null }
          : { kind: 'failed' }
      )
    )
  }, [])

  if (started.kind === 'waiting') return null
  if (started.kind === 'failed') return <NotStarted />
  return (
    <SessionProvider started={started.start}>
      <Localised>
        <NavigationProvider first={firstRoute(started.cases, location.hash)}>
          <ToastProvider>
            <AddressBookProvider>
              <Window>
                <Rail />
                <Sheet>
                  <Pane>
                    <Screen cases={started.cases} />
                  </Pane>
                </Sheet>
              </Window>
            </AddressBookProvider>
          </ToastProvider>
        </NavigationProvider>
      </Localised>
    </SessionProvider>
  )
}

function Window({ children }: { readonly children: React.ReactNode }) {
  const [helping, setHelping] = useState(false)
  useStops()
  useMenuCommand('shortcuts', () => setHelping(true))
  return (
    <div className={styles.window}>
      {children}
      {helping && <Shortcuts onClose={() => setHelping(false)} />}
    </div>
  )
}

/** The page of the window. When a screen goes with what had the focus, the focus comes to the page, not to nowhere. */
function Sheet({ children }: { readonly children: React.ReactNode }) {
  const { route } = useNavigation()
  const sheet = useRef<HTMLElement>(null)
  const place = route.screen === 'case' ? route.id : route.screen
  const shown = useRef(place)
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    if (document.activeElement === document.body) sheet.current?.focus()
  }, [place])
  return (
    <main ref={sheet} className={styles.sheet} tabIndex={-1}>
      {children}
    </main>
  )
}

function Screen({ cases }: { readonly cases: readonly CaseSummary[] | null }) {
  const { route, go } = useNavigation()
  const startCase = useNewCase()
  const known = useRef(cases)
  const deadlines = useRef(nothingRead)
  useMenuCommand('settings', () => go({ screen: 'settings' }))
  useMenuCommand('cases', () => go({ screen: 'cases' }))
  useMenuCommand('deadlines', () => go({ screen: 'deadlines' }))
  useMenuCommand('search', () => go({ screen: 'cases', spot: { name: 'search' } }))
  useMenuCommand('new-case', startCase)
  useMenuCommand('bring-cases', () => go({ screen: 'cases', spot: { name: 'bring-cases' } }))
  useMenuCommand('example', useExample())
  if (route.screen === 'settings') return <SettingsScreen />
  if (route.screen === 'deadlines') return <DeadlinesScreen memory={deadlines} />
  if (route.screen === 'cases')
    return (
      <CasesScreen
        known={known.current}
        onRead={(read) => {
          // An empty list is only believed when it has just been read: a case may have been started since.
          known.current = read.length === 0 ? null : read
        }}
      />
    )
  return <CaseScreen key={route.id} id={route.id} tab={route.tab} />
}

/** Without the session no settings are known: the language of the system is used. */
function NotStarted() {
  const said = words(navigator.language.startsWith('fr') ? 'fr' : 'en').frame
  return (
    <p role="alert" className={styles.notStarted}>
      {said.startFailed}
    </p>
  )
}

function Localised({ children }: { readonly children: React.ReactNode }) {
  const { language } = useSession()
  return <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>{children}</I18nProvider>
}
