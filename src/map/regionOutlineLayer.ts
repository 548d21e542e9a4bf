import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { RegionCode } from '../domain/dataset'
import { PALETTES } from '../domain/palette'
import type { Theme } from '../domain/view'
import { REGIONS } from './groundLayer'
import type { MapLayer } from './layer'
import { type RegionStates, showRegionStates } from './regionState'
import { addLayers, restyle } from './restyle'
import type { Scene } from './scene'

interface OutlineState {
  readonly outlinePx: number
  readonly isSelected: boolean
}

const KEYS = ['outlinePx', 'isSelected'] as const
const SELECTED: OutlineState = { outlinePx: 3, isSelected: true }
const NAMED: OutlineState = { outlinePx: 2, isSelected: false }

/** Two-tone outlines, so that one of the tones stands out on any fill: 3 px selected, 2 px hovered or outlined. */
export function createRegionOutlineLayer(): MapLayer {
  return {
    add: (map, scene) => addLayers(map, outlineLayers, scene),
    update(map, next, previous) {
      restyle(map, outlineLayers, next, previous)
      showRegionStates(
        map,
        KEYS,
        outlineStates(next),
        previous === undefined ? new Map() : outlineStates(previous),
      )
    },
  }
}

function outlineStates({ hovered, selected, outlined }: Scene): RegionStates<OutlineState> {
  const states = new Map<RegionCode, OutlineState>(outlined.map((code) => [code, NAMED]))
  if (hovered !== null) states.set(hovered, NAMED)
  if (selected !== null) states.set(selected, SELECTED)
  return states
}

function outlineLayers(theme: Theme): LayerSpecification[] {
  const { ink, paper } = PALETTES[theme]
  const widthPx: ExpressionSpecification = ['coalesce', ['feature-state', 'outlinePx'], 0]
  const isDrawn: ExpressionSpecification = ['case', ['>', widthPx, 0], 1, 0]
  const layout = { 'line-join': 'round' } as const
  return [
    {
      id: 'region-emphasis',
      type: 'fill',
      source: REGIONS,
      paint: {
        'fill-color': ink,
        'fill-opacity': ['case', ['boolean', ['feature-state', 'isSelected'], false], 0.08, 0],
      },
    },
    {
      id: 'region-outline-casing',
      type: 'line',
      source: REGIONS,
      layout,
      paint: { 'line-color': paper, 'line-width': ['+', widthPx, 3], 'line-opacity': isDrawn },
    },
    {
      id: 'region-outline',
      type: 'line',
      source: REGIONS,
      layout,
      paint: { 'line-color': ink, 'line-width': widthPx, 'line-opacity': isDrawn },
    },
  ]
}
