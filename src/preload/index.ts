import { contextBridge, ipcRenderer } from 'electron'
import { callNames, channels } from '#contract/callNames'
import type { Signal } from '#contract/calls'

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

/** In a text field undo and redo belong to its text; anywhere else they belong to the case. */
function editsField(command: string): boolean {
  if (command !== 'undo' && command !== 'redo') return false
  const focused = document.activeElement
  const holdsText =
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLInputElement && focused.selectionStart !== null) ||
    (focused instanceof HTMLElement && focused.isContentEditable)
  if (holdsText) ipcRenderer.send(channels.editField, command)
  return holdsText
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

contextBridge.exposeInMainWorld('bridge', { ...Object.fromEntries(calls), onSignal })
