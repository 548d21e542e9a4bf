import { events } from './enPlurals'

/** Words of the two tables, in English. */
export const tables = {
  parts: 'Two tables',
  byRegion: 'By region',
  sortBy: 'Sort by',
  inDataOrder: 'Order of the data',
  mostEventsFirst: 'Most events first',
  descending: 'Descending',
  rowsInView: 'Only the rows in view are kept in the page; the search looks through all of them.',
  showAllRows: 'Show all rows',
  pages: 'Rows of the table',
  previousRows: 'Previous rows',
  nextRows: 'Next rows',
  rowsOf: (from: string, to: string, all: string): string => `Rows ${from} to ${to} of ${all}`,
  columns: {
    region: 'Region',
    country: 'Country',
    events: 'Events',
    types: 'By type',
    onlyMentioned: 'Only mentioned',
  },
  notSplit: (n: number): string => `${events(n)} in several places: figures not split`,
  severalRows:
    'An event over several regions stands in several rows, so the column “Events” adds up to more than the number of events.',
}
