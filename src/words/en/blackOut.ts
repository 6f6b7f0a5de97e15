import type { blackOut as source } from '../fr/blackOut'
import type { Words } from '../words'

/** Blacking out an exhibit, in English. */
export const blackOut: Words<typeof source> = {
  title: 'Black out an exhibit',
  help: 'Draw a cover over each passage to remove. The copy is made anew of pictures: what lies under a cover is no longer in it, neither as pixels nor as text. The original stays untouched in the case.',
  add: 'Add a cover',
  cover: (number) => `Cover ${number}`,
  coverHelp:
    'Arrows to move, Shift and arrows to make larger or smaller, Delete or double click to remove.',
  page: (page, count) => `Page ${page} of ${count}`,
  previous: 'Previous page',
  next: 'Next page',
  count: (count) => (count === 0 ? 'No cover yet.' : count === 1 ? '1 cover' : `${count} covers`),
  noCover: 'Draw a cover first.',
  make: 'Make the blacked-out copy',
  making: (done, count) => `Making the copy: page ${done} of ${count}`,
  failed: 'The copy could not be made. The original is untouched. Try again.',
  unreadable: 'This exhibit cannot be shown here. The original is untouched.',
  tooLong:
    'This document has more than 2,000 pages: the copy cannot be made here. The original is untouched.',
  action: 'Black out…',
  again: 'Black out again…',
  remove: 'Back to the original',
  shown:
    'A blacked-out copy is shown and printed in place of the original, which stays in the case.'
}
