import type { MultiPolygon, Point, Polygon } from 'geojson'
import type { ConflictEvent, PlacePrecision, RegionCode } from '../domain/dataset'
import { type Language, textIn } from '../domain/language'
import type { Locate, PlacedPlace } from '../domain/placedPlace'
import type { LngLat } from '../domain/region'
import { type EventFacts, eventFacts, type PlaceFacts, textOrNull } from './eventFacts'
import { createList, jsonMembers, jsonText } from './jsonText'
import { actorRecord, inOneLanguage, nestedClaim, originRecord } from './records'
import { regionShape } from './regionShape'
import { type ExportContext, extractOf, type Writer } from './writer'

export interface GeoJsonOptions {
  /** Borders of a region, for places of which no more than the region is known; without it they have no geometry. */
  readonly polygons?: (code: RegionCode) => Polygon | MultiPolygon | null
}

type Members = Readonly<Record<string, unknown>>

/**
 * Events as GeoJSON (RFC 7946), in one language: a feature for each event and place, its id the event's, with `#` and the
 * place's number where there are several. Only what the page draws as a mark or a disc is a point. All else, events
 * without places too, has no geometry but the region's code, or the region's borders where they are asked for; a point
 * that says less than it seems to stands in `statedPoint`. What is nested (claims with their speakers and sources,
 * actors, origin) is in the first feature of an event.
 *
 * Members of the collection say what it is: `dispatchAtlas` = `geojson/1`, `citation`, `licence`, `attribution`,
 * `dataVersion`, `zone` of all days, `query` = the filter that it is an extract by or `null`, `language`, `dataset`.
 * Opened again by the atlas and written again in the same language it is the same; notes and corrections are not in it.
 */
export function eventsGeoJson(
  context: ExportContext,
  { polygons = () => null }: GeoJsonOptions = {},
): Writer {
  const list = createList()
  const shapes = new Map<RegionCode, Polygon | MultiPolygon | null>()
  const shapeOf = (code: RegionCode): Polygon | MultiPolygon | null => {
    const known = shapes.get(code)
    if (known !== undefined) return known
    const polygon = polygons(code)
    const shape = polygon === null ? null : regionShape(polygon)
    shapes.set(code, shape)
    return shape
  }
  return {
    start: () => `{\n${jsonMembers(collectionMembers(context))},\n"features":[`,
    events: (batch) => list(batch.flatMap((event) => featuresOf(event, context, shapeOf)).map(jsonText)),
    end: () => '\n]\n}\n',
  }
}

function collectionMembers(context: ExportContext): Members {
  const { dataset, language } = context
  const { id, version, regionSet, publishedAt, licence, timeZone } = dataset
  const [title, attribution] = [textIn(dataset.title, language), textIn(dataset.attribution, language)]
  const edition = [`${id} ${version}`, ...(publishedAt === undefined ? [] : [publishedAt])].join(', ')
  return {
    type: 'FeatureCollection',
    dispatchAtlas: 'geojson/1',
    citation: `${attribution}: ${title}. ${edition}. ${licence}.`,
    licence,
    attribution,
    dataVersion: version,
    zone: timeZone,
    query: extractOf(context),
    language,
    dataset: { id, title, description: textIn(dataset.description, language), regionSet, publishedAt },
  }
}

function featuresOf(
  event: ConflictEvent,
  context: ExportContext,
  shapeOf: (code: RegionCode) => Polygon | MultiPolygon | null,
): readonly Members[] {
  const facts = eventFacts(withRoundedPoints(event, context.locate), context)
  const ofEvent = eventProperties(facts, context)
  return facts.places.map((place, at) => ({
    type: 'Feature',
    id: facts.places.length === 1 ? event.id : `${event.id}#${at + 1}`,
    geometry: geometryOf(place, shapeOf),
    properties: {
      eventId: event.id,
      placeIndex: place.index,
      placeCount: event.places.length,
      ...ofEvent,
      ...placeProperties(place, context),
      ...(at === 0 ? nestedProperties(facts, context) : {}),
    },
  }))
}

function eventProperties(facts: EventFacts, { language }: ExportContext): Members {
  const { event } = facts
  const { when } = event
  return {
    title: textIn(event.title, language),
    eventType: event.type,
    declaredTypeLabel: facts.declaredType ?? undefined,
    start: when.start,
    end: when.end,
    datePrecision: when.precision,
    dateWording: textOrNull(when.wording, language) ?? undefined,
    support: facts.support,
    accordingTo: facts.accordingTo,
    deniedBy: facts.deniedBy,
    notConfirmedBy: facts.notConfirmedBy,
    parties: facts.parties,
    figures: facts.figures,
    summary: textIn(event.summary, language),
    contentWarning: textOrNull(event.contentWarning, language) ?? undefined,
    sources: facts.sources,
    sourceUrls: facts.sourceUrls,
    status: event.status,
    mergedInto: event.mergedInto,
    related: event.related,
  }
}

function placeProperties(facts: PlaceFacts, { language }: ExportContext): Members {
  const { regionCode, region, countryCode, country, placed } = facts
  return {
    regionCode: regionCode ?? undefined,
    region: textOrNull(region?.name, language) ?? undefined,
    countryCode: countryCode ?? undefined,
    country: textOrNull(country, language) ?? undefined,
    ...(placed === null ? {} : ownProperties(placed, language)),
  }
}

/** What the data say of the place itself. */
function ownProperties(placed: PlacedPlace, language: Language): Members {
  const { point, precision, radiusKm, role, wording } = placed.place
  return {
    statedPoint: isPoint(placed) ? undefined : point,
    placePrecision: precision,
    radiusKm,
    placeRole: role,
    placeWording: textOrNull(wording, language) ?? undefined,
  }
}

function nestedProperties({ event }: EventFacts, context: ExportContext): Members {
  const words = inOneLanguage(context.language)
  return {
    actors: event.actors.map((actor) => actorRecord(actor, words)),
    claims: event.claims.map((claim) => nestedClaim(claim, context, words)),
    origin: originRecord(event.origin),
  }
}

/** Decimals of a degree by what is known: the sixth is 0.1 m, the second about a kilometre. */
const DECIMALS: Readonly<Record<PlacePrecision, number>> = {
  site: 6,
  settlement: 5,
  nearSettlement: 4,
  district: 3,
  region: 2,
  country: 2,
  unknown: 2,
}

/** Points with no more decimals than are known, unless that would move one out of its region. */
function withRoundedPoints(event: ConflictEvent, locate: Locate | null): ConflictEvent {
  const places = event.places.map((place) => {
    if (place.point === undefined) return place
    const point = rounded(place.point, place.precision)
    const isSame = locate === null || locate(point) === locate(place.point)
    return isSame ? { ...place, point } : place
  })
  return { ...event, places }
}

function rounded([lng, lat]: LngLat, precision: PlacePrecision): LngLat {
  const decimals = DECIMALS[precision]
  return [Number(lng.toFixed(decimals)), Number(lat.toFixed(decimals))]
}

function geometryOf(
  { placed }: PlaceFacts,
  shapeOf: (code: RegionCode) => Polygon | MultiPolygon | null,
): Point | Polygon | MultiPolygon | null {
  if (placed === null) return null
  const { place, drawnAs, region } = placed
  if (place.point !== undefined && isPoint(placed)) return { type: 'Point', coordinates: [...place.point] }
  return drawnAs === 'region' && region !== null ? shapeOf(region) : null
}

function isPoint({ drawnAs }: PlacedPlace): boolean {
  return drawnAs === 'mark' || drawnAs === 'disc'
}
