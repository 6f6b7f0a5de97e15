/** A name for a file, without what some file system refuses; `doleances` when nothing is left of it. */
export function plainFileName(name: string, ending: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no file system takes control characters.
  const plain = name.replace(/[\u0000-\u001f\\/:*?"<>|]/g, ' ').replace(/\s+/g, ' ')
  // Windows drops a point at the end of a name.
  const short = plain
    .trim()
    .slice(0, 120)
    .replace(/[. ]+$/, '')
  return `${short === '' ? 'doleances' : short}.${ending}`
}

/** The name of the file at a path, whichever way its system writes paths. */
export function nameAt(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
