import { count, events, number } from './enPlurals'

/** Words of the search field and its hits, in English. */
export const searching = {
  hits: 'Search results',
  groups: { places: 'Places', events: 'Events', claimants: 'Claimants' },
  region: (n: number): string => `region, ${events(n)}`,
  city: (region: string): string => `city in ${region}`,
  event: (type: string, when: string): string => `${type}, ${when}`,
  claimant: (role: string, n: number): string => `${role}, speaks in ${events(n)}`,
  outside: 'outside your filters',
  more: (n: number): string => `and ${number.format(n)} more`,
  summary: (n: number, outside: number): string => {
    const where = outside > 0 ? `, ${number.format(outside)} outside your filters` : ''
    return `${count(n, 'search result', 'search results')}${where}.`
  },
  reading: (n: number, all: number): string =>
    `Reading all texts for the first search: ${number.format(n)} of ${events(all)}`,
  none: 'Nothing found.',
  noneHint:
    'Try the name of a region or city, a word of a report or a speaker’s name, in English, Ukrainian or Russian.',
}
