import { type RefCallback, useCallback, useState } from 'react'

/** Rows drawn at first, and added each time the end of the list comes near: two thousand at once would hold up a key typed. */
const PORTION = 60
const NEAR = '600px'

/**
 * How many rows of a list to draw, begun anew with every other list. `end` is put on what stands behind the last row.
 */
export function useRows(list: readonly unknown[]): {
  readonly rows: number
  readonly end: RefCallback<HTMLElement>
} {
  const [drawn, setDrawn] = useState({ list, rows: PORTION })
  const rows = drawn.list === list ? drawn.rows : PORTION
  const end = useCallback(
    (place: HTMLElement | null) => {
      if (place === null) return
      const observer = new IntersectionObserver(
        ([entry]) => {
          if (entry?.isIntersecting) setDrawn({ list, rows: rows + PORTION })
        },
        { root: place.closest('.scroll'), rootMargin: NEAR }
      )
      observer.observe(place)
      return () => observer.disconnect()
    },
    [list, rows]
  )
  return { rows, end }
}
