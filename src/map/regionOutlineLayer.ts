import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { RegionCode } from '../domain/dataset'
import type { Geography } from '../domain/geography'
import { PALETTES } from '../domain/palette'
import type { Theme } from '../domain/view'
import { EXACT } from './groundLayer'
import { EMPHASIS_OPACITY, OUTLINE_PX } from './landLines'
import { type MapLayer, setData } from './layer'
import { addLayers, restyle, revealLayers } from './restyle'
import { type Outline, outlinesOf } from './scene'

/** Source of the regions that have an outline. */
export const OUTLINED = 'outlined'

type Regions = Geography['regions']

/**
 * Outlines of what is selected, hovered or outlined. They have a source of their own: lines of every region, most without
 * width, cost more than half of each frame.
 */
export function createRegionOutlineLayer(coarse: Geography): MapLayer {
  let { regions } = coarse
  let shown: ReadonlyMap<RegionCode, Outline> = new Map()
  return {
    add(map, scene) {
      map.addSource(OUTLINED, { ...EXACT, data: featuresOf(regions, shown) })
      addLayers(map, outlineLayers, scene)
    },
    reveal: (map, scene) => revealLayers(map, outlineLayers, scene),
    update(map, next, previous) {
      restyle(map, outlineLayers, next, previous)
      const wanted = outlinesOf(next)
      if (isSame(wanted, shown)) return
      shown = wanted
      setData(map, OUTLINED, featuresOf(regions, shown))
    },
    refine(map, fine) {
      regions = fine.regions
      if (shown.size > 0) setData(map, OUTLINED, featuresOf(regions, shown))
    },
  }
}

function isSame<Key, Value>(a: ReadonlyMap<Key, Value>, b: ReadonlyMap<Key, Value>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value)
}

function featuresOf(regions: Regions, looks: ReadonlyMap<RegionCode, string>): Regions {
  const features = regions.features.flatMap(({ properties, ...feature }) => {
    const look = looks.get(properties.code)
    return look === undefined ? [] : [{ ...feature, properties: { ...properties, look } }]
  })
  return { type: 'FeatureCollection', features }
}

function outlineLayers(theme: Theme): LayerSpecification[] {
  const { ink, paper } = PALETTES[theme]
  const layout = { 'line-join': 'round' } as const
  const isSelected: ExpressionSpecification = ['==', ['get', 'look'], 'selected']
  const widthPx: ExpressionSpecification = ['case', isSelected, OUTLINE_PX.selected, OUTLINE_PX.named]
  return [
    {
      id: 'region-emphasis',
      type: 'fill',
      source: OUTLINED,
      filter: isSelected,
      paint: { 'fill-color': ink, 'fill-opacity': EMPHASIS_OPACITY, 'fill-antialias': false },
    },
    {
      id: 'region-outline-casing',
      type: 'line',
      source: OUTLINED,
      layout,
      paint: { 'line-color': paper, 'line-width': ['+', widthPx, OUTLINE_PX.casing] },
    },
    {
      id: 'region-outline',
      type: 'line',
      source: OUTLINED,
      layout,
      paint: { 'line-color': ink, 'line-width': widthPx },
    },
  ]
}
