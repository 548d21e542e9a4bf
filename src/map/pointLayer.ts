import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { type EventPoint, markPosition } from '../domain/eventPoint'
import { PALETTES } from '../domain/palette'
import { NEVER, type PointGroup } from '../domain/pointGroups'
import {
  isOnRim,
  onePointFacts,
  type PlateFacts,
  type PointPlate,
  plateId,
  pointPlate,
} from '../domain/pointPlate'
import type { LngLat } from '../domain/region'
import { type Theme, ZOOM_RANGE } from '../domain/view'
import { type MapLayer, type MapPort, setData } from './layer'
import { addPlates, forgetPlates, type PlatePainter } from './plateImages'
import { addLayers, restyle } from './restyle'
import type { Scene } from './scene'

const GROUPS = 'points'
const EMPHASISED = 'emphasised-points'
/** Layer that answers which mark or cluster is at a point; features carry the `group`'s id and its `region`. */
export const POINT_PLATES = 'point-plates'
const RING_PX = 15

/**
 * Marks and clusters of points, each at the zooms that it is for; those of the open event have a ring round them. An
 * image is drawn when the map comes to need it: of the zooms around none may ever be seen.
 */
export function createPointLayer(painter: PlatePainter<PointPlate>): MapLayer {
  const groups = new PlateSource(GROUPS)
  const own = new PlateSource(EMPHASISED)
  return {
    add(map, scene) {
      map.addSource(GROUPS, { type: 'geojson', data: collection([]) })
      map.addSource(EMPHASISED, { type: 'geojson', data: collection([]) })
      addLayers(map, pointLayers, scene)
      map.setMissingStyleImageResolver((id) => {
        const plate = groups.plate(id) ?? own.plate(id)
        if (plate !== null) addPlates(map, painter, [plate])
      })
    },
    update(map, next, previous) {
      restyle(map, pointLayers, next, previous)
      const isRecoloured = next.theme !== previous?.theme || next.isOwn !== previous.isOwn
      const hasOtherGroups = isRecoloured || next.groups !== previous.groups
      const hasOtherOwn = isRecoloured || next.emphasised !== previous.emphasised
      if (hasOtherGroups) groups.show(map, groupFeatures(next.groups), next)
      if (hasOtherOwn) own.show(map, next.emphasised.map(ownFeature), next)
      if (hasOtherGroups || hasOtherOwn) forgetPlates(map, 'points-', [...groups.ids, ...own.ids])
    },
  }
}

interface Plated {
  readonly facts: PlateFacts
  readonly at: LngLat
  /** Beside the id and the stand of its plate. */
  readonly properties: object
}

/** One source of plates with what its features show, now and in the picture before, which stays until the new one is placed. */
class PlateSource {
  readonly #id: string
  #now = new Map<string, () => PointPlate>()
  #before = new Map<string, () => PointPlate>()

  constructor(id: string) {
    this.#id = id
  }

  get ids(): Iterable<string> {
    return [...this.#now.keys(), ...this.#before.keys()]
  }

  /** `null` for one that it does not show. */
  plate(id: string): PointPlate | null {
    return (this.#now.get(id) ?? this.#before.get(id))?.() ?? null
  }

  show(map: MapPort, all: readonly Plated[], { theme, isOwn }: Pick<Scene, 'theme' | 'isOwn'>): void {
    this.#before = this.#now
    this.#now = new Map()
    const features = all.map(({ facts, at, properties }) => {
      const plate = plateId(facts, theme, isOwn)
      this.#now.set(plate, () => pointPlate(facts, theme, isOwn))
      return pointOf(at, { ...properties, plate, anchor: isOnRim(facts) ? 'bottom' : 'center' })
    })
    setData(map, this.#id, collection(features))
  }
}

/** At zooms that the scene has no groups for the nearest ones stay: the map may be ahead of who counts them. */
function groupFeatures(groups: readonly PointGroup[]): readonly Plated[] {
  const starts = new Set(groups.map(({ fromZoom }) => fromZoom))
  const [first, last] = [Math.min(...starts), Math.max(...starts)]
  return groups.map((group) => ({
    facts: group,
    at: group.at,
    properties: {
      group: group.id,
      region: group.region ?? '',
      fromZoom: group.fromZoom === first ? ZOOM_RANGE.min : group.fromZoom,
      toZoom: group.toZoom > last ? NEVER : group.toZoom,
      order: group.events,
    },
  }))
}

function ownFeature(one: EventPoint): Plated {
  return { facts: onePointFacts(one), at: markPosition(one), properties: { isDisc: one.radiusKm !== null } }
}

function pointOf(at: LngLat, properties: object): GeoJSON.Feature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [at[0], at[1]] }, properties }
}

function collection(features: GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features }
}

function pointLayers(theme: Theme): LayerSpecification[] {
  const { ink, paper } = PALETTES[theme]
  const plates: SymbolLayerSpecification['layout'] = {
    'icon-image': ['get', 'plate'],
    'icon-anchor': ['get', 'anchor'],
    'icon-overlap': 'always',
    'icon-padding': 1,
  }
  return [
    {
      id: POINT_PLATES,
      type: 'symbol',
      source: GROUPS,
      // Zooms between two steps belong to the lower one, as tiles do.
      filter: ['all', ['<=', ['get', 'fromZoom'], ['zoom']], ['>', ['get', 'toZoom'], ['zoom']]],
      layout: { ...plates, 'symbol-sort-key': ['get', 'order'] },
    },
    {
      id: 'point-ring',
      type: 'circle',
      source: EMPHASISED,
      filter: ['!', ['get', 'isDisc']],
      paint: {
        'circle-radius': RING_PX,
        'circle-color': paper,
        'circle-stroke-color': ink,
        'circle-stroke-width': 3,
      },
    },
    { id: 'point-emphasis', type: 'symbol', source: EMPHASISED, layout: plates },
  ]
}
