/**
 * A flat asar archive: sixteen bytes of lengths, a JSON directory padded to four bytes, then the files end to end.
 * Layout: Electron's asar, a pickle of a pickle of the directory.
 * @param {Record<string, Buffer>} files by name
 * @returns {Buffer}
 */
export function writeAsar(files) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const places = {}
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    places[name] = { size: content.length, offset: String(offset) }
    offset += content.length
  }
  const directory = Buffer.from(JSON.stringify({ files: places }))
  const padding = Buffer.alloc((4 - (directory.length % 4)) % 4)
  const lengths = Buffer.alloc(16)
  const padded = directory.length + padding.length
  for (const [index, value] of [4, padded + 8, padded + 4, directory.length].entries())
    lengths.writeUInt32LE(value, index * 4)
  return Buffer.concat([lengths, directory, padding, ...Object.values(files)])
}
