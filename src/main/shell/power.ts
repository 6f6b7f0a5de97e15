import { powerMonitor } from 'electron'

const watchEvery = 30_000
const tolerated = 5_000

/**
 * Tells when the day on screen may be another one: after sleep, when the machine's clock or time zone was changed, and at
 * midnight.
 */
export function watchClock(changed: () => void): void {
  powerMonitor.on('resume', changed)
  powerMonitor.on('unlock-screen', changed)
  let last = look()
  setInterval(() => {
    const now = look()
    const drift = now.wall - last.wall - (now.steady - last.steady)
    if (Math.abs(drift) > tolerated || now.offset !== last.offset || now.day !== last.day) changed()
    last = now
  }, watchEvery).unref()
}

function look() {
  const date = new Date()
  return {
    wall: date.getTime(),
    steady: performance.now(),
    offset: date.getTimezoneOffset(),
    day: date.toDateString()
  }
}
