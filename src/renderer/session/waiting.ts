import { useEffect, useState } from 'react'

/** False for the first 400 ms: a wait that short is not worth a word on screen. */
export function useSoon(): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 400)
    return () => clearTimeout(timer)
  }, [])
  return long
}

/** Tells whoever waits for the window (tests, measures) that its first screen can be used. */
export function useReadyMark(usable: boolean): void {
  useEffect(() => {
    if (!usable) return
    document.documentElement.dataset.ready = 'true'
    performance.mark('ready')
  }, [usable])
}
