import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { Place } from '#domain/letters/letter'

export const caseTabs = ['journal', 'commitments', 'letter', 'parties'] as const
export type CaseTab = (typeof caseTabs)[number]

/** Where inside a screen to arrive: a field of the parties page, a fact, a commitment, a block of the letter. */
export type Spot = { readonly name: string }

export type Route =
  | { readonly screen: 'cases' }
  | { readonly screen: 'settings' }
  | {
      readonly screen: 'case'
      readonly id: string
      readonly tab: CaseTab
      /** A new object at each arrival, so that an effect on it runs again. */
      readonly spot: Spot | null
    }

type Navigation = {
  readonly route: Route
  readonly go: (route: Route) => void
  /** Opens a tab of the open case, with the spot to focus there. */
  readonly goToTab: (tab: CaseTab, spot?: string | null) => void
  /** Leads to where a missing or doubtful fact is filled in. */
  readonly goToPlace: (place: Place) => void
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
  const [route, go] = useState(first)
  const goToTab = useCallback((tab: CaseTab, spot: string | null = null) => {
    go((current) =>
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
  const navigation = useMemo(() => ({ route, go, goToTab, goToPlace }), [route, goToTab, goToPlace])
  return <NavigationContext value={navigation}>{children}</NavigationContext>
}
