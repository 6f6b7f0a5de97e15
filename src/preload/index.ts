import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { callNames, channels } from '#contract/callNames'
import type { Signal } from '#contract/signals'

type Listener = (signal: Signal) => unknown
const listeners = new Set<Listener>()

ipcRenderer.on(channels.signal, async (_event, signal: Signal) => {
  if (signal.kind === 'menu' && editsField(signal.command)) return
  const heard = [...listeners].map(async (listen) => listen(signal))
  const answers = await Promise.allSettled(heard)
  if (signal.kind !== 'closing') return
  const kept = answers.every((answer) => answer.status === 'fulfilled' && answer.value !== false)
  ipcRenderer.send(channels.closed, kept)
})

type TextField = HTMLInputElement | HTMLTextAreaElement

/** The text field that has the focus, what it held when it got it, and whether the last undo was of its text. */
let entered: { readonly field: TextField; readonly held: string; undone: boolean } | null = null

document.addEventListener('focusin', ({ target }) => {
  entered = isTextField(target) ? { field: target, held: target.value, undone: false } : null
})

function isTextField(target: unknown): target is TextField {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.selectionStart !== null)
  )
}

/**
 * In the middle of typing undo belongs to the text; where nothing was typed since the field was entered, and anywhere else, to the
 * case. Redo belongs where the last undo did.
 */
function editsField(command: string): boolean {
  if (command !== 'undo' && command !== 'redo') return false
  if (entered === null || document.activeElement !== entered.field) return false
  if (command === 'undo') entered.undone = entered.field.value !== entered.held
  if (entered.undone) ipcRenderer.send(channels.editField, command)
  return entered.undone
}

function onSignal(listen: Listener): () => void {
  listeners.add(listen)
  return () => {
    listeners.delete(listen)
  }
}

// What cannot travel at all is refused like any other bad input: the page meets values, not exceptions.
const refused = { ok: false, failure: { kind: 'unexpected' } }
const calls = callNames.map((name) => [
  name,
  (input: unknown): Promise<unknown> => ipcRenderer.invoke(name, input).catch(() => refused)
])

/** The paths of dropped files go to main; the page, which could name any path, is given a token. */
async function dropFiles(files: readonly File[]) {
  const paths = files.map((file) => webUtils.getPathForFile(file))
  const onDisk = paths.filter((path) => path !== '')
  const without = paths.flatMap((path, at) => (path === '' ? [at] : []))
  const token = onDisk.length === 0 ? null : await ipcRenderer.invoke(channels.dropped, onDisk)
  return { token, without }
}

contextBridge.exposeInMainWorld('bridge', {
  ...Object.fromEntries(calls),
  onSignal,
  dropFiles
})
