/**
 * Something the machine lacks. The message names it, `wayOut` says what to do about it.
 * Anything else that is thrown in this room is a bug and keeps its stack.
 */
export class SetupFailure extends Error {
  /**
   * @param {string} missing
   * @param {string} wayOut
   */
  constructor(missing, wayOut) {
    super(missing)
    this.wayOut = wayOut
  }
}
