import { events, number } from './enPlurals'

/** Words of places by their precision and what is not on the map, in English. */
export const onMap = {
  legend: 'Places of events',
  mark: 'At this site, or in this settlement',
  disc: 'Somewhere within this circle',
  cluster: 'Several events near here; … = further types. Choose it to come closer',
  row: 'Beside a name: somewhere in that region',
  within: (km: number, centre: string): string => `within ${number.format(km)} km of ${centre}`,
  radiusNotSaid: 'how near is not said in the report',
  why: {
    noRegionFound: 'The map has no region for this place.',
    countryOnly: 'Only the country is known.',
    placeNotSaid: 'The report does not say where.',
  },
  undated: 'Without a date',
  undatedHint: 'The report gives no day, so no choice of days hides these events.',
  toUnplaced: (n: number): string => `${events(n)} not on the map`,
  toUndated: (n: number): string => `${events(n)} without a date`,
}
