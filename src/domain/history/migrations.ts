type Document = Readonly<Record<string, unknown>>

/** Turns a case file's document of version `from` into one of `from + 1`; pure, and never looks at the other versions. */
export type Migration = {
  readonly from: number
  readonly step: (document: Document) => Record<string, unknown>
}

/** One step for each past version, in order. */
export const migrations: readonly Migration[] = [
  { from: 1, step: withPosting },
  { from: 2, step: withOriginals }
]

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
      letters: (letters) => each(letters, posted)
    })
  }
}

/**
 * Version 3: an exhibit can be a file kept untouched, or a paper at home, and be put in order by hand; a letter keeps the
 * exact paper that went, may ask for interest, and says what a termination rests on.
 */
function withOriginals(document: Document): Record<string, unknown> {
  const kept = (exhibit: unknown) =>
    completed(exhibit, {
      bytes: null,
      addedAt: null,
      onPaper: false,
      rank: null,
      converted: null,
      blackedOut: null
    })
  const sent = (letter: unknown) =>
    completed(letter, { sentPaper: null, asksInterest: false, endsFor: 'non-performance' })
  const withLists = isObject(document.case)
    ? { ...document.case, pinpoints: {}, soughtProofs: {} }
    : document.case
  return {
    ...document,
    case: changed(withLists, {
      exhibits: (exhibits) => each(exhibits, kept),
      letters: (letters) => each(letters, sent)
    })
  }
}

function each(entries: unknown, change: (entry: unknown) => unknown): unknown {
  return isObject(entries)
    ? Object.fromEntries(Object.entries(entries).map(([id, one]) => [id, change(one)]))
    : entries
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
