const steps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const

export type ZoomStep = 'in' | 'out' | 'reset'

/** The next zoom of the scale browsers use, from 50 % to 300 %; at its end, the end. */
export function zoomAfter(zoom: number, step: ZoomStep): number {
  if (step === 'reset') return 1
  const next =
    step === 'in'
      ? steps.find((one) => one > zoom + 0.001)
      : steps.findLast((one) => one < zoom - 0.001)
  return next ?? zoom
}
