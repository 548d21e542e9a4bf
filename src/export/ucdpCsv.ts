import type { Actor, ConflictEvent, PlacePrecision, Source } from '../domain/dataset'
import { textIn } from '../domain/language'
import type { CsvValue } from './csvCell'
import { eventFacts, type PlaceFacts, speakerOf } from './eventFacts'
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
  'id',
  'relid',
  'year',
  'active_year',
  'code_status',
  'type_of_violence',
  'conflict_dset_id',
  'conflict_new_id',
  'conflict_name',
  'dyad_dset_id',
  'dyad_new_id',
  'dyad_name',
  'side_a_dset_id',
  'side_a_new_id',
  'side_a',
  'side_b_dset_id',
  'side_b_new_id',
  'side_b',
  'number_of_sources',
  'source_article',
  'source_office',
  'source_date',
  'source_headline',
  'source_original',
  'where_prec',
  'where_coordinates',
  'where_description',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'geom_wkt',
  'priogrid_gid',
  'country',
  'country_id',
  'region',
  'event_clarity',
  'date_prec',
  'date_start',
  'date_end',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'best',
  'high',
  'low',
  'gwnoa',
  'gwnob',
] as const
type Column = (typeof COLUMNS)[number]
type Cells = Readonly<Partial<Record<Column, CsvValue>>>

/** `null` = UCDP has no code for it. */
const WHERE_PRECISION: Readonly<Record<PlacePrecision, 1 | 2 | 3 | 4 | 6 | null>> = {
  site: 1,
  settlement: 1,
  nearSettlement: 2,
  district: 3,
  region: 4,
  country: 6,
  unknown: null,
}

/** Kinds of violence that our type leaves no doubt about. */
const VIOLENCE: ReadonlyMap<string, number> = new Map([
  ['groundCombat', 1],
  ['violenceAgainstCivilians', 3],
])

/**
 * Events with at least one death in the 49 columns of UCDP GED, a row for each event. Deaths stand under
 * `deaths_unknown`, since nobody says whose they were; `best` is the most careful number, `low` and `high` the least and
 * the most that anybody names. An event of several places has no coordinates; nor have regions and countries. What
 * nobody says is empty. Names of places are English, other words in the file's language.
 */
export const UCDP_SHAPE: Shape<Column> = { columns: COLUMNS, shaped }

function shaped(event: ConflictEvent, context: ExportContext): Shaped<Column> {
  const codes = codesOf(event)
  if (codes.kind === 'refused') return codes
  const places = eventFacts(event, context).places.filter(({ placed }) => wherePrecision(placed) !== null)
  if (places.length === 0) return { kind: 'refused', reason: 'placeUnknown' }
  const { interval, precision, deaths } = codes
  const row = {
    id: event.id,
    year: Number(interval.first.slice(0, 4)),
    type_of_violence: VIOLENCE.get(event.type) ?? null,
    ...sideCells(event.actors, context),
    ...sourceCells(event, context),
    ...placeCells(places, context),
    date_prec: precision,
    date_start: interval.first,
    date_end: interval.last,
    ...deathCells(deaths),
  }
  return { kind: 'rows', rows: [row], losses: [...commonLosses(event, deaths), ...ownLosses(event, places)] }
}

/** What UCDP needs to have an event at all. */
interface Codes {
  readonly kind: 'codes'
  readonly interval: Interval
  readonly precision: 1 | 2 | 3 | 4 | 5
  readonly deaths: Deaths
}

function codesOf(event: ConflictEvent): Codes | Extract<Shaped<Column>, { kind: 'refused' }> {
  const interval = intervalOf(event)
  const deaths = deathsOf(event.claims)
  if (event.status !== 'active') return { kind: 'refused', reason: 'notActive' }
  if (event.type === 'statement') return { kind: 'refused', reason: 'notAnEvent' }
  if (deaths === null || deaths.best === 0) return { kind: 'refused', reason: 'noDeathsStated' }
  if (interval === null) return { kind: 'refused', reason: 'undated' }
  const precision = datePrecision(event, interval)
  if (precision === null) return { kind: 'refused', reason: 'dateTooVague' }
  return { kind: 'codes', interval, precision, deaths }
}

