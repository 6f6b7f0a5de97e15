import type { Handlers } from '#contract/bridge'

/** The same handlers, and the case the page opened last and has not closed. */
export function rememberOpenCase(handlers: Handlers): {
  readonly handlers: Handlers
  readonly openCase: () => string | null
} {
  let open: string | null = null
  return {
    openCase: () => open,
    handlers: {
      ...handlers,
      async openCase(input) {
        const opened = await handlers.openCase(input)
        if (opened.ok) open = input.id
        return opened
      },
      async closeCase(input) {
        if (open === input.id) open = null
        return handlers.closeCase(input)
      }
    }
  }
}
