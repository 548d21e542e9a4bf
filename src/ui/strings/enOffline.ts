import { count, number } from './enPlurals'

/** Words of "Keep offline", in English. */
export const offline = {
  title: 'Keep offline',
  intro:
    'The site and its first data set are fetched once and kept on this device, so that they open without a connection. Nothing is kept before you press the button. Anyone who uses this device can see that they are here.',
  size: (bytes: number): string =>
    bytes < 1_000_000
      ? `${number.format(Math.ceil(bytes / 1000))} kB`
      : `${number.format(Math.ceil(bytes / 100_000) / 10)} MB`,
  toFetch: (size: string, files: number): string =>
    `To be fetched and kept: ${size}, ${count(files, 'file', 'files')}.`,
  kept: (day: string, size: string): string => `On this device: a copy of ${day}, ${size}.`,
  keptData: (day: string): string => `Its data were published ${day}.`,
  notThere: 'Nothing of this site is kept on this device.',
  isNewest: 'The copy is the newest version.',
  newer: (size: string): string => `The site has another version; ${size} of it are not in your copy yet.`,
  newerData: (day: string): string => `The data of that version were published ${day}.`,
  olderData: 'Those data are older than the ones of your copy: renew it only if you trust this connection.',
  looking: 'Asking the site what it consists of…',
  noConnection: 'No connection: nothing can be fetched now.',
  cannotBeKept: 'This site does not offer to be kept.',
  notKept: 'Not kept, and read from the network only:',
  edition: (title: string, version: string): string => `${title}, version ${version}`,
  bits: 'The address bar and the history of your browser are its own: they may name this site all the same.',
  keep: 'Keep offline',
  renew: 'Renew the copy',
  stop: 'Stop',
  remove: 'Remove everything from this device',
  progress: 'Kept so far',
  done: 'Kept. The site now opens without a connection.',
  removed: 'Removed. Nothing of this site is kept on this device any more.',
  nothingToRemove: 'There was nothing: nothing of this site is kept on this device.',
  notRemoved: 'Not all could be removed. Close the other tabs of this site, and try again.',
  wasUnfinished: 'The last attempt was interrupted. What it had fetched has been removed.',
  failed: {
    offline: 'The connection failed.',
    full: 'There is not enough room on this device.',
    stopped: 'Stopped.',
    refused: 'The browser lets this site keep nothing.',
    worker: 'The browser did not start the part of the site that answers without a connection.',
    busy: 'Another tab of this site is keeping it right now.',
  },
  altered: (file: string): string => `${file} is not the file that was published.`,
  asBefore: 'Nothing of the new copy was kept.',
  formerStays: 'The former copy is as it was.',
  band: 'Copy on this device',
  gone: (day: string): string => `No connection: you see the copy of ${day}.`,
  age: (days: number): string => `It is ${count(days, 'day', 'days')} old.`,
  newerOnline: 'There is a newer version of this site than the one you keep.',
  look: 'Show',
}
