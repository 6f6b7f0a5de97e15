import { ipcMain, type WebContents } from 'electron'
import type { Handlers } from '#contract/bridge'
import { callNames } from '#contract/callNames'
import { type CallName, calls, type Failure, type Input, type Output } from '#contract/calls'
import { fail } from '#domain/result'
import { answer, type Schema } from './answer'
import type { Log } from './log'
import { comesFromOurPage } from './sender'

export type Served = {
  /** Resolves when no call is being answered any more. */
  settled(): Promise<void>
}

/** Answers every call of the table, for the main frame of one window and for nobody else. */
export function serveCalls(
  handlers: Handlers,
  isOurs: (sender: WebContents) => boolean,
  log: Log
): Served {
  const running = new Set<Promise<unknown>>()
  for (const name of callNames)
    ipcMain.handle(name, async (event, payload: unknown) => {
      if (!comesFromOurPage(event, isOurs)) {
        log(name, { code: 'REFUSED_SENDER' })
        return fail({ kind: 'unexpected' })
      }
      const answered = answerCall(handlers, name, payload, log)
      running.add(answered)
      try {
        return await answered
      } finally {
        running.delete(answered)
      }
    })
  return {
    async settled() {
      while (running.size > 0) await Promise.allSettled(running)
    }
  }
}

function answerCall<Name extends CallName>(
  handlers: Handlers,
  name: Name,
  payload: unknown,
  log: Log
) {
  // Each row of the table holds the schema of its own input; the compiler forgets that over a union of names.
  const schema = calls[name].input as unknown as Schema<Input<Name>>
  return answer<Input<Name>, Output<Name>, Failure<Name>>(
    schema,
    handlers[name],
    payload,
    (fault) => log(name, fault)
  )
}
