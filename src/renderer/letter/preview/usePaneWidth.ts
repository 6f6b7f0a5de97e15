import { type RefObject, useEffect, useState } from 'react'

/** The inner width of an element in CSS pixels, as it changes; 0 before it is drawn. */
export function usePaneWidth(pane: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = pane.current
    if (element === null) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [pane])
  return width
}
