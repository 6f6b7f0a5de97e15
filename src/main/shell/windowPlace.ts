import * as z from 'zod'

const rectangleSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(1),
  height: z.number().int().min(1)
})
export type Rectangle = Readonly<z.infer<typeof rectangleSchema>>

export const windowPlaceSchema = z.object({ bounds: rectangleSchema, maximised: z.boolean() })
export type WindowPlace = Readonly<z.infer<typeof windowPlaceSchema>>

/** The least a screen of the application needs, in pixels. */
export const smallest = { width: 960, height: 640 } as const
const usual = { width: 1440, height: 900 } as const
// Enough of the window's top to take hold of it with the mouse.
const grip = { width: 120, height: 40 } as const

/**
 * Where the window opens: where it was, if its top can still be reached on one of the displays' work areas (the first is the
 * main one) and it fits there; else in the middle of the main one.
 */
export function placeWindow(
  remembered: WindowPlace | null,
  displays: readonly Rectangle[]
): WindowPlace {
  const [main] = displays
  if (remembered !== null) {
    const at = displays.find((display) => reaches(remembered.bounds, display))
    if (at !== undefined) return { ...remembered, bounds: within(remembered.bounds, at) }
  }
  const area = main ?? { x: 0, y: 0, ...usual }
  const width = Math.min(usual.width, area.width)
  const height = Math.min(usual.height, area.height)
  const x = area.x + Math.floor((area.width - width) / 2)
  const y = area.y + Math.floor((area.height - height) / 2)
  return { bounds: { x, y, width, height }, maximised: remembered?.maximised ?? false }
}

function reaches(bounds: Rectangle, display: Rectangle): boolean {
  const shown =
    Math.min(bounds.x + bounds.width, display.x + display.width) - Math.max(bounds.x, display.x)
  const top = bounds.y - display.y
  return shown >= grip.width && top >= 0 && top <= display.height - grip.height
}

function within(bounds: Rectangle, display: Rectangle): Rectangle {
  return {
    x: bounds.x,
    y: bounds.y,
    width: Math.min(bounds.width, Math.max(display.width, smallest.width)),
    height: Math.min(bounds.height, Math.max(display.height, smallest.height))
  }
}
