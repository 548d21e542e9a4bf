import type { ConflictEvent } from '../domain/dataset'
import { EVENT_COLUMNS, type EventColumn } from '../domain/eventColumns'
import { textIn } from '../domain/language'
import { BYTE_ORDER_MARK, type CsvValue, csvCell, csvLine } from './csvCell'
import { type EventFacts, eventFacts, type PlaceFacts, textOrNull } from './eventFacts'
import { jsonText } from './jsonText'
import { actorRecord, inOneLanguage, nestedClaim, originRecord } from './records'
import { type ExportContext, extractOf, type Writer } from './writer'

type DatasetColumn = Extract<
  EventColumn,
  | `dataset_${string}`
  | 'licence'
  | 'attribution'
  | 'published_at'
  | 'time_zone'
  | 'region_set'
  | 'extract'
  | 'language'
>
type PlaceColumn = Extract<
  EventColumn,
  | 'region_code'
  | 'region'
  | 'country_code'
  | 'country'
  | 'latitude'
  | 'longitude'
  | 'place_precision'
  | 'radius_km'
  | 'place_role'
  | 'place_wording'
  | 'place_index'
>
type Cells<Column extends EventColumn> = Readonly<Record<Column, CsvValue>>

/**
 * Events as CSV for spreadsheets: a row for each event and place, in one language ({@link EVENT_COLUMNS}). Regions get no
 * coordinates. Opened again by the atlas and written again in the same language it is the same; notes and corrections
 * are not in it. Without events one row says what the file is an extract of.
 */
export function eventsCsv(context: ExportContext): Writer {
  const ofDataset = filled(BLANK, datasetCells(context))
  let isEmpty = true
  return {
    start: () => BYTE_ORDER_MARK + csvLine(EVENT_COLUMNS),
    events: (batch) => {
      if (batch.length > 0) isEmpty = false
      return batch.map((event) => eventLines(event, context, ofDataset)).join('')
    },
    end: () => (isEmpty ? lineOf(ofDataset) : ''),
  }
}

/** Cells as they stand in the file, in the order of the columns: what rows share is written once. */
type Line = readonly string[]
const BLANK: Line = EVENT_COLUMNS.map(() => '')
const INDEXES: ReadonlyMap<string, number> = new Map(EVENT_COLUMNS.map((column, index) => [column, index]))

function filled(line: Line, cells: Partial<Cells<EventColumn>>): Line {
  const copy = [...line]
  for (const [column, value] of Object.entries(cells)) {
    const index = INDEXES.get(column)
    if (index !== undefined) copy[index] = csvCell(value)
  }
  return copy
}

function lineOf(line: Line): string {
  return `${line.join(',')}\r\n`
}

function eventLines(event: ConflictEvent, context: ExportContext, ofDataset: Line): string {
  const facts = eventFacts(event, context)
  const ofEvent = filled(ofDataset, eventCells(facts, context))
  const [first, ...others] = facts.places.map((place) => placeCells(place, context))
  return [
    filled(ofEvent, { ...first, ...nestedCells(facts, context) }),
    ...others.map((cells) => filled(ofEvent, cells)),
  ]
    .map(lineOf)
    .join('')
}

function datasetCells(context: ExportContext): Cells<DatasetColumn> {
  const { dataset, language } = context
  return {
    dataset_id: dataset.id,
    dataset_version: dataset.version,
    dataset_title: textIn(dataset.title, language),
    licence: dataset.licence,
    attribution: textIn(dataset.attribution, language),
    published_at: dataset.publishedAt ?? null,
    time_zone: dataset.timeZone,
    region_set: dataset.regionSet,
    extract: extractOf(context),
    language,
  }
}

function eventCells(facts: EventFacts, { language }: ExportContext): Partial<Cells<EventColumn>> {
  const { event } = facts
  const { when } = event
  return {
    event_id: event.id,
    title: textIn(event.title, language),
    event_type: event.type,
    start: when.start,
    end: when.end,
    date_precision: when.precision,
    support: facts.support,
    according_to: listed(facts.accordingTo),
    denied_by: listed(facts.deniedBy),
    not_confirmed_by: listed(facts.notConfirmedBy),
    parties: listed(facts.parties),
    figures: listed(facts.figures),
    summary: textIn(event.summary, language),
    content_warning: textOrNull(event.contentWarning, language),
    sources: listed(facts.sources),
    source_urls: listed(facts.sourceUrls),
    declared_type_label: facts.declaredType,
    date_wording: textOrNull(when.wording, language),
    place_count: event.places.length,
    status: event.status,
    merged_into: event.mergedInto ?? null,
    related: listed(event.related),
  }
}

function placeCells(
  { placed, index, ...names }: PlaceFacts,
  { language }: ExportContext,
): Cells<PlaceColumn> {
  const place = placed?.place
  const [longitude, latitude] = place?.point ?? [null, null]
  return {
    region_code: names.regionCode,
    region: textOrNull(names.region?.name, language),
    country_code: names.countryCode,
    country: textOrNull(names.country, language),
    latitude,
    longitude,
    place_precision: place?.precision ?? null,
    radius_km: place?.radiusKm ?? null,
    place_role: place?.role ?? null,
    place_wording: textOrNull(place?.wording, language),
    place_index: index,
  }
}

function nestedCells({ event }: EventFacts, context: ExportContext): Partial<Cells<EventColumn>> {
  const words = inOneLanguage(context.language)
  const { actors, claims, origin } = event
  return {
    actors_json: actors.length === 0 ? null : jsonText(actors.map((actor) => actorRecord(actor, words))),
    claims_json:
      claims.length === 0 ? null : jsonText(claims.map((claim) => nestedClaim(claim, context, words))),
    origin_json: origin === undefined ? null : jsonText(originRecord(origin)),
  }
}

/** An empty list is an empty cell. */
function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ')
}
