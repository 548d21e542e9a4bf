import type { ConflictEvent, Dataset, Place } from '../domain/dataset'
import type { Text } from '../domain/language'
import type { ParquetColumn } from '../domain/parquetColumns'
import { placedPlace } from '../domain/placedPlace'
import type { LngLat } from '../domain/region'
import { haveNumber } from '../domain/statements'
import { partyOf, supportOf } from '../domain/support'
import { jsonText } from './jsonText'
import { createNativeTables, headRecord } from './nativeTables'
import {
  actorRecord,
  keptEvent,
  nestedClaim,
  originRecord,
  placeRecord,
  inAllLanguages as words,
} from './records'
import type { ExportContext } from './writer'

/** An event as a row of Parquet; what it lacks is left out. It can be put down as JSON. */
export interface ParquetRecord {
  readonly cells: Readonly<Partial<Record<ParquetColumn, string | number | boolean>>>
  /** Of the first place, where it is one. */
  readonly point?: LngLat
  /** Every point of the event. */
  readonly points: readonly LngLat[]
}

/** Gathers what the file says of its data set: all but the events, whose claims hold their speakers and sources. */
export interface ParquetNote {
  /** Of each event that is written. */
  readonly add: (event: ConflictEvent) => void
  /** Members of a native file but its events. */
  readonly record: () => Readonly<Record<string, unknown>>
}

export function createParquetNote(
  context: ExportContext,
  tables: Pick<Dataset, 'context' | 'corrections'>,
): ParquetNote {
  const used = createNativeTables(context, tables)
  return {
    add: (event) => used.note({ ...event, claims: [] }),
    record: () => ({ ...headRecord(context), ...used.records() }),
  }
}

const MS_PER_DAY = 86_400_000

/** Days count from 1970-01-01. Looks up whatever the event refers to at this moment. */
export function parquetRecord(given: ConflictEvent, context: ExportContext): ParquetRecord {
  const event = keptEvent(given, context.isKept)
  const [first] = event.places
  const points = event.places.flatMap(({ point }) => (point === undefined ? [] : [point]))
  return {
    cells: defined({
      ...whenCells(event),
      ...placeCells(event, context),
      ...helperCells(event, context),
      ...textCells(event),
      ...nestedCells(event, context),
    }),
    ...(first?.point === undefined ? {} : { point: first.point }),
    points,
  }
}

type Cells = Readonly<Partial<Record<ParquetColumn, string | number | boolean | undefined>>>

function whenCells({ when: { start, end, precision, wording } }: ConflictEvent): Cells {
  return {
    start: dayOf(start),
    end: dayOf(end),
    start_time: timeOf(start),
    end_time: timeOf(end),
    date_precision: precision,
    date_wording: wording?.en,
    date_wording_uk: wording?.uk,
  }
}

function dayOf(moment: string | null): number | undefined {
  return moment === null ? undefined : Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) / MS_PER_DAY
}

/** What stands behind the `T`. */
function timeOf(moment: string | null): string | undefined {
  return moment?.split('T')[1]
}

function placeCells({ places }: ConflictEvent, { locate }: ExportContext): Cells {
  const [first] = places
  if (first === undefined) return {}
  const { region, country, point, within, role, precision, radiusKm, wording }: Place = first
  const isFound = point !== undefined && within === undefined
  return {
    region_code: region ?? within,
    country_code: country,
    longitude: point?.[0],
    latitude: point?.[1],
    place_precision: precision,
    place_role: role,
    radius_km: radiusKm,
    place_wording: wording?.en,
    place_wording_uk: wording?.uk,
    located_region: (isFound ? placedPlace(first, locate).region : null) ?? undefined,
    places_json: places.length > 1 ? jsonText(places.map((place) => placeRecord(place, words))) : undefined,
  }
}

/** What follows from the claims. */
function helperCells({ claims, status }: ConflictEvent, { claimants }: ExportContext): Cells {
  const parties = [...new Set(claims.map((claim) => partyOf(claim, claimants)))]
  return {
    parties: parties.length === 0 ? undefined : parties.join('; '),
    support: supportOf(claims, claimants),
    has_number: haveNumber(claims),
    status,
  }
}

function textCells(event: ConflictEvent): Cells {
  const { id, type, mergedInto, related } = event
  return {
    event_id: id,
    event_type: type,
    ...inBoth('title', event.title),
    ...inBoth('summary', event.summary),
    ...inBoth('content_warning', event.contentWarning),
    merged_into: mergedInto,
    related: related.length === 0 ? undefined : related.join('; '),
  }
}

function inBoth(column: 'title' | 'summary' | 'content_warning', text: Text | undefined): Cells {
  return { [column]: text?.en, [`${column}_uk`]: text?.uk }
}

function nestedCells({ actors, claims, origin }: ConflictEvent, context: ExportContext): Cells {
  return {
    actors_json: actors.length === 0 ? undefined : jsonText(actors.map((actor) => actorRecord(actor, words))),
    claims_json:
      claims.length === 0 ? undefined : jsonText(claims.map((claim) => nestedClaim(claim, context, words))),
    origin_json: origin === undefined ? undefined : jsonText(originRecord(origin)),
  }
}

function defined(cells: Cells): ParquetRecord['cells'] {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined))
}
