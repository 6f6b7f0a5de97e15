import { isAbsolute } from 'node:path'

/** A drop the page never asked for is not held for ever. */
const MOST_HELD = 8
const MOST_FILES = 10_000

/** Paths of dropped files under a token that counts once. */
export class DroppedPaths {
  readonly #newToken: () => string
  readonly #held = new Map<string, readonly string[]>()

  constructor(newToken: () => string) {
    this.#newToken = newToken
  }

  /** A token for these paths; null when they are none. */
  hold(paths: unknown): string | null {
    if (!Array.isArray(paths) || paths.length === 0 || paths.length > MOST_FILES) return null
    if (!paths.every((path) => typeof path === 'string' && isAbsolute(path))) return null
    const token = this.#newToken()
    this.#held.set(token, paths)
    for (const old of [...this.#held.keys()].slice(0, -MOST_HELD)) this.#held.delete(old)
    return token
  }

  collect(token: string): readonly string[] | null {
    const paths = this.#held.get(token) ?? null
    this.#held.delete(token)
    return paths
  }
}
