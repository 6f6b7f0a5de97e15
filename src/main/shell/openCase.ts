import type { Handlers } from '#contract/bridge'

/** The same handlers, and the case the page opened last and has not closed; `changed` is told whether there is one. */
export function rememberOpenCase(
  handlers: Handlers,
  changed: (isOpen: boolean) => void
): {
  readonly handlers: Handlers
  readonly openCase: () => string | null
} {
  let open: string | null = null
  const remember = (id: string | null) => {
    open = id
    changed(id !== null)
  }
  return {
    openCase: () => open,
    handlers: {
      ...handlers,
      async openCase(input) {
        const opened = await handlers.openCase(input)
        if (opened.ok) remember(input.id)
        return opened
      },
      async closeCase(input) {
        if (open === input.id) remember(null)
        return handlers.closeCase(input)
      }
    }
  }
}
