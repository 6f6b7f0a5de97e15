import { readFileSync } from 'node:fs'
import { addressDataSchema } from '#domain/addresses/addressData'
import { soughtDataSchema } from '#domain/evidence/soughtData'
import { lawDataSchema } from '#domain/letters/law'
import { recourseOf } from '#domain/recourse/doors'
import { ok } from '#domain/result'
import { open, place } from '#storage/place.test-support'
import { createUseCases } from './createUseCases'
import type { Ports } from './ports'

const lawFile = (name: string): unknown => JSON.parse(readFileSync(`resources/law/${name}`, 'utf8'))

/** The verbs over the real store, with a person at the dialogs and a printer that only counts. */
export async function application(at = place(), chosen: string | null = null) {
  const store = await open(at)
  const suggested: string[] = []
  const ports: Ports = {
    ...store,
    printer: {
      render: async (letter) =>
        ok({ bytes: Buffer.from(letter.title), pages: 2, missingCharacters: '' }),
      docx: async (letter) => ok(Buffer.from(`${letter.title}, à retoucher`)),
      picturesAsPdf: async (pages) => ok(Buffer.concat([...pages])),
      dossier: async ({ title, exhibits }, { bring, progress }) => {
        const shown: Uint8Array[] = [Buffer.from(title)]
        for (const [at, { printed }] of exhibits.entries()) {
          const fetched = printed === null ? 'no-file' : await bring(printed.sha256)
          shown.push(typeof fetched === 'string' ? Buffer.from(`[${fetched}]`) : fetched)
          progress(at + 1, exhibits.length)
        }
        const file = { bytes: Buffer.concat(shown), pages: 1 + exhibits.length }
        return ok({ files: [file], pages: file.pages, unshown: [], missingCharacters: '' })
      },
      stop: async () => undefined
    },
    tagged: async (letter) => ok(Buffer.from(`${letter.title}, balisé`)),
    picker: {
      open: async () => null,
      evidence: async () => null,
      folder: async () => chosen,
      bundles: async () => (chosen === null ? null : [chosen]),
      saveAs: async ({ fileName }) => {
        suggested.push(fileName)
        return chosen
      },
      mayReplace: async () => true
    },
    dropped: { collect: () => null },
    tellProgress: () => undefined,
    tellWork: () => undefined,
    desktop: {
      print: async () => 'printed',
      showDataFolder: async () => undefined,
      copyText: async () => undefined
    },
    machine: { locale: 'fr-FR', platform: 'linux', version: '0.1.0', spellCheck: false },
    clock: { instant: () => '2026-11-24T23:30:00+01:00' },
    newId: () => 'new-case',
    addresses: addressDataSchema.parse(lawFile('addresses.json')),
    sought: soughtDataSchema.parse(lawFile('sought.json')),
    recourse: recourseOf(lawFile('clocks.json'), lawFile('doors.json')),
    calendar: (dues) => ({ name: 'calendrier', text: dues.map(({ id }) => id).join('\n') }),
    calendarOfAll: (cases) => ({
      name: 'calendrier de tous',
      text: cases.flatMap(({ dues }) => dues.map(({ id }) => id)).join('\n')
    }),
    law: lawDataSchema.parse(lawFile('formal-notice.json')),
    example: async () => readFileSync('resources/example/case.json')
  }
  return { at, store, suggested, ports, calls: createUseCases(ports) }
}
