import { join } from 'node:path'
import * as z from 'zod'
import { ownAddressSchema } from '#domain/addresses/ownAddress'
import type { OwnAddresses } from '#usecases/ports'
import { attempt } from './diskFailure'
import type { FileSystem } from './files'
import { MachineFile } from './machineFile'

const bookSchema = z.object({ addresses: z.array(ownAddressSchema) })
type Book = z.infer<typeof bookSchema>

/** The addresses this computer's user found right or typed; never in the data folder, which others may share. */
export function openOwnAddresses(fs: FileSystem, userData: string): OwnAddresses {
  const path = join(userData, 'addresses.json')
  const file = new MachineFile<Book>(fs, path, 'own-addresses', bookSchema, { addresses: [] })
  /** Null until it was read once: nobody else writes it. */
  let current: Book | null = null
  let last: Promise<unknown> = Promise.resolve()
  const read = () =>
    attempt(async () => {
      current ??= await file.read()
      return current.addresses
    })
  return {
    read,
    change(by) {
      const changed = last.then(async () => {
        const before = await read()
        // What could not be read is not written over.
        if (!before.ok) return before
        const book = { addresses: [...by(before.value)] }
        return attempt(async () => {
          await file.write(book)
          current = book
          return book.addresses
        })
      })
      last = changed.catch(() => undefined)
      return changed
    }
  }
}
