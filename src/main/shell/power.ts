import { powerMonitor } from 'electron'
import { clockMoved, lookAtClock } from './clockWatch'

const watchEvery = 30_000

/**
 * Tells when the day on screen may be another one: after sleep, when the machine's clock or time zone was changed, and at
 * midnight.
 */
export function watchClock(changed: () => void): void {
  powerMonitor.on('resume', changed)
  powerMonitor.on('unlock-screen', changed)
  let last = lookAtClock()
  setInterval(() => {
    const now = lookAtClock()
    if (clockMoved(last, now)) changed()
    last = now
  }, watchEvery).unref()
}
