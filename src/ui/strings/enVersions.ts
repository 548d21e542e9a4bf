import type { ChangeKind } from '../../domain/versionChanges'
import { count, number } from './enPlurals'

const changed: Readonly<Record<ChangeKind, string>> = {
  added: 'Added',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  merged: 'Merged into another event',
  removed: 'Gone without a trace',
}

/** Top-level fields of an event and of a data set; others are shown by their names in the format. */
const fields: Readonly<Record<string, string>> = {
  title: 'Title',
  summary: 'Summary',
  type: 'Type',
  when: 'When',
  places: 'Places',
  actors: 'Actors',
  claims: 'Claims',
  related: 'Related events',
  contentWarning: 'Content warning',
  status: 'Status',
  description: 'Description',
  publishedAt: 'Published',
  sources: 'Sources',
  claimants: 'Speakers',
  context: 'Context',
  licence: 'Licence',
  attribution: 'Attribution',
  types: 'Types',
}

/** Words for older versions of a data set and what has changed since, in English. */
export const versions = {
  name: 'Version of the data',
  shownThen: (version: string, day: string | null): string =>
    `You see version ${version}${day === null ? '' : ` of ${day}`}, as published then.`,
  shownNow: (version: string, day: string | null): string =>
    `You see version ${version}${day === null ? '' : ` of ${day}`}: what is known now.`,
  asOf: 'As of',
  asThen: 'As published then',
  asNow: 'As known now',
  open: 'What has changed since',
  title: (version: string): string => `Changed since version ${version}`,
  span: (earlier: string, later: string): string => `From ${earlier} to ${later}.`,
  versionOf: (version: string, day: string | null): string =>
    day === null ? `version ${version}` : `version ${version} of ${day}`,
  comparing: 'Comparing the two versions…',
  same: 'The two versions say the same.',
  tooLarge:
    'Of a data set this large only parts are loaded, so the page cannot compare its versions. The corrections are listed under “Corrections”.',
  failed: 'The versions could not be compared:',
  why: {
    offline: 'the connection failed.',
    missing: 'a file is not on the server.',
    server: 'the server answered with an error.',
    altered: 'a file is not the one that was published: its checksum differs.',
    unreadable: 'a file cannot be read.',
    tooLarge: 'a file is too large.',
  },
  heading: (what: string, n: number): string => `${what} (${number.format(n)})`,
  rest: (n: number): string => `… and ${count(n, 'more change', 'more changes')} of this kind.`,
  changed,
  fields,
  into: 'Now part of:',
  others: 'Beside the events',
  before: 'Before',
  after: 'After',
  none: 'nothing',
  untold: 'No correction tells why.',
}
