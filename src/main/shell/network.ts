import { app, type Session } from 'electron'
import { isOwnAddress } from './address'

/** Closes every session that is ever made, before it can ask for anything. */
export function closeNetwork(): void {
  app.on('session-created', closeSession)
}

function closeSession(session: Session): void {
  // An empty list is the only setting that keeps Chromium from downloading a dictionary;
  // `spellcheck: false` and the request filter do not see that download.
  session.setSpellCheckerLanguages([])
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnAddress(details.url) && !details.url.startsWith('devtools:') })
  })
  session.on('will-download', (event) => event.preventDefault())
}
