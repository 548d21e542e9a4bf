import { events, number } from './enPlurals'

/** Words of the pages that are there before any script runs, in English. */
export const still = {
  withoutScripts:
    'This page is complete without JavaScript. With it, the map moves, and events can be searched, filtered and exported.',
  whole: 'All regions together',
  ofRegions: 'Pages of the regions',
  firstOnly: (n: number, all: number): string =>
    `The newest ${number.format(n)} of ${events(all)} are listed on this page.`,
  allInFiles: 'All of them are in the data:',
  inData: 'The data:',
  about: 'About these data',
  listOfFiles: 'list of the files',
}
