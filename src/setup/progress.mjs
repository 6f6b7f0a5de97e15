// All of it goes to standard error, so that a command's own output stays usable in a pipe.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const startedAt = performance.now()

/** One line on what is being done, with the seconds since the start. @param {string} text */
export function say(text) {
  process.stderr.write(`[setup +${seconds(performance.now() - startedAt)}] ${text}\n`)
}

/** `3.2 s`, from milliseconds. @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/** `196 MB`, from bytes. @param {number} bytes */
export const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`

/**
 * Shows how much a download has written so far, for tools that say nothing themselves.
 * @param {string} folder what the download writes into
 * @param {number} [total] bytes expected
 * @returns {() => void} ends the display
 */
export function showDownload(folder, total) {
  const live = process.stderr.isTTY
  const show = () => {
    const part = total ? ` of ${megabytes(total)}` : ''
    const text = `received ${megabytes(Math.min(folderSize(folder), total ?? Infinity))}${part}`
    if (live) process.stderr.write(`\r  ${text} `)
    else say(text)
  }
  const timer = setInterval(show, live ? 250 : 3000)
  return () => {
    clearInterval(timer)
    if (live) process.stderr.write('\r\x1b[K')
  }
}

/**
 * Shows the last line a long work has printed, for works that print too much to be read.
 * @returns {{ heard: (part: string) => void, end: () => void }}
 */
export function showLastLine() {
  let last = ''
  let shown = ''
  const timer = setInterval(() => {
    if (last !== shown) say(last)
    shown = last
  }, 5000)
  return {
    heard: (part) => {
      last = part.trim().split('\n').at(-1)?.slice(0, 100) || last
    },
    end: () => clearInterval(timer)
  }
}

/** @param {string} folder @returns {number} bytes of all files below it; files that vanish count as nothing */
function folderSize(folder) {
  let size = 0
  for (const entry of attempt(() => readdirSync(folder, { withFileTypes: true })) ?? []) {
    const path = join(folder, entry.name)
    size += entry.isDirectory() ? folderSize(path) : (attempt(() => statSync(path).size) ?? 0)
  }
  return size
}

/** @template T @param {() => T} read @returns {T | undefined} */
function attempt(read) {
  try {
    return read()
  } catch {
    return undefined
  }
}
