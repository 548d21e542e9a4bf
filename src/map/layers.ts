import type { Geography } from '../domain/geography'
import type { Bounds } from '../domain/region'
import { createGroundLayer } from './groundLayer'
import type { MapLayer } from './layer'
import { createLineLayer } from './lineLayer'
import { createRegionFillLayer } from './regionFillLayer'

/** The land with its fills and borders, from bottom to top. Outlines, marks and names lie over it, on canvases of their own. */
export function createLayers(coarse: Geography, bounds: Bounds): readonly MapLayer[] {
  return [createGroundLayer(coarse, bounds), createRegionFillLayer(), createLineLayer(coarse)]
}
