import { events, number } from './enPlurals'

/** Words for data of which the page holds a part, in English. */
export const held = {
  name: 'Part of the data',
  newest: (n: number, of: number): string => `Shows the newest ${number.format(n)} of ${events(of)}`,
  some: (n: number, of: number): string => `Shows ${number.format(n)} of ${events(of)}`,
  days: (days: string): string => `those of ${days}.`,
  whole: (days: string): string => `The data reach over ${days}: choose other days, and they are loaded.`,
  tooMany: 'The chosen days have more events than the page can hold: these are the newest ones.',
  anyDay: 'On any day some may be missing.',
  lasting: 'Events that began before them and last into them may be missing.',
  allUndated: 'All events without a date are among them.',
  someUndated: 'Some events without a date are among them, others may be missing.',
  noUndated: 'Events without a date may be missing.',
  outside: 'not loaded: choose these days to load them',
  notHeld: 'The event of this link is not among those that are loaded. Nothing is selected.',
}
