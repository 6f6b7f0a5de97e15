import { app } from 'electron'
import type { Machine } from '#usecases/ports'
import type { Language } from '#words/say'

/** What the page is told of the machine. */
export function machine(): Machine {
  return {
    locale: app.getLocale(),
    platform: process.platform,
    version: app.getVersion(),
    spellCheck: false
  }
}

/** The language of a first start: English where the system speaks another language than French, until the settings say. */
export function systemLanguage(): Language {
  return app.getLocale().startsWith('fr') ? 'fr' : 'en'
}
