/** Longest name kept as a label; its end, which says what it is, is kept. */
const LONGEST = 120

/** Control characters, those that turn or hide what is written around them, and halves of characters. */
const DECEIVING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** Names that mean a device on Windows, whatever stands behind their dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Whether a name holds characters that turn, hide or break what is written around them. */
export function deceives(name: string): boolean {
  return name.search(DECEIVING) !== -1
}

/** A name as it was given, path and all, for a message that must show it: what hides or turns it shows as "_". */
export function plainlyWritten(name: string): string {
  return shortened(name.normalize('NFC').replace(DECEIVING, '_'))
}

/**
 * The name of a file as a label to show: never a path, composed letters, nothing that hides or turns it (what did shows as
 * "_"), and of a length a row can hold. Two files may well have the same.
 */
export function shownName(name: string): string {
  const last = name.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? ''
  const plain = last.normalize('NFC').replace(DECEIVING, '_').replace(/\s+/g, ' ').trim()
  const safe = /^\.*$/.test(plain) ? 'fichier' : RESERVED.test(plain) ? `_${plain}` : plain
  return shortened(safe)
}

function shortened(name: string): string {
  const letters = [...name]
  if (letters.length <= LONGEST) return name
  const end = /\.[\p{L}\d]{1,8}$/u.exec(name)?.[0] ?? ''
  return `${letters.slice(0, LONGEST - 1 - [...end].length).join('')}…${end}`
}
