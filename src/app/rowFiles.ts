import type { MultiPolygon, Polygon } from 'geojson'
import type { RegionCode } from '../domain/dataset'
import type { Geography } from '../domain/geography'
import { mayPassOn } from '../domain/licenceRule'
import { ACLED_SHAPE } from '../export/acledCsv'
import { claimJsonLd } from '../export/claimJsonLd'
import { claimsCsv } from '../export/claimsCsv'
import { eventsCsv } from '../export/eventsCsv'
import { eventsGeoJson } from '../export/eventsGeoJson'
import { type FileKind, fileName } from '../export/fileName'
import { nativeJson } from '../export/nativeJson'
import { type FormatReport, formatReport, NO_ROWS, shapedCsv, together } from '../export/shapedCsv'
import { UCDP_SHAPE } from '../export/ucdpCsv'
import type { ExportContext, Writer } from '../export/writer'
import { filterPart } from '../link/filterPart'
import { createHeldFacts, type HeldFacts } from './heldFacts'
import { shownLots } from './shownLots'
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

/** A piece of a file, with how many of the events are dealt with after it, and how many of these are held back. */
export interface RowPart {
  readonly text: string
  readonly done: number
  readonly withheld: number
}

/** A file that comes piece by piece, so that the page can say how far it is. */
export interface RowFile extends Omit<TextFile, 'parts'> {
  /** At least one. */
  readonly parts: AsyncIterable<RowPart>
  readonly events: number
}

/**
 * The shown events as a file, without those that the terms of their origin hold back.
 *
 * @param shapes borders for the regions of a GeoJSON file; `null` = none are wanted.
 */
export function rowFile(shown: ShownView, kind: RowKind, shapes: Geography | null): RowFile {
  const { index } = shown.wording.atlas
  const held = createHeldFacts()
  const [end, type, writer] = writerOf(kind, contextOf(shown, held), shown, shapes)
  return {
    name: fileName(index.dataset, end),
    parts: partsOf(writer, shown, held),
    events: shown.derived.overview.events,
    type,
  }
}

async function* partsOf(writer: Writer, shown: ShownView, held: HeldFacts): AsyncGenerator<RowPart> {
  yield { text: writer.start(), done: 0, withheld: 0 }
  let withheld = 0
  for await (const { events, lot } of keptLots(shown, held)) {
    withheld += lot.entries.length - events.length
    yield { text: writer.events(events), done: lot.done, withheld }
  }
  yield { text: writer.end(), done: shown.derived.overview.events, withheld }
}

/** Lots of the shown events without what is held back; what writers ask of a lot is known before it is handed on. */
async function* keptLots(shown: ShownView, held: HeldFacts) {
  const { derived, wording } = shown
  const { ask } = wording.atlas
  for await (const lot of shownLots(ask, derived.filter, derived.overview.events)) {
    await held.note(lot.entries, ask, derived.filter)
    yield { lot, events: mayPassOn(lot.entries.map(({ event }) => event)).kept }
  }
}

/** What a file in the shape of another project's format will hold and leave out, and what no file will hold. */
export interface ShapeReports {
  readonly withheld: number
  readonly acled: FormatReport
  readonly ucdp: FormatReport
}

/** @param isWanted asked between two lots; once it says no, the answer is `null`. */
export async function shapeReports(shown: ShownView, isWanted: () => boolean): Promise<ShapeReports | null> {
  const held = createHeldFacts()
  const context = contextOf(shown, held)
  let reports: ShapeReports = { withheld: 0, acled: NO_ROWS, ucdp: NO_ROWS }
  for await (const { events, lot } of keptLots(shown, held)) {
    if (!isWanted()) return null
    reports = {
      withheld: reports.withheld + lot.entries.length - events.length,
      acled: together(reports.acled, formatReport(ACLED_SHAPE, events, context)),
      ucdp: together(reports.ucdp, formatReport(UCDP_SHAPE, events, context)),
    }
  }
  return reports
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

function contextOf({ state, wording, link }: ShownView, held: HeldFacts): ExportContext {
  const { language, atlas } = wording
  const { dataset, claimants, sources } = atlas.index
  return {
    dataset,
    language,
    query: filterPart(state.view.filter),
    link,
    names: atlas.regionSet,
    locate: held.locate,
    claimants,
    sources,
    isKept: held.isKept,
  }
}

function shapeOptions(shapes: Geography | null) {
  if (shapes === null) return {}
  const polygons = new Map(
    shapes.regions.features.map(({ properties, geometry }) => [properties.code, geometry] as const),
  )
  return { polygons: (code: RegionCode): Polygon | MultiPolygon | null => polygons.get(code) ?? null }
}
