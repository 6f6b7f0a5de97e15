import { join } from 'node:path'
import * as z from 'zod'
import { type Settings, settingsSchema } from '#contract/settings'
import { emptyCase } from '#domain/case/blank'
import { ok } from '#domain/result'
import type { Drafts, SettingsStore } from '#usecases/ports'
import { attempt } from './diskFailure'
import type { FileSystem } from './files'
import { MachineFile } from './machineFile'
import { folderName } from './names'

const draftsSchema = z.record(z.string(), z.string())
type CaseDrafts = {
  readonly file: MachineFile<Record<string, string>>
  readonly texts: Map<string, string>
}

/** Unfinished text, one small file for each case. */
export function openDrafts(fs: FileSystem, folder: string): Drafts {
  const open = new Map<string, Promise<CaseDrafts>>()
  const load = async (caseId: string): Promise<CaseDrafts> => {
    const path = join(folder, folderName(caseId), 'drafts.json')
    const file = new MachineFile(fs, path, 'drafts', draftsSchema, {})
    return { file, texts: new Map(Object.entries(await file.read())) }
  }
  const of = (caseId: string): Promise<CaseDrafts> => {
    const loading = open.get(caseId) ?? load(caseId)
    open.set(caseId, loading)
    // What could not be read now is tried again next time.
    loading.catch(() => open.delete(caseId))
    return loading
  }
  return {
    async read(caseId) {
      const drafts = await attempt(() => of(caseId))
      return drafts.ok ? Object.fromEntries(drafts.value.texts) : {}
    },
    keep: (caseId, field, text) =>
      attempt(async () => {
        const { file, texts } = await of(caseId)
        if (text === '') texts.delete(field)
        else texts.set(field, text)
        await file.write(Object.fromEntries(texts))
        return null
      })
  }
}

const savedSchema = z.object({ settings: settingsSchema.nullable() })

/** The settings of this computer's user. */
export function openSettings(fs: FileSystem, userData: string): SettingsStore {
  const { claimant } = emptyCase('new', '1970-01-01T00:00:00Z')
  const first = {
    language: 'fr',
    theme: 'system',
    zoom: 1,
    claimant,
    tomatoes: true,
    reminders: true
  } as const
  const path = join(userData, 'settings.json')
  const file = new MachineFile(fs, path, 'settings', savedSchema, { settings: null })
  // Asked for at each edit, and written by nobody else.
  let current: Settings | null = null
  return {
    async read(language) {
      if (current === null) {
        const saved = await attempt(() => file.read())
        // Settings saved while the disk was read are newer.
        current ??= saved.ok ? saved.value.settings : null
      }
      return current ?? { ...first, language }
    },
    async save(settings) {
      const saved = await attempt(() => file.write({ settings }))
      if (!saved.ok) return saved
      current = settings
      return ok(null)
    }
  }
}
