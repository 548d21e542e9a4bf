import type { ColumnMapping, MappingFlaw, Meaning } from '../../domain/columnMapping'
import { count } from './enPlurals'

const meanings: Readonly<Record<Meaning, string>> = {
  title: 'Title',
  description: 'Description',
  type: 'Type of event',
  id: 'Id of the row',
  start: 'Day, or first day',
  end: 'Last day',
  region: 'Region',
  country: 'Country',
  latitude: 'Latitude',
  longitude: 'Longitude',
  precision: 'How exact the place is',
  claimant: 'According to',
  publisher: 'Source',
  address: 'Address of the source',
  killed: 'Killed',
  wounded: 'Wounded',
}

const flaws: Readonly<Record<MappingFlaw, string>> = {
  columnGone: 'A column that was chosen is not in this file.',
  nothingSaid: 'Choose a title, a description or a place: an event needs one of them.',
  oneCoordinate: 'Choose both latitude and longitude, or neither.',
  sameCoordinates: 'Latitude and longitude cannot be the same column.',
  endOnly: 'Choose a first day, too: a last day alone is no date.',
  noPlace: 'No column says where: the events will be listed as not on the map.',
  noDay: 'No column says when: the events will be undated.',
  nobody: 'No column says who says so.',
}

const dayOrder: Readonly<Record<ColumnMapping['dayOrder'], string>> = {
  notSaid: 'not known: leave such rows out',
  dayFirst: 'day first: 1 February',
  monthFirst: 'month first: 2 January',
}

const exactness: Readonly<Record<ColumnMapping['exactness'], string>> = {
  notSaid: 'not known: show the region only',
  settlement: 'the settlement',
  site: 'the very site',
}

const sharedNames: Readonly<Record<ColumnMapping['sharedNames'], string>> = {
  notSaid: 'not known: take neither',
  city: 'the city',
  area: 'the region around it',
}

/** Words for saying which column of a table means what, in English. */
export const mapping = {
  lead: 'No format that is read here has these columns. Say which column means what; below stands how the first rows are understood.',
  groups: { what: 'What', when: 'When', where: 'Where', who: 'Who says so', figures: 'Figures' },
  meanings,
  noColumn: 'no column',
  example: 'such as',
  choices: {
    dayOrder: 'Days such as 01/02/2024 are written with',
    exactness: 'Coordinates are exact to',
    sharedNames: 'A name like Kyiv, of a city and of a region, means',
  },
  dayOrder,
  exactness,
  sharedNames,
  flaws,
  column: 'Column',
  columnsAndRows: (columns: number): string => `${count(columns, 'column', 'columns')}, first rows`,
  understood: 'How they are understood',
  row: (row: number): string => `Row ${row}`,
  leftOut: (why: string): string => `left out: ${why}`,
}
