/** The sentence pointed at on a page, with what it rests on and where to say so, in pixels of the page. */
export type Pointed = {
  readonly at: string
  readonly text: string
  readonly rests: string
  readonly left: number
  readonly bottom: number
}

/** Marks every run of one sentence; null marks none. Gives null where the page does not hold that sentence. */
export function pointAt(layers: HTMLElement, at: string | null): Pointed | null {
  const runs: HTMLElement[] = []
  for (const run of sentenceRuns(layers)) {
    const itself = at !== null && run.dataset.sentence === at
    run.toggleAttribute('data-pointed', itself)
    if (itself) runs.push(run)
  }
  const [first] = runs
  if (first === undefined || at === null) return null
  const page = layers.getBoundingClientRect()
  const box = first.getBoundingClientRect()
  return {
    at,
    text: runs.map((run) => run.textContent).join(''),
    rests: first.dataset.rests ?? '',
    left: box.left - page.left,
    bottom: page.bottom - box.top + 4
  }
}

/** The sentence after (1) or before (-1) the one pointed at; the first when there is none, and the same at either end. */
export function besideSentence(
  layers: HTMLElement,
  at: string | null,
  step: 1 | -1
): string | null {
  const order = [...new Set(sentenceRuns(layers).map((run) => run.dataset.sentence ?? ''))]
  const here = at === null ? -1 : order.indexOf(at)
  if (here === -1) return order[0] ?? null
  return order[here + step] ?? at
}

/** The first run of a sentence. */
export function runOf(layers: HTMLElement, at: string): HTMLElement | null {
  return sentenceRuns(layers).find((run) => run.dataset.sentence === at) ?? null
}

function sentenceRuns(layers: HTMLElement): readonly HTMLElement[] {
  return [...layers.querySelectorAll<HTMLElement>('[data-sentence]')]
}
