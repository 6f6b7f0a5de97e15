import type { Node, NodeQueries } from 'pdfmake/interfaces'

/** Levels given to pdfmake's nodes: a heading, and the text that a heading must have below it. */
export const HEADING = 1
export const FLOW = 2

/** A heading with none of its text left on its page goes to the next one. */
export function headingAlone(node: Node, queries: NodeQueries): boolean {
  return (
    node.headlineLevel === HEADING &&
    !queries.getFollowingNodesOnPage().some(({ headlineLevel }) => headlineLevel === FLOW)
  )
}
