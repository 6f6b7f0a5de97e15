import { Folding } from '#domain/history/folding'
import { readHistory } from '#domain/history/historyFile'
import { longHistory, sha256 } from './longCase'
import { inTurns, type Measure, ratio } from './measure'

const BAR = 5
const TURNS = 7

/** Folding 30,000 lines on 10,000 events against parsing the same lines. */
export async function folding(): Promise<readonly Measure[]> {
  const { start, texts } = longHistory(10_000, 30_000)
  const { lines } = readHistory(`${texts.join('\n')}\n`, sha256)
  if (lines.length !== texts.length) throw new Error(`${lines.length} lines of ${texts.length}`)
  const parse = () => {
    for (const text of texts) JSON.parse(text)
  }
  const fold = () => {
    const folded = new Folding(start)
    for (const line of lines) folded.apply(line)
    if (Object.keys(folded.file.events).length !== 10_000) throw new Error('not 10,000 events')
    folded.toReview()
  }
  const { ours, theirs } = await inTurns(TURNS, fold, parse, 1)
  return [ratio('30,000 lines on 10,000 events', ours, theirs, BAR)]
}