/** `null` for a span longer than a year. */
function datePrecision({ when: { precision } }: ConflictEvent, { days }: Interval): 1 | 2 | 3 | 4 | 5 | null {
  if (days > 366) return null
  if (precision === 'year' || days > 31) return 5
  if (precision === 'month' || days > 7) return 4
  if (precision === 'week' || days === 7) return 3
  return days > 1 || precision === 'reported' || precision === 'overnight' ? 2 : 1
}

function wherePrecision(placed: PlaceFacts['placed']): 1 | 2 | 3 | 4 | 6 | null {
  return placed === null ? null : WHERE_PRECISION[placed.place.precision]
}

function sideCells(actors: readonly Actor[], { language }: ExportContext): Cells {
  const namesOf = (isWanted: (actor: Actor) => boolean): string =>
    [...new Set(actors.filter(isWanted).map(({ name }) => textIn(name, language)))].join(', ')
  return {
    side_a: namesOf(({ role }) => role !== 'defender'),
    side_b: namesOf(({ role }) => role === 'defender'),
  }
}

function sourceCells(event: ConflictEvent, context: ExportContext): Cells {
  const { language } = context
  const ids = [...new Set(event.claims.map(({ source }) => source))]
  const sources = ids.flatMap((id) => context.sources.get(id) ?? [])
  const fields = (value: (source: Source) => string): string => sources.map(value).join(';')
  return {
    number_of_sources: sources.length,
    source_article: fields((source) => `"${articleOf(source, context).replaceAll('"', "'")}"`),
    source_office: fields(({ publisher }) => textIn(publisher, language)),
    source_date: fields(({ publishedAt = '' }) => publishedAt),
    source_headline: fields(({ title }) => textIn(title, language)),
    source_original: [...new Set(event.claims.map((claim) => speakerOf(claim, context)))].join(';'),
  }
}

/** Its quotes are what separates articles, so none may stand inside. */
function articleOf({ publisher, publishedAt = '', title }: Source, { language }: ExportContext): string {
  return [textIn(publisher, language), publishedAt, textIn(title, language)].join(',')
}

function placeCells(places: readonly PlaceFacts[], { language }: ExportContext): Cells {
  const { regionCode, region } = sharedBy(places, ({ regionCode }) => regionCode)
  const { countryCode, country } = sharedBy(places, ({ countryCode }) => countryCode)
  const known = formatCountry(countryCode)
  const wordings = places.flatMap(({ placed }) => placed?.place.wording ?? [])
  return {
    where_description: [...new Set(wordings.map((wording) => textIn(wording, language)))].join('; '),
    adm_1: region?.name.en ?? regionCode,
    country: country?.en ?? countryCode,
    country_id: known?.gw ?? null,
    region: known?.region ?? null,
    ...whereCells(places, regionCode),
  }
}

/** A place that stands for all, as to what they agree in; one that says nothing where they do not. */
function sharedBy(
  places: readonly PlaceFacts[],
  value: (place: PlaceFacts) => string | null,
): Omit<PlaceFacts, 'placed' | 'index'> {
  const [first] = places
  const isShared = first !== undefined && places.every((place) => value(place) === value(first))
  return isShared ? first : { regionCode: null, region: null, countryCode: null, country: null }
}

/** One place as exactly as it is known; several together as their region, or as more than one. */
function whereCells(places: readonly PlaceFacts[], regionCode: string | null): Cells {
  const [first] = places
  if (first === undefined || places.length > 1) return { where_prec: regionCode === null ? 5 : 4 }
  const precision = wherePrecision(first.placed)
  const point = first.placed?.place.point
  if (point === undefined || precision === 4 || precision === 6) return { where_prec: precision }
  const [longitude, latitude] = point
  return { where_prec: precision, latitude, longitude, geom_wkt: `POINT (${longitude} ${latitude})` }
}

function deathCells({ best, low, high }: Deaths): Cells {
  return { deaths_a: 0, deaths_b: 0, deaths_civilians: 0, deaths_unknown: best, best, high, low }
}

function ownLosses(event: ConflictEvent, places: readonly PlaceFacts[]): readonly FormatLoss[] {
  const found: readonly (readonly [FormatLoss, boolean])[] = [
    ['severalPlaces', event.places.length > 1],
    ['regionWithoutCoordinates', places.some(({ placed }) => (wherePrecision(placed) ?? 0) >= 4)],
    ['kindOfViolenceNotSaid', !VIOLENCE.has(event.type)],
    ['conflictAndDyad', true],
  ]
  return found.flatMap(([loss, isFound]) => (isFound ? [loss] : []))
}
