import { events, number } from './enPlurals'

/** Words of the exported picture and the printed page, in English. */
export const print = {
  export: 'Export',
  noMap: 'There is no map here, because its borders could not be loaded. The table holds the same events.',
  firstOnly: (n: number, all: number): string =>
    `The first ${number.format(n)} of ${events(all)} are printed here; the files of “Export” hold all of them.`,
  none: (all: number): string =>
    `The ${events(all)} are not printed here; “Print” under “Export” fetches the first of them.`,
  noFilters: 'No filters: every event of the data set is here.',
  since: (day: string): string => `from ${day}`,
  until: (day: string): string => `up to ${day}`,
  text: (words: string): string => `Text: “${words}”`,
  noFiltersButSelected: 'No filters',
  selected: (names: string): string => `Selected: ${names}`,
  said: 'What each said',
  cite: (number: string): string => `source ${number}`,
  sources: 'Sources',
  language: (name: string): string => `in ${name}`,
  archived: (day: string): string => `archived copy of ${day}`,
  link: 'Link to this view',
  about: 'About this print',
  mapData: (credits: string): string => `Map data: ${credits}.`,
  borders:
    'Borders are those that the United Nations General Assembly recognises. The map shows no front line and no zone of control.',
  unplaced: (n: number): string => `${events(n)} not on the map`,
  disc: 'Somewhere within the circle',
}
