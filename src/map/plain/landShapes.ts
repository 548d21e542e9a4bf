import type { Feature } from 'geojson'
import type { RegionCode } from '../../domain/dataset'
import type { Geography } from '../../domain/geography'
import type { Rect } from '../../domain/rect'
import type { Bounds } from '../../domain/region'
import { inUnits, isArea, type Shape, shapeOf } from '../worldShape'

/** All that is drawn of a geography, ready to be drawn at any camera. */
export interface LandShapes {
  /** The box of the region set. */
  readonly sea: Rect
  readonly context: readonly Shape[]
  readonly regions: ReadonlyMap<RegionCode, Shape>
  readonly riverAreas: readonly Shape[]
  readonly rivers: readonly Shape[]
  readonly lakes: readonly Shape[]
  readonly coast: readonly Shape[]
  readonly regionBorders: readonly Shape[]
  readonly stateBorders: readonly Shape[]
}

/** Projects every vertex once: while the map moves, only the canvas's own transformation changes. */
export function landShapes(geography: Geography, [west, south, east, north]: Bounds): LandShapes {
  const { context, regions, rivers, lakes, coast, regionBorders, stateBorders } = geography
  const riverAreas = rivers.features.filter(({ geometry }) => isArea(geometry))
  return {
    sea: [...inUnits([west, north]), ...inUnits([east, south])],
    context: shapesOf(context.features),
    regions: new Map(
      regions.features.map(({ properties, geometry }) => [properties.code, shapeOf(geometry)]),
    ),
    riverAreas: shapesOf(riverAreas),
    rivers: shapesOf(rivers.features),
    lakes: shapesOf(lakes.features),
    coast: coast.coordinates.map((line) => shapeOf({ type: 'LineString', coordinates: line })),
    regionBorders: shapesOf(regionBorders.features),
    stateBorders: shapesOf(stateBorders.features),
  }
}

function shapesOf(features: readonly Feature[]): readonly Shape[] {
  return features.map(({ geometry }) => shapeOf(geometry))
}
