import {
  type Actor,
  type Claim,
  type Claimant,
  type ConflictEvent,
  type Dataset,
  type Figure,
  PARTIES,
  type Place,
  type PlaceRole,
  type RegionCode,
  type Source,
  type When,
} from '../../src/domain/dataset'
import { type EventEntry, entryOf } from '../../src/domain/eventEntry'
import type { Text } from '../../src/domain/language'
import type { LngLat, Region, RegionSet } from '../../src/domain/region'
import { type Filter, NO_FILTER } from '../../src/domain/view'

/** A speaker whose id is the party, unless told otherwise. */
export function aClaimant(changes: Partial<Claimant> = {}): Claimant {
  const party = changes.party ?? 'ukraine'
  return { id: party, name: { en: 'Speaker' }, role: { en: 'Official' }, party, kind: 'official', ...changes }
}

/** A figure that two people were wounded. */
export function aFigure(changes: Partial<Figure> = {}): Figure {
  return { measure: 'wounded', low: 2, high: 2, wording: 'exactly', ...changes }
}

/** A claim by Ukraine's speaker that it happened; its id follows claimant and stance. */
export function aClaim(changes: Partial<Claim> = {}): Claim {
  const { claimant = 'ukraine', stance = 'asserts' } = changes
  return {
    id: `${claimant}-${stance}`,
    claimant,
    stance,
    source: 'report',
    statement: { en: 'It happened.' },
    figures: [],
    ...changes,
  }
}

/** Somewhere in a region. */
export function aPlace(region: RegionCode, role: PlaceRole = 'location'): Place {
  return { region, role, precision: 'region' }
}

/** Somewhere in a country, which is no place on the map. */
export function aCountry(country: string): Place {
  return { country, role: 'mentioned', precision: 'unknown' }
}

/** A site at a point, unless told otherwise. */
export function aSpot(
  changes: Partial<Pick<Place, 'role' | 'precision' | 'radiusKm' | 'wording'>> & {
    readonly point?: LngLat
  } = {},
): Place {
  return { role: 'location', precision: 'site', point: [36.25, 50], ...changes }
}

/** Whole days, both inclusive. */
export function aWhen(start: string, end = start): When {
  return { start, end, precision: start === end ? 'day' : 'days' }
}

/** No day known at all. */
export const UNDATED: When = { start: null, end: null, precision: 'unknown' }

export function anActor(changes: Partial<Actor> = {}): Actor {
  return { name: { en: 'Somebody' }, party: 'other', role: 'subject', ...changes }
}

/** An attack in Kharkiv Oblast on 5 November 2024 according to Ukraine. */
export function anEvent(changes: Partial<ConflictEvent> = {}): ConflictEvent {
  return {
    id: 'e1',
    type: 'attack',
    title: { en: 'Attack' },
    summary: { en: 'An official said so.' },
    when: aWhen('2024-11-05'),
    places: [aPlace('UA-63')],
    actors: [],
    claims: [aClaim()],
    related: [],
    status: 'active',
    ...changes,
  }
}

export function aSource(changes: Partial<Source> = {}): Source {
  return {
    id: 'report',
    publisher: { en: 'Publisher' },
    title: { en: 'Report' },
    kind: 'newsReport',
    publishedAt: '2024-11-05',
    language: 'en',
    link: { kind: 'none', reason: 'not given' },
    credits: [],
    ...changes,
  }
}

/** A data set with one speaker for each party, one source and no events. */
export function aDataset(changes: Partial<Dataset> = {}): Dataset {
  return {
    format: 'dispatch-atlas/1',
    id: 'test-set',
    version: '1',
    title: { en: 'Test' },
    description: { en: 'For tests.' },
    regionSet: 'test-regions',
    timeZone: 'Europe/Kyiv',
    publishedAt: '2024-11-06',
    licence: 'CC BY 4.0',
    attribution: { en: 'Tests' },
    types: [],
    sources: [aSource()],
    claimants: PARTIES.map((party) => aClaimant({ party })),
    events: [],
    context: [],
    corrections: [],
    ...changes,
  }
}

export function aRegion(changes: Partial<Region> & { readonly code: RegionCode }): Region {
  return {
    country: changes.code.slice(0, 2),
    name: { en: changes.code },
    short: { en: changes.code },
    alternates: [],
    label: [30, 50],
    bbox: [29, 49, 31, 51],
    ...changes,
  }
}

const REGIONS: readonly Region[] = [
  aRegion({
    code: 'UA-63',
    name: { en: 'Kharkiv Oblast', uk: 'Харківська область' },
    alternates: ['Харків', 'Харьков', 'Kharkov'],
    bbox: [34.9, 48.5, 38.1, 50.5],
  }),
  aRegion({
    code: 'UA-32',
    name: { en: 'Kyiv Oblast', uk: 'Київська область' },
    alternates: ['Київщина', 'Киевская область', 'Kiev Oblast'],
    bbox: [29.3, 49.2, 32.2, 51.5],
  }),
  aRegion({
    code: 'RU-KRS',
    name: { en: 'Kursk Oblast', uk: 'Курська область' },
    alternates: ['Курская область'],
    bbox: [34.1, 50.9, 38.5, 52.4],
  }),
  aRegion({
    code: 'RU-BRY',
    name: { en: 'Bryansk Oblast', uk: 'Брянська область' },
    alternates: ['Брянская область'],
    bbox: [31.2, 52, 35.3, 54],
  }),
]

const COUNTRIES: ReadonlyMap<string, Text> = new Map([
  ['UA', { en: 'Ukraine', uk: 'Україна' }],
  ['RU', { en: 'Russia', uk: 'Росія' }],
])

/** Four regions of two countries. */
export function aRegionSet(changes: Partial<RegionSet> = {}): RegionSet {
  return {
    id: 'test-regions',
    bounds: [20, 40, 60, 60],
    countries: COUNTRIES,
    regions: new Map(REGIONS.map((region) => [region.code, region])),
    cities: [],
    attribution: [],
    ...changes,
  }
}

/** The active ones of the events, with what filters ask of them; one speaker for each party. */
export function entriesOf(...events: readonly ConflictEvent[]): readonly EventEntry[] {
  const claimants = new Map(PARTIES.map((party) => [party, aClaimant({ party })]))
  return events
    .filter(({ status }) => status === 'active')
    .map((event, row) => entryOf(event, row, claimants, null))
}

/** One event as `entriesOf` gives it. */
export function anEntry(event: ConflictEvent): EventEntry {
  const [entry] = entriesOf({ ...event, status: 'active' })
  if (entry === undefined) throw new Error('There is no entry for the event.')
  return { ...entry, event }
}

/** Nothing but the given facets narrows. */
export function aFilter(changes: Partial<Filter> = {}): Filter {
  return { ...NO_FILTER, ...changes }
}
