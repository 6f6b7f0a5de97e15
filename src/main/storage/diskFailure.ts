import type { DiskFailure } from '#contract/calls'
import { fail, ok, type Result } from '#domain/result'
import { codeOf } from './files'

/** Runs work on the disk; an error of the disk becomes a failure, any other is a bug and goes on. */
export async function attempt<Value>(
  work: () => Promise<Value>
): Promise<Result<Value, DiskFailure>> {
  try {
    return ok(await work())
  } catch (error) {
    return fail(diskFailure(error))
  }
}

/** What an error of the disk means for the person. */
export function diskFailure(error: unknown): DiskFailure {
  const code = codeOf(error)
  if (code === null) throw error
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return { kind: 'disk-full' }
  if (['EROFS', 'EACCES', 'EPERM'].includes(code)) return { kind: 'read-only-folder' }
  if (['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO'].includes(code)) return { kind: 'folder-missing' }
  return { kind: 'disk-error', code }
}

/** An error as the disk would give it, for what we find out ourselves. */
export function diskError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

const diskKinds: ReadonlySet<string> = new Set<DiskFailure['kind']>([
  'disk-full',
  'read-only-folder',
  'folder-missing',
  'disk-error',
  'changed-outside'
])

/** Whether a failure is one of the disk, and not of what a file holds. */
export function isOfDisk(failure: { readonly kind: string }): failure is DiskFailure {
  return diskKinds.has(failure.kind)
}
