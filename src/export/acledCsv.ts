import type { Actor, ConflictEvent, PlacePrecision } from '../domain/dataset'
import { type Language, textIn } from '../domain/language'
import type { PlacedPlace } from '../domain/placedPlace'
import type { Region } from '../domain/region'
import type { CsvValue } from './csvCell'
import { eventFacts, type PlaceFacts, textOrNull } from './eventFacts'
import { formatCountry } from './formatCountries'
import {
  commonLosses,
  type Deaths,
  deathsOf,
  type FormatLoss,
  type Interval,
  intervalOf,
  type Shape,
  type Shaped,
} from './shapedCsv'
import type { ExportContext } from './writer'

const COLUMNS = [
  'event_id_cnty',
  'event_date',
  'year',
  'time_precision',
  'disorder_type',
  'event_type',
  'sub_event_type',
  'actor1',
  'assoc_actor_1',
  'inter1',
  'actor2',
  'assoc_actor_2',
  'inter2',
  'interaction',
  'civilian_targeting',
  'iso',
  'region',
  'country',
  'admin1',
  'admin2',
  'admin3',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'source_scale',
  'notes',
  'fatalities',
  'tags',
  'timestamp',
] as const
type Column = (typeof COLUMNS)[number]

interface AcledType {
  readonly disorder: 'Political violence' | 'Strategic developments'
  readonly type: string
  /** Empty where our type does not say as much. */
  readonly subType: string
}

const REMOTE = { disorder: 'Political violence', type: 'Explosions/Remote violence' } as const

/** Types with a place in ACLED's taxonomy; a statement is no event there, and types of one's own have none. */
const TYPES: ReadonlyMap<string, AcledType> = new Map([
  ['groundCombat', { disorder: 'Political violence', type: 'Battles', subType: 'Armed clash' }],
  ['shelling', { ...REMOTE, subType: 'Shelling/artillery/missile attack' }],
  ['attack', { ...REMOTE, subType: '' }],
  ['strike', { ...REMOTE, subType: 'Air/drone strike' }],
  [
    'interception',
    {
      disorder: 'Strategic developments',
      type: 'Strategic developments',
      subType: 'Disrupted weapons use',
    },
  ],
  ['deployment', { disorder: 'Strategic developments', type: 'Strategic developments', subType: '' }],
  [
    'violenceAgainstCivilians',
    { disorder: 'Political violence', type: 'Violence against civilians', subType: '' },
  ],
])

/** `null` = ACLED has no code for it. */
const GEO_PRECISION: Readonly<Record<PlacePrecision, 1 | 2 | 3 | null>> = {
  site: 1,
  settlement: 1,
  nearSettlement: 2,
  district: 2,
  region: 3,
  country: 3,
  unknown: null,
}

/**
 * Events in the 31 columns of ACLED, a row for each place with an id that follows from the event's; rows of one event
 * share a tag `event group=…`, and a tag `period=…` holds the days of which ACLED knows the first. Regions and countries
 * have no coordinates: ACLED would put them at a city. What nobody says is empty; `fatalities` is 0 where it is none,
 * not known, or not known for each of several places. Names of places are English, other words in the file's language.
 */
export const ACLED_SHAPE: Shape<Column> = { columns: COLUMNS, shaped }

function shaped(event: ConflictEvent, context: ExportContext): Shaped<Column> {
  const codes = codesOf(event)
  if (codes.kind === 'refused') return codes
  const places = eventFacts(event, context).places.filter(({ placed }) => geoPrecision(placed) !== null)
  if (places.length === 0) return { kind: 'refused', reason: 'placeUnknown' }
  const deaths = deathsOf(event.claims)
  const ofEvent = eventCells(event, context, codes, places.length, deaths)
  return {
    kind: 'rows',
    rows: places.map((place) => ({
      event_id_cnty: event.places.length === 1 ? event.id : `${event.id}#${place.index ?? 0}`,
      ...ofEvent,
      ...placeCells(place, context),
    })),
    losses: [...commonLosses(event, deaths), ...ownLosses(event, codes, places, deaths)],
  }
}

/** What ACLED says with codes of an event as a whole. */
interface Codes {
  readonly kind: 'codes'
  readonly type: AcledType
  readonly interval: Interval
  readonly precision: 1 | 2 | 3
}

function codesOf(event: ConflictEvent): Codes | Extract<Shaped<Column>, { kind: 'refused' }> {
  const type = TYPES.get(event.type)
  const interval = intervalOf(event)
  if (event.status !== 'active') return { kind: 'refused', reason: 'notActive' }
  if (event.type === 'statement') return { kind: 'refused', reason: 'notAnEvent' }
  if (type === undefined) return { kind: 'refused', reason: 'noSuchType' }
  if (interval === null) return { kind: 'refused', reason: 'undated' }
  const precision = timePrecision(event, interval)
  if (precision === null) return { kind: 'refused', reason: 'dateTooVague' }
  return { kind: 'codes', type, interval, precision }
}

