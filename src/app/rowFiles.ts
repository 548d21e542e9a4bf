import type { MultiPolygon, Polygon } from 'geojson'
import type { ConflictEvent, RegionCode } from '../domain/dataset'
import type { Geography } from '../domain/geography'
import { mayPassOn, type PassedOn } from '../domain/licenceRule'
import type { Locate } from '../domain/placedPlace'
import { ACLED_SHAPE } from '../export/acledCsv'
import { claimJsonLd } from '../export/claimJsonLd'
import { claimsCsv } from '../export/claimsCsv'
import { eventsCsv } from '../export/eventsCsv'
import { eventsGeoJson } from '../export/eventsGeoJson'
import { type FileKind, fileName } from '../export/fileName'
import { nativeJson } from '../export/nativeJson'
import { type FormatReport, formatReport, shapedCsv } from '../export/shapedCsv'
import { UCDP_SHAPE } from '../export/ucdpCsv'
import type { ExportContext, Writer } from '../export/writer'
import { filterPart } from '../link/filterPart'
import type { ShownView } from './viewPicture'

/** Files of rows, in the order in which they are offered. */
export const ROW_KINDS = ['csv', 'claims', 'geojson', 'json', 'acled', 'ucdp', 'jsonld'] as const
export type RowKind = (typeof ROW_KINDS)[number]

/** A file of text in pieces, ready to be handed over. */
export interface TextFile {
  readonly name: string
  readonly parts: readonly string[]
  readonly type: string
}

/** A file that comes piece by piece, so that the page can say how far it is. */
export interface RowFile extends Omit<TextFile, 'parts'> {
  /** Each part with how many of the events are written after it; at least one. */
  readonly parts: Iterable<{ readonly text: string; readonly done: number }>
  readonly events: number
}

const BATCH = 2000

/** The events that the page shows, with what the terms of their origin hold back. */
export function shownRows({ derived }: ShownView): PassedOn {
  return mayPassOn(derived.overview.entries.map(({ event }) => event))
}

/**
 * The shown events as a file.
 *
 * @param shapes borders for the regions of a GeoJSON file; `null` = none are wanted.
 */
export function rowFile(shown: ShownView, kind: RowKind, shapes: Geography | null): RowFile {
  const { kept } = shownRows(shown)
  const context = contextOf(shown, kept)
  const { dataset } = shown.wording.atlas.index
  const [end, type, writer] = writerOf(kind, context, shown, shapes)
  return { name: fileName(dataset, end), parts: partsOf(writer, kept), events: kept.length, type }
}

function* partsOf(
  writer: Writer,
  events: readonly ConflictEvent[],
): Generator<{ text: string; done: number }> {
  yield { text: writer.start(), done: 0 }
  for (let at = 0; at < events.length; at += BATCH) {
    const done = Math.min(at + BATCH, events.length)
    yield { text: writer.events(events.slice(at, done)), done }
  }
  yield { text: writer.end(), done: events.length }
}

/** What a file in the shape of another project's format will hold and leave out. */
export function shapeReport(shown: ShownView, kind: 'acled' | 'ucdp'): FormatReport {
  const { kept } = shownRows(shown)
  const context = contextOf(shown, kept)
  return kind === 'acled' ? formatReport(ACLED_SHAPE, kept, context) : formatReport(UCDP_SHAPE, kept, context)
}

function writerOf(
  kind: RowKind,
  context: ExportContext,
  { wording }: ShownView,
  shapes: Geography | null,
): readonly [end: FileKind, type: string, writer: Writer] {
  const csv = 'text/csv;charset=utf-8'
  switch (kind) {
    case 'csv':
      return ['events.csv', csv, eventsCsv(context)]
    case 'claims':
      return ['claims.csv', csv, claimsCsv(context)]
    case 'geojson':
      return ['events.geojson', 'application/geo+json', eventsGeoJson(context, shapeOptions(shapes))]
    case 'json':
      return ['dataset.json', 'application/json', nativeJson(context, wording.atlas.index.dataset)]
    case 'acled':
      return ['acled.csv', csv, shapedCsv(ACLED_SHAPE, context)]
    case 'ucdp':
      return ['ucdp.csv', csv, shapedCsv(UCDP_SHAPE, context)]
    case 'jsonld':
      return ['claims.jsonld', 'application/ld+json', claimJsonLd(context)]
  }
}

function contextOf(
  { state, derived, wording, link }: ShownView,
  kept: readonly ConflictEvent[],
): ExportContext {
  const { language, atlas } = wording
  const { dataset, claimants, sources } = atlas.index
  const ids = new Set(kept.map(({ id }) => id))
  return {
    dataset,
    language,
    query: filterPart(state.view.filter),
    link,
    names: atlas.regionSet,
    locate: locateIn(derived.overview.entries),
    claimants,
    sources,
    isKept: (id) => ids.has(id),
  }
}

/** The regions of points as the page has found them. */
function locateIn(entries: ShownView['derived']['overview']['entries']): Locate {
  const places = entries.flatMap((entry) => entry.places)
  const regions = new Map(places.map(({ place, region }) => [String(place.point), region]))
  return (point) => regions.get(String(point)) ?? null
}

function shapeOptions(shapes: Geography | null) {
  if (shapes === null) return {}
  const polygons = new Map(
    shapes.regions.features.map(({ properties, geometry }) => [properties.code, geometry] as const),
  )
  return { polygons: (code: RegionCode): Polygon | MultiPolygon | null => polygons.get(code) ?? null }
}
