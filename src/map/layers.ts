import type { Geography } from '../domain/geography'
import type { MarkRow } from '../domain/markRow'
import type { PointPlate } from '../domain/pointPlate'
import type { RegionSet } from '../domain/region'
import { createCityLayer } from './cityLayer'
import { createDiscLayer } from './discLayer'
import { createGroundLayer } from './groundLayer'
import type { MapLayer } from './layer'
import { createLineLayer } from './lineLayer'
import type { PlatePainter } from './plateImages'
import { createPointLayer } from './pointLayer'
import { createRegionFillLayer } from './regionFillLayer'
import { createRegionLabelLayer } from './regionLabelLayer'
import { createRegionOutlineLayer } from './regionOutlineLayer'

/** What draws on canvases, which only a browser has. */
export interface Painters {
  readonly rows: PlatePainter<MarkRow>
  readonly points: PlatePainter<PointPlate>
}

/**
 * Everything drawn, from bottom to top. What is higher up is placed first: points, which stand where they stand, then
 * labels of events, then other labels where there is room.
 */
export function createLayers(
  coarse: Geography,
  regionSet: RegionSet,
  painters: Painters,
): readonly MapLayer[] {
  return [
    createGroundLayer(coarse, regionSet.bounds),
    createRegionFillLayer(),
    createLineLayer(coarse),
    createRegionOutlineLayer(coarse),
    createDiscLayer(),
    createCityLayer(regionSet.cities),
    createRegionLabelLayer(regionSet, painters.rows),
    createPointLayer(painters.points),
  ]
}
