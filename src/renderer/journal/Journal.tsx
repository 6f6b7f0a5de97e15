import { useWords } from '../session/Session'

/** The tab of the open case; its content comes with its own commit. */
export function Journal() {
  return <h2>{useWords().frame.tabs.journal}</h2>
}
