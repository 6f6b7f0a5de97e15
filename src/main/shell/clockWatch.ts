const tolerated = 5_000

/** The machine's clock at one moment: milliseconds of the wall clock and of a steady one, offset and day. */
export type ClockLook = {
  readonly wall: number
  readonly steady: number
  readonly offset: number
  readonly day: string
}

export function lookAtClock(): ClockLook {
  const date = new Date()
  return {
    wall: date.getTime(),
    steady: performance.now(),
    offset: date.getTimezoneOffset(),
    day: date.toDateString()
  }
}

/** Whether between two looks the clock was set, the time zone changed, or midnight passed. Ordinary drift is let be. */
export function clockMoved(last: ClockLook, now: ClockLook): boolean {
  const drift = now.wall - last.wall - (now.steady - last.steady)
  return Math.abs(drift) > tolerated || now.offset !== last.offset || now.day !== last.day
}
