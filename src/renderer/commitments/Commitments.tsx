import { useWords } from '../session/Session'

/** The tab of the open case; its content comes with its own commit. */
export function Commitments() {
  return <h2>{useWords().frame.tabs.commitments}</h2>
}
