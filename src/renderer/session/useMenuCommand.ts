import { useEffect, useRef } from 'react'
import type { MenuCommand } from '#contract/signals'
import { bridge } from '../bridge'

/** Runs `act` each time the native menu, or its keys, give this command while the caller is on screen. */
export function useMenuCommand(command: MenuCommand, act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(
    () =>
      bridge.onSignal((signal) => {
        if (signal.kind === 'menu' && signal.command === command) latest.current()
      }),
    [command]
  )
}
