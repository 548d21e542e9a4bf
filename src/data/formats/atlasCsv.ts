import type { EventColumn } from '../../domain/eventColumns'
import { unguarded } from '../../domain/formulaGuard'
import { parseJson } from '../parseJson'
import { type AtlasRow, nativeOf } from './atlasRows'

type Cell = (column: EventColumn) => string | undefined

/** Columns without which a table is not the atlas's own: no other format has all three. */
const OWN: readonly EventColumn[] = ['event_id', 'claims_json', 'dataset_id']

/** Whether a table with this header is the atlas's own CSV of events, whatever the order of its columns. */
export function isAtlasCsv(header: readonly string[]): boolean {
  return OWN.every((column) => header.includes(column))
}

/**
 * The atlas's own CSV of events as a parsed file of format `dispatch-atlas/1`, still to be checked by its reader. Never
 * throws. Rows may be sorted otherwise, columns too; a row without `event_id` only says what the file is an extract of.
 *
 * @param rows cells as they stand in the file, without the header.
 */
export function atlasCsv(header: readonly string[], rows: readonly (readonly string[])[]): unknown {
  const at = new Map(header.map((name, index) => [name, index]))
  const cells = rows.map(
    (row): Cell =>
      (column) => {
        const cell = row[at.get(column) ?? -1] ?? ''
        return cell === '' ? undefined : unguarded(cell)
      },
  )
  const [first = () => undefined] = cells
  const events = cells.filter((cell) => cell('event_id') !== undefined)
  return nativeOf(headOf(first), events.map(rowOf), first('language'))
}

function headOf(cell: Cell): Readonly<Record<string, unknown>> {
  const published = cell('published_at')
  const extract = cell('extract')
  return {
    id: cell('dataset_id'),
    version: cell('dataset_version'),
    title: cell('dataset_title'),
    description: cell('dataset_title'), // the file has no other words of it
    regionSet: cell('region_set'),
    timeZone: cell('time_zone'),
    ...(published === undefined ? {} : { publishedAt: published }),
    licence: cell('licence'),
    attribution: cell('attribution'),
    ...(extract === undefined ? {} : { extract }),
  }
}

function rowOf(cell: Cell): AtlasRow {
  return {
    eventId: cell('event_id'),
    title: cell('title'),
    eventType: cell('event_type'),
    declaredTypeLabel: cell('declared_type_label'),
    start: cell('start'),
    end: cell('end'),
    datePrecision: cell('date_precision'),
    dateWording: cell('date_wording'),
    summary: cell('summary'),
    contentWarning: cell('content_warning'),
    status: cell('status'),
    mergedInto: cell('merged_into'),
    related: cell('related')?.split('; '),
    point: pointOf(cell),
    regionCode: cell('region_code'),
    countryCode: cell('country_code'),
    placePrecision: cell('place_precision'),
    radiusKm: numberIn(cell('radius_km')),
    placeRole: cell('place_role'),
    placeWording: cell('place_wording'),
    placeIndex: numberIn(cell('place_index')),
    actors: jsonIn(cell('actors_json')),
    claims: jsonIn(cell('claims_json')),
    origin: jsonIn(cell('origin_json')),
  }
}

function pointOf(cell: Cell): readonly unknown[] | undefined {
  const [longitude, latitude] = [numberIn(cell('longitude')), numberIn(cell('latitude'))]
  return longitude === undefined && latitude === undefined ? undefined : [longitude, latitude]
}

/** A number as the writer writes it; any other text as it is, for the reader to report. */
function numberIn(text: string | undefined): number | string | undefined {
  return text !== undefined && /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text) ? Number(text) : text
}

/** Parsed JSON, or the text itself where it is none, for the reader to report. */
function jsonIn(text: string | undefined): unknown {
  if (text === undefined) return undefined
  const parsed = parseJson(text)
  return parsed.kind === 'ok' ? parsed.value : text
}
