/**
 * The shape a language must have when French is `Source`: the same keys, and functions of the same arguments.
 * A missing key, a key too many or another argument fails the compilation of the English files.
 */
export type Words<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : Source[Key] extends (...given: infer Given) => infer Made
      ? (...given: Given) => Made
      : Source[Key] extends string
        ? string
        : Words<Source[Key]>
}
