import type { Geography } from '../domain/geography'
import type { RegionSet } from '../domain/region'
import { createCityLayer } from './cityLayer'
import { createGroundLayer } from './groundLayer'
import type { MapLayer } from './layer'
import { createLineLayer } from './lineLayer'
import { createRegionFillLayer } from './regionFillLayer'
import { createRegionLabelLayer, type RowPainter } from './regionLabelLayer'
import { createRegionOutlineLayer } from './regionOutlineLayer'

/** Everything drawn, from bottom to top. Labels higher up are placed first, so those of events come last here. */
export function createLayers(
  coarse: Geography,
  regionSet: RegionSet,
  painter: RowPainter,
): readonly MapLayer[] {
  return [
    createGroundLayer(coarse, regionSet.bounds),
    createRegionFillLayer(),
    createLineLayer(coarse),
    createRegionOutlineLayer(),
    createCityLayer(regionSet.cities),
    createRegionLabelLayer(regionSet, painter),
  ]
}
