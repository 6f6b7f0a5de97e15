import type { AddingProgress } from './evidence'
import type { WorkProgress } from './work'

/** What main says to the window without being asked. */
export type Signal =
  | { readonly kind: 'menu'; readonly command: MenuCommand }
  /** The machine woke up or its clock moved: statuses are computed again. */
  | { readonly kind: 'clock-changed' }
  | { readonly kind: 'adding'; readonly progress: AddingProgress }
  | { readonly kind: 'work'; readonly progress: WorkProgress }
  | { readonly kind: 'closing' }

export type MenuCommand =
  | 'new-case'
  | 'search'
  | 'undo'
  | 'redo'
  | 'export'
  | 'print'
  | 'settings'
  | 'cases'
  | 'deadlines'
  | 'tab-1'
  | 'tab-2'
  | 'tab-3'
  | 'tab-4'
  | 'tab-5'
  | 'tab-6'
  | 'add-exhibits'
  | 'toggle-inspector'
  | 'compose'
  | 'find'
  | 'rename'
  | 'trash'
  | 'example'
  | 'bring-cases'
  | 'export-case'
  | 'export-dossier'
  | 'shortcuts'
