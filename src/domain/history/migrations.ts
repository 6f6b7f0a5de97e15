type Document = Readonly<Record<string, unknown>>

/** Turns a case file's document of version `from` into one of `from + 1`; pure, and never looks at the other versions. */
export type Migration = {
  readonly from: number
  readonly step: (document: Document) => Record<string, unknown>
}

/** One step for each past version, in order. */
export const migrations: readonly Migration[] = [{ from: 1, step: withPosting }]

/**
 * Version 2: a letter knows how and when it went and which one it goes on from; a trader has a second level. What a
 * version 1 file does not say is not known yet.
 */
function withPosting(document: Document): Record<string, unknown> {
  // Written out: what later versions take for empty must not change what this one gives.
  const posted = (letter: unknown) =>
    completed(letter, {
      follows: null,
      about: null,
      sentBy: null,
      postedOn: null,
      firstPresentedOn: null,
      deliveredOn: null,
      returnedOn: null,
      returned: null,
      answer: null,
      asSent: null
    })
  return {
    ...document,
    case: changed(document.case, {
      trader: (trader) => completed(trader, { consumerService: '', consumerAddress: [] }),
      letters: (letters) =>
        isObject(letters)
          ? Object.fromEntries(Object.entries(letters).map(([id, one]) => [id, posted(one)]))
          : letters
    })
  }
}

// What is no object where one is due is left as it is, for the check that follows.
function completed(value: unknown, missing: Document): unknown {
  return isObject(value) ? { ...missing, ...value } : value
}

function changed(
  value: unknown,
  changes: Readonly<Record<string, (field: unknown) => unknown>>
): unknown {
  if (!isObject(value)) return value
  const fields = Object.entries(changes).flatMap(([name, change]) =>
    Object.hasOwn(value, name) ? [[name, change(value[name])] as const] : []
  )
  return { ...value, ...Object.fromEntries(fields) }
}

function isObject(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A document of an older version, brought to version `to` step by step. Throws where a step is missing: a bug. */
export function migrate(
  document: Document,
  from: number,
  to: number,
  steps: readonly Migration[]
): Document {
  let migrated = document
  for (let version = from; version < to; version += 1) {
    const migration = steps.find((candidate) => candidate.from === version)
    if (migration === undefined) throw new Error(`no migration from version ${version}`)
    migrated = { ...migration.step(migrated), version: version + 1 }
  }
  return migrated
}
