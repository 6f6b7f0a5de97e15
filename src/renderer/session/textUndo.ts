/** The field that has the focus and what it held when it got it. */
let focused: {
  readonly field: HTMLInputElement | HTMLTextAreaElement
  readonly held: string
} | null = null

document.addEventListener('focusin', ({ target }) => {
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  focused = isText ? { field: target, held: target.value } : null
})

/**
 * Takes back typing in the field that has the focus, as every text field does; false when nothing was typed in it since
 * it got the focus, so that the step is one of the case.
 */
export function undoTyping(): boolean {
  if (focused === null || document.activeElement !== focused.field) return false
  if (focused.field.value === focused.held) return false
  return document.execCommand('undo')
}
