/** How two files of one seat stand to each other: each only ever grows at its end, until somebody restores an old one. */
export type Standing = 'same' | 'ours-goes-on' | 'theirs-goes-on' | 'apart'

/** Compares two history files byte by byte: the longer of two that agree as far as both go holds the other. */
export function standing(ours: Uint8Array, theirs: Uint8Array): Standing {
  const common = Math.min(ours.length, theirs.length)
  for (let at = 0; at < common; at += 1) if (ours[at] !== theirs[at]) return 'apart'
  if (ours.length === theirs.length) return 'same'
  return ours.length > theirs.length ? 'ours-goes-on' : 'theirs-goes-on'
}
