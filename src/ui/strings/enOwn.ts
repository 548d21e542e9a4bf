import { count } from './enPlurals'

/** Words for data that the reader brought, in English. */
export const own = {
  band: 'Your file – not published by this site',
  noLink: 'There is no link to this view: the file is on your device only.',
  open: 'Open a file',
  drop: 'Drop the file to open it',
  name: 'Your file',
  choice: (name: string): string => `Your file: ${name}`,
  leftOut: (rows: number): string => `${count(rows, 'row', 'rows')} left out`,
  remove: 'Remove my data',
  undo: 'Undo',
  shown: 'Your file is shown in place of the published data.',
  removed: 'Your data was removed.',
  notInLink:
    'This link does not contain your file: whoever opens it sees the published data, with the place, days and built-in filters that you see.',
}
