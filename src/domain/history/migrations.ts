/** Turns a case file's document of version `from` into one of `from + 1`; pure, and never looks at the other versions. */
export type Migration = {
  readonly from: number
  readonly step: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

/** One step for each past version, in order. Version 1 is the first. */
export const migrations: readonly Migration[] = []

/** A document of an older version, brought to version `to` step by step. Throws where a step is missing: a bug. */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  from: number,
  to: number,
  steps: readonly Migration[]
): Readonly<Record<string, unknown>> {
  let migrated = document
  for (let version = from; version < to; version += 1) {
    const migration = steps.find((candidate) => candidate.from === version)
    if (migration === undefined) throw new Error(`no migration from version ${version}`)
    migrated = { ...migration.step(migrated), version: version + 1 }
  }
  return migrated
}
