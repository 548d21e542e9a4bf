import type { ProblemEffect } from '../../domain/problem'
import { count, events, number } from './enPlurals'

const rows = (n: number): string => count(n, 'row', 'rows')

const effects: Readonly<Record<ProblemEffect, string>> = {
  fileRefused: 'file refused',
  leftOut: 'left out',
  changed: 'changed',
  kept: 'kept as it is',
}

/** Words for opening a file, in English. */
export const opening = {
  choose: 'Choose a file',
  whatTitle: 'What can be opened',
  what: 'CSV, TSV, GeoJSON or JSON: files of this atlas, ACLED, UCDP GED, VIINA, Bellingcat and timemap, GeoConfirmed, GDELT; or any other table, of which you say what its columns mean.',
  limits: (shown: number): string =>
    `Tables up to 500 MB and 2,000,000 rows, JSON up to 50 MB; up to 4 files that belong together. The map shows the first ${number.format(shown)} events.`,
  stays:
    'The file stays on this device: nothing of it is sent, stored or put into links. It is gone when you close or reload the page.',
  templates: 'Templates to fill in:',
  templateCsv: 'table (CSV)',
  templateGeoJson: 'places (GeoJSON)',
  reading: (name: string): string => `Reading ${name}`,
  progress: (percent: number, found: number): string => `${percent} %, ${events(found)} so far`,
  wasRead: (found: number): string => `Read: ${events(found)}. Nothing is shown yet.`,
  cancel: 'Cancel',
  show: 'Show on the map',
  preparing: 'Preparing the map…',
  nothingToShow: 'There is no event in it that could be shown.',
  found: 'What is in it',
  facts: {
    file: 'File',
    format: 'Read as',
    rows: 'Rows',
    events: 'Events',
    places: 'Places',
    days: 'Days',
    notTaken: 'Not as in the file',
  },
  native: 'Data set of this atlas',
  places: (atPoints: number, onRegions: number, notOnMap: number): string =>
    `${number.format(atPoints)} at a point or within a radius, ${number.format(onRegions)} known to a region only, ${number.format(notOnMap)} not on the map`,
  noDays: 'no event is dated',
  notTaken: (leftOut: number, changed: number): string =>
    `${rows(leftOut)} left out, ${count(changed, 'value', 'values')} changed or moved`,
  onlyFirst: (shown: number, beyond: number): string =>
    `The map shows the first ${events(shown)} of this file; ${number.format(beyond)} more are left out, and are in no count.`,
  refused: 'The file was not opened:',
  unchanged: 'What the page shows has not changed.',
  crashed: 'Reading broke off: the device may not have enough memory for this file.',
  folder: 'A folder cannot be opened: choose the files in it.',
  tooMany: (most: number): string => `At most ${most} files that belong together can be opened at a time.`,
  problems: 'Problems',
  columns: {
    row: 'Row',
    column: 'Column',
    value: 'Value',
    reason: 'What is wrong',
    effect: 'What became of it',
  },
  rowsLike: (n: number, first: number): string => `${rows(n)}, the first is ${number.format(first)}`,
  noRow: 'whole file',
  because: (reason: string, advice: string): string => `${reason} (${advice})`,
  summary: (leftOut: number): string =>
    leftOut === 0
      ? 'Every row was taken. Some values were changed or need a look: the table says which.'
      : `${rows(leftOut)} could not be taken: the table says why. Everything else can be shown.`,
  clean: 'Every row was taken as it is.',
  firstProblems: (shown: number, all: number): string =>
    `The first ${number.format(shown)} of ${number.format(all)} lines; the saved file has them all.`,
  save: 'Save the problems as CSV',
  effects,
  mapped: 'Read with these columns',
}
