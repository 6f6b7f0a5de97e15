/** A date for the margin, whose year may go to a second line: nothing else may cross the red line. */
export function yearBelow(date: string): string {
  return date.replace(/\u00a0(?=\d{4}$)/, ' ')
}
