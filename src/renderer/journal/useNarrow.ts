import { useEffect, useState } from 'react'

/** Under this width or height the frise keeps its commitments only, and the detail lies over the page. */
const NARROW = '(max-width: 1119px), (max-height: 699px)'

/** Whether the window is too small for the whole frise; follows the window. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches)
  useEffect(() => {
    const query = window.matchMedia(NARROW)
    const follow = () => setNarrow(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return narrow
}
