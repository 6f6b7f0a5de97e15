import { useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { CaseSummary, Output } from '#contract/calls'
import { words } from '#words/say'
import styles from './App.module.css'
import { bridge } from './bridge'
import { CasesScreen } from './cases/CasesScreen'
import { useNewCase } from './cases/useNewCase'
import { CaseScreen } from './frame/CaseScreen'
import { Pane } from './frame/Pane'
import { Rail } from './frame/Rail'
import { NavigationProvider, type Route, useNavigation } from './session/navigation'
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
  // Without the session no language is known: the first one of the application is used.
  if (started.kind === 'failed') return <p role="alert">{words('fr').frame.startFailed}</p>
  return (
    <SessionProvider started={started.start}>
      <Localised>
        <NavigationProvider first={firstRoute(started.cases)}>
          <ToastProvider>
            <div className={styles.window}>
              <Rail />
              <main className={styles.sheet}>
                <Pane>
                  <Screen cases={started.cases} />
                </Pane>
              </main>
            </div>
          </ToastProvider>
        </NavigationProvider>
      </Localised>
    </SessionProvider>
  )
}

/** Alone with one dossier, the application opens it. */
function firstRoute(cases: readonly CaseSummary[] | null): Route {
  const kept = (cases ?? []).filter((one) => !one.readable || one.trashedOn === null)
  const [only] = kept
  return kept.length === 1 && only?.readable === true
    ? { screen: 'case', id: only.id, tab: 'journal', spot: null }
    : { screen: 'cases' }
}

function Screen({ cases }: { readonly cases: readonly CaseSummary[] | null }) {
  const { route, go } = useNavigation()
  const startCase = useNewCase()
  useMenuCommand('settings', () => go({ screen: 'settings' }))
  useMenuCommand('cases', () => go({ screen: 'cases' }))
  useMenuCommand('search', () => go({ screen: 'cases' }))
  useMenuCommand('new-case', startCase)
  if (route.screen === 'settings') return <SettingsScreen />
  if (route.screen === 'cases') return <CasesScreen first={cases} />
  return <CaseScreen key={route.id} id={route.id} tab={route.tab} />
}

function Localised({ children }: { readonly children: React.ReactNode }) {
  const { language } = useSession()
  return <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>{children}</I18nProvider>
}
