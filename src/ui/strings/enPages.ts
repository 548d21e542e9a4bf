import type { Correction } from '../../domain/dataset'

const kinds: Readonly<Record<Correction['kind'], string>> = {
  added: 'Added',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  merged: 'Merged into another event',
}

/** Words of pages of words and reports of problems, in English. */
export const pages = {
  list: 'More about this atlas',
  method: 'Method',
  licences: 'Licences',
  corrections: 'Corrections',
  accessibility: 'Accessibility',
  noCorrections: 'No corrections so far.',
  feed: 'Feed of corrections (Atom)',
  kinds,
  field: 'Field',
  before: 'Before',
  after: 'After',
  howCorrected: 'How corrections work',
  report: 'Report a problem',
  reportEvent: 'Report a problem with this event',
  reportHint: 'Opens a draft in your mail program; the page itself sends nothing.',
  noContact: 'The publisher of this copy has not set an address, so you have to fill in the recipient.',
  mail: {
    subject: (what: string): string => `problem with ${what}`,
    ask: 'What is wrong, and how do you know? A link to a source helps.',
    event: (id: string): string => `Event: ${id}`,
    dataset: (id: string, version: string): string => `Data set: ${id}, version ${version}`,
    page: (link: string): string => `Page: ${link}`,
  },
}
