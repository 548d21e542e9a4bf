import type { FeatureCollection, Point } from 'geojson'
import type { ConflictEvent, Place } from '../../../src/domain/dataset'
import { daySpan } from '../../../src/domain/days'
import type { SyntheticPlaces } from '../syntheticPlaces'

/** An event on the plain map: what its filters, counts and popup need, and no more. */
export interface PointFacts {
  readonly id: string
  readonly title: string
  readonly type: string
  /** `null` = undated. */
  readonly from: string | null
  readonly to: string | null
  /** Of every place. */
  readonly regions: readonly string[]
}
export type Points = FeatureCollection<Point, PointFacts>

/**
 * The same events as points of one each, the way maps without regions show them: one of which only the region is known
 * stands at the region's label. Its regions are written down, so that the page need not look for them.
 *
 * @param event whose points say which region they are in.
 */
export function pointOfEvent(
  { id, title, type, when, places }: ConflictEvent,
  { regionSet }: Pick<SyntheticPlaces, 'regionSet'>,
): Points['features'][number] {
  const span = daySpan(when)
  const codes = places.flatMap((place) => regionOf(place) ?? [])
  const label = regionSet.regions.get(codes[0] ?? '')?.label ?? [30, 46]
  const [lng, lat] = places[0]?.point ?? label
  const [from, to] = span ?? [null, null]
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: { id, title: title.en, type, from, to, regions: [...new Set(codes)] },
  }
}

function regionOf({ region, within }: Place): string | undefined {
  return region ?? within
}
