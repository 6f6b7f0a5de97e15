/** A text in which "1er" is written with a raised ending, as French prints it. Screen readers read it whole. */
export function DayText({ text }: { readonly text: string }) {
  const parts = text.split(/(?<=\b1)(?=er\b)/)
  if (parts.length === 1) return text
  return parts.map((part, index) =>
    index === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move.
      <span key={index}>
        <sup>er</sup>
        {part.slice(2)}
      </span>
    )
  )
}
