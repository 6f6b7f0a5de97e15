import { useEffect } from 'react'

/** Marks what F6 goes through: the rail, the head of a screen, its page, the detail beside it. */
export const stop = { 'data-stop': '' } as const

/** F6 and Maj F6 lead from one part of the window to the next, as on every desktop; a dialog keeps the focus to itself. */
export function useStops(): void {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return
      event.preventDefault()
      const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')]
      // The innermost: the detail stands inside the page of its tab.
      const here = stops.findLastIndex((one) => one.contains(document.activeElement))
      const step = event.shiftKey ? -1 : 1
      const from = here === -1 && event.shiftKey ? 0 : here
      for (let turns = 1; turns <= stops.length; turns += 1) {
        const next = stops.at((from + step * turns) % stops.length)
        const target = next === undefined ? null : firstFocusable(next)
        if (target === null) continue
        target.focus()
        return
      }
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [])
}

/** What is chosen in a part of the window comes first (the current tab, the selected fact), then what comes first in it. */
function firstFocusable(part: HTMLElement): HTMLElement | null {
  const chosen = part.querySelectorAll<HTMLElement>(
    '[aria-current]:not([aria-current="false"]), [aria-selected="true"]'
  )
  const any = part.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, a[href], [tabindex]:not([tabindex="-1"])'
  )
  const seen = [...chosen, ...any].find(
    (one) => one.tabIndex >= 0 && one.checkVisibility() && one.closest('[data-stop]') === part
  )
  return seen ?? null
}
