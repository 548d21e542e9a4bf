import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { PALETTES } from '../domain/palette'
import type { Theme } from '../domain/view'
import { REGIONS } from './groundLayer'
import { HATCH_RATIO, hatchId, hatchImage } from './hatch'
import type { MapLayer } from './layer'
import { type RegionStates, showRegionStates } from './regionState'
import { addLayers, restyle, revealLayers } from './restyle'
import type { Scene } from './scene'

interface FillState {
  /** 0 = no fill: plain or hatched land. */
  readonly fillClass: 0 | 1 | 2 | 3 | 4
  readonly isHatched: boolean
}

const KEYS = ['fillClass', 'isHatched'] as const

/** Layer that answers which region is at a point. */
export const REGION_FILL = 'region-fill'

/** Colour by number of events, plain land without any; hatch where events only mention the region. */
export function createRegionFillLayer(): MapLayer {
  return {
    add(map, scene) {
      for (const theme of ['light', 'dark'] as const) {
        map.addImage(hatchId(theme), hatchImage(theme), { pixelRatio: HATCH_RATIO })
      }
      addLayers(map, fillLayers, scene)
    },
    reveal: (map, scene) => revealLayers(map, fillLayers, scene),
    update(map, next, previous) {
      restyle(map, fillLayers, next, previous)
      if (next.regions === previous?.regions) return
      showRegionStates(map, KEYS, fillStates(next), previous === undefined ? new Map() : fillStates(previous))
    },
  }
}

function fillStates({ regions }: Scene): RegionStates<FillState> {
  return new Map(
    [...regions].map(([code, look]) => [
      code,
      { fillClass: look.isOnlyMentioned ? 0 : look.fillClass, isHatched: look.isOnlyMentioned },
    ]),
  )
}

function fillLayers(theme: Theme): LayerSpecification[] {
  const { land, classes } = PALETTES[theme].fills
  const fillClass: ExpressionSpecification = ['coalesce', ['feature-state', 'fillClass'], 0]
  return [
    {
      id: REGION_FILL,
      type: 'fill',
      source: REGIONS,
      paint: {
        'fill-antialias': false,
        'fill-color': ['step', fillClass, land, 1, classes[1], 2, classes[2], 3, classes[3], 4, classes[4]],
      },
    },
    {
      id: 'region-hatch',
      type: 'fill',
      source: REGIONS,
      paint: {
        'fill-pattern': hatchId(theme),
        'fill-antialias': false,
        'fill-opacity': ['case', ['boolean', ['feature-state', 'isHatched'], false], 1, 0],
      },
    },
  ]
}
