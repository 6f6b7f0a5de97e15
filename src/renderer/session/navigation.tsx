import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState
} from 'react'
import type { CaseSummary } from '#contract/calls'
import type { Place } from '#domain/letters/letter'

export const caseTabs = [
  'journal',
  'steps',
  'commitments',
  'exhibits',
  'letter',
  'parties'
] as const
export type CaseTab = (typeof caseTabs)[number]

/** Where inside a screen to arrive: a field of the parties page, a fact, a commitment, a block of the letter. */
export type Spot = { readonly name: string }

export type Route =
  | { readonly screen: 'cases'; readonly spot?: Spot }
  | { readonly screen: 'deadlines' }
  | { readonly screen: 'settings' }
  | {
      readonly screen: 'case'
      readonly id: string
      readonly tab: CaseTab
      /** A new object at each arrival, so that an effect on it runs again. */
      readonly spot: Spot | null
    }

/** Asked before the open case is left; `leave` goes on. */
export type Hold = (leave: () => void) => void

type Navigation = {
  readonly route: Route
  /** Leaving a case that holds something back asks first. */
  readonly go: (route: Route) => void
  /** Opens a tab of the open case, with the spot to focus there. */
  readonly goToTab: (tab: CaseTab, spot?: string | null) => void
  /** Leads to where a missing or doubtful fact is filled in. */
  readonly goToPlace: (place: Place) => void
  /** Lets the open case be asked before it is left; gives the way to stop that. */
  readonly holdBack: (hold: Hold) => () => void
}

/**
 * Where the window opens: on the case of a page that was loaded again (`#case=…`), on the only one there is, else on the list.
 */
export function firstRoute(cases: readonly CaseSummary[] | null, fragment: string): Route {
  const kept = (cases ?? []).filter((one) => !one.readable || one.trashedOn === null)
  const again = new URLSearchParams(fragment.replace(/^#/, '')).get('case')
  const found = kept.length === 1 ? kept[0] : kept.find(({ id }) => id === again)
  return found?.readable === true
    ? { screen: 'case', id: found.id, tab: 'journal', spot: null }
    : { screen: 'cases' }
}

const NavigationContext = createContext<Navigation | null>(null)

/** Where the window is, and how to go elsewhere. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (navigation === null) throw new Error('useNavigation is used outside NavigationProvider')
  return navigation
}

/** The spot to focus when this tab was reached by a link, else null. */
export function useSpot(tab: CaseTab): Spot | null {
  const { route } = useNavigation()
  return route.screen === 'case' && route.tab === tab ? route.spot : null
}

/** Holds the route; the first screen is chosen by the caller. */
export function NavigationProvider({
  first,
  children
}: {
  readonly first: Route
  readonly children: ReactNode
}) {
  const [route, show] = useState(first)
  const here = useRef(route)
  here.current = route
  const hold = useRef<Hold | null>(null)
  const holdBack = useCallback((asked: Hold) => {
    hold.current = asked
    return () => {
      if (hold.current === asked) hold.current = null
    }
  }, [])
  const go = useCallback((next: Route) => {
    if (hold.current === null || isSameCase(here.current, next)) show(next)
    else hold.current(() => show(next))
  }, [])
  const goToTab = useCallback((tab: CaseTab, spot: string | null = null) => {
    show((current) =>
      current.screen === 'case'
        ? { ...current, tab, spot: spot === null ? null : { name: spot } }
        : current
    )
  }, [])
  const goToPlace = useCallback(
    (place: Place) => {
      if (place.screen === 'parties') goToTab('parties', place.field)
      else if (place.screen === 'letter') goToTab('letter', place.block)
      else goToTab(place.screen, place.id)
    },
    [goToTab]
  )
  const navigation = useMemo(
    () => ({ route, go, goToTab, goToPlace, holdBack }),
    [route, go, goToTab, goToPlace, holdBack]
  )
  return <NavigationContext value={navigation}>{children}</NavigationContext>
}

function isSameCase(one: Route, other: Route): boolean {
  return one.screen === 'case' && other.screen === 'case' && one.id === other.id
}
