import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { type EventPoint, markPosition } from '../domain/eventPoint'
import { PALETTES } from '../domain/palette'
import type { PointGroup } from '../domain/pointGroups'
import { onePointFacts, type PointPlate, pointPlate } from '../domain/pointPlate'
import type { LngLat } from '../domain/region'
import type { Theme } from '../domain/view'
import { type MapLayer, type MapPort, setData } from './layer'
import { addPlates, forgetPlates, type PlatePainter } from './plateImages'
import { addLayers, restyle } from './restyle'

const GROUPS = 'points'
const EMPHASISED = 'emphasised-points'
/** Layer that answers which mark or cluster is at a point; features carry the `group`'s id and its `region`. */
export const POINT_PLATES = 'point-plates'
const RING_PX = 15

/** Marks and clusters of points, each at the zooms that it is for; those of the open event have a ring round them. */
export function createPointLayer(painter: PlatePainter<PointPlate>): MapLayer {
  const groups = new PlateSource(GROUPS, painter)
  const own = new PlateSource(EMPHASISED, painter)
  return {
    add(map, scene) {
      map.addSource(GROUPS, { type: 'geojson', data: collection([]) })
      map.addSource(EMPHASISED, { type: 'geojson', data: collection([]) })
      addLayers(map, pointLayers, scene)
    },
    update(map, next, previous) {
      restyle(map, pointLayers, next, previous)
      const isRecoloured = next.theme !== previous?.theme || next.isOwn !== previous.isOwn
      const hasOtherGroups = isRecoloured || next.groups !== previous.groups
      const hasOtherOwn = isRecoloured || next.emphasised !== previous.emphasised
      if (hasOtherGroups) {
        groups.show(
          map,
          next.groups.map((group) => groupFeature(group, pointPlate(group, next.theme, next.isOwn))),
        )
      }
      if (hasOtherOwn) {
        own.show(
          map,
          next.emphasised.map((one) =>
            ownFeature(one, pointPlate(onePointFacts(one), next.theme, next.isOwn)),
          ),
        )
      }
      if (hasOtherGroups || hasOtherOwn) forgetPlates(map, 'points-', [...groups.plates, ...own.plates])
    },
  }
}

interface PlatedFeature {
  readonly plate: PointPlate
  readonly feature: GeoJSON.Feature
}

/** One source of plates with the images that its features show, now and in the picture before. */
class PlateSource {
  readonly #id: string
  readonly #painter: PlatePainter<PointPlate>
  #now: readonly PointPlate[] = []
  #before: readonly PointPlate[] = []

  constructor(id: string, painter: PlatePainter<PointPlate>) {
    this.#id = id
    this.#painter = painter
  }

  get plates(): readonly PointPlate[] {
    return [...this.#now, ...this.#before]
  }

  show(map: MapPort, plated: readonly PlatedFeature[]): void {
    this.#before = this.#now
    this.#now = plated.map(({ plate }) => plate)
    addPlates(map, this.#painter, this.#now)
    setData(map, this.#id, collection(plated.map(({ feature }) => feature)))
  }
}

function groupFeature(group: PointGroup, plate: PointPlate): PlatedFeature {
  const { id, at, fromZoom, toZoom, events } = group
  const region = group.region ?? ''
  const properties = {
    group: id,
    region,
    plate: plate.id,
    fromZoom,
    toZoom,
    order: events,
    ...standing(plate),
  }
  return { plate, feature: pointOf(at, properties) }
}

function ownFeature(one: EventPoint, plate: PointPlate): PlatedFeature {
  const properties = { plate: plate.id, isDisc: one.radiusKm !== null, ...standing(plate) }
  return { plate, feature: pointOf(markPosition(one), properties) }
}

/** Only a single disc's plate stands on its rim; one mark or a cluster lies on its middle. */
function standing({ near, numbers }: PointPlate): { readonly anchor: 'bottom' | 'center' } {
  return { anchor: near !== null && numbers.length === 0 ? 'bottom' : 'center' }
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