function eventCells(
  event: ConflictEvent,
  context: ExportContext,
  { type, interval, precision }: Codes,
  places: number,
  deaths: Deaths | null,
): Partial<Record<Column, CsvValue>> {
  return {
    event_date: interval.first,
    year: Number(interval.first.slice(0, 4)),
    time_precision: precision,
    disorder_type: type.disorder,
    event_type: type.type,
    sub_event_type: type.subType,
    ...actorCells(event.actors, context),
    civilian_targeting: event.type === 'violenceAgainstCivilians' ? 'Civilian targeting' : null,
    source: publishers(event, context).join('; '),
    notes: textIn(event.summary, context.language),
    fatalities: places === 1 ? (deaths?.best ?? 0) : 0,
    tags: tagsOf(event, interval, places, deaths),
    timestamp: secondsOf(context.dataset.publishedAt),
  }
}

/** Unix time; a day without a time is its midnight in UTC. */
function secondsOf(stamp: string | undefined): number | null {
  return stamp === undefined ? null : Math.floor(Date.parse(stamp) / 1000)
}

/** `null` for a span that ACLED would not code. */
function timePrecision({ when: { precision } }: ConflictEvent, { days }: Interval): 1 | 2 | 3 | null {
  if (precision === 'year' || precision === 'unknown' || days > 31) return null
  if (precision === 'month' || days > 7) return 3
  return days > 1 || precision === 'week' || precision === 'reported' || precision === 'overnight' ? 2 : 1
}

function geoPrecision(placed: PlaceFacts['placed']): 1 | 2 | 3 | null {
  return placed === null ? null : GEO_PRECISION[placed.place.precision]
}

/** The sides as the claims allege them; ACLED's numbers say nothing of who attacked. */
function actorCells(actors: readonly Actor[], { language }: ExportContext): Partial<Record<Column, string>> {
  const namesOf = (isWanted: (actor: Actor) => boolean): readonly string[] => [
    ...new Set(actors.filter(isWanted).map(({ name }) => textIn(name, language))),
  ]
  const [actor1 = '', ...others1] = namesOf(({ role }) => role !== 'defender')
  const [actor2 = '', ...others2] = namesOf(({ role }) => role === 'defender')
  return {
    actor1,
    assoc_actor_1: others1.join('; '),
    actor2,
    assoc_actor_2: others2.join('; '),
  }
}

function publishers({ claims }: ConflictEvent, { sources, language }: ExportContext): readonly string[] {
  const names = claims.flatMap(({ source }) => {
    const publisher = sources.get(source)?.publisher
    return publisher === undefined ? [] : [textIn(publisher, language)]
  })
  return [...new Set(names)]
}

function tagsOf(
  { id }: ConflictEvent,
  { first, last }: Interval,
  places: number,
  deaths: Deaths | null,
): string {
  return [
    ...(places > 1 ? [`event group=${id}`] : []),
    ...(places > 1 && deaths !== null ? [`fatalities of event group=${deaths.best}`] : []),
    ...(first === last ? [] : [`period=${first}/${last}`]),
  ].join('; ')
}

function placeCells(
  facts: PlaceFacts,
  { language, names }: ExportContext,
): Partial<Record<Column, CsvValue>> {
  const { placed, region, regionCode, country, countryCode } = facts
  const known = formatCountry(countryCode)
  return {
    iso: known?.iso ?? null,
    region: known?.region ?? null,
    country: country?.en ?? countryCode,
    admin1: region === null ? regionCode : admin1Of(region, names),
    ...(placed === null ? {} : spotCells(placed, language)),
  }
}

/** ACLED's name of a region; of Kyiv, the bare name is the oblast's. */
function admin1Of(
  { country, name, short }: Pick<Region, 'country' | 'name' | 'short'>,
  { regions }: ExportContext['names'],
): string {
  const isWithin = (other: Region): boolean => other.name.en.startsWith(`${name.en} `)
  if ([...regions.values()].some(isWithin)) return `${name.en} City`
  return country === 'UA' ? short.en.replace(/ Oblast$/, '') : short.en
}

function spotCells(placed: PlacedPlace, language: Language): Partial<Record<Column, CsvValue>> {
  const { point, wording } = placed.place
  const precision = geoPrecision(placed)
  const [longitude, latitude] = (precision === 3 ? undefined : point) ?? [null, null]
  return { location: textOrNull(wording, language), latitude, longitude, geo_precision: precision }
}

function ownLosses(
  event: ConflictEvent,
  { type, interval }: Codes,
  places: readonly PlaceFacts[],
  deaths: Deaths | null,
): readonly FormatLoss[] {
  const found: readonly (readonly [FormatLoss, boolean])[] = [
    ['severalPlaces', places.length > 1 || places.length < event.places.length],
    ['wholeInterval', interval.days > 1],
    ['regionWithoutCoordinates', places.some(({ placed }) => geoPrecision(placed) === 3)],
    ['subTypeNotSaid', type.subType === ''],
    ['kindsOfActors', true],
    ['deathsNotSaid', deaths === null],
    ['deathsOfSeveralPlaces', deaths !== null && places.length > 1],
  ]
  return found.flatMap(([loss, isFound]) => (isFound ? [loss] : []))
}
