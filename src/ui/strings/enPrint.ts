import { events } from './enPlurals'

/** Words of the exported picture and the printed page, in English. */
export const print = {
  export: 'Export',
  title: 'Export this view',
  hint: 'What you take away is what you see now: filters, selection, language and place of the map.',
  svg: 'SVG',
  svgHint: 'The map as a vector picture, with legend, credits and link',
  print: 'Print',
  printHint: 'Map, table and sources on A4, or as a PDF where your system offers one',
  making: 'The picture is being made…',
  saved: (name: string): string => `Saved as ${name}`,
  notMade: 'The borders could not be loaded, so there is no picture. Please try again.',
  noMap: 'There is no map here, because its borders could not be loaded. The table holds the same events.',
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
