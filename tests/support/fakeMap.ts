import type { AddLayerObject, FeatureIdentifier, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { MapPort } from '../../src/map/layer'
import { baseStyle } from '../../src/map/style'

type Properties = Record<string, unknown>

/** A map without a GPU: it keeps what it is told, and throws where MapLibre throws or refuses. */
export class FakeMap implements MapPort {
  readonly #style: StyleSpecification
  readonly #images = new Map<string, unknown>()
  readonly #states = new Map<string, Properties>()
  /** Sources that were given other data since they were added: what a real map would cut into tiles again. */
  readonly retiled: string[] = []

  constructor() {
    this.#style = structuredClone(baseStyle('light'))
  }

  /** What the map shows as a style, to be validated or read. */
  get style(): StyleSpecification {
    return this.#style
  }

  layer(id: string): LayerSpecification {
    const found = this.#style.layers.find((layer) => layer.id === id)
    if (found === undefined) throw new Error(`The layer '${id}' does not exist in the map's style.`)
    return found
  }

  paint(layerId: string): Properties {
    return (this.layer(layerId) as { paint?: Properties }).paint ?? {}
  }

  layout(layerId: string): Properties {
    return (this.layer(layerId) as { layout?: Properties }).layout ?? {}
  }

  data(sourceId: string): unknown {
    return (this.#source(sourceId) as { data?: unknown }).data
  }

  /** Features of a source that holds a collection. */
  features(sourceId: string): readonly { geometry: GeoJSON.Geometry; properties: Properties }[] {
    const { features } = this.data(sourceId) as GeoJSON.FeatureCollection
    return features.map(({ geometry, properties }) => ({ geometry, properties: { ...properties } }))
  }

  /** Names of the images that were added, in that order. */
  get images(): readonly string[] {
    return [...this.#images.keys()]
  }

  /** Feature state; empty when there is none. */
  state(source: string, id: string): Properties {
    return this.#states.get(`${source} ${id}`) ?? {}
  }

  /** Forgets what a lost GPU context takes along. */
  loseContext(): void {
    this.#states.clear()
  }

  addSource: MapPort['addSource'] = (id, source) => {
    if (Object.hasOwn(this.#style.sources, id)) throw new Error(`Source "${id}" already exists.`)
    this.#style.sources[id] = source as StyleSpecification['sources'][string]
    return this as never
  }

  addLayer: MapPort['addLayer'] = (layer: AddLayerObject, beforeId?: string) => {
    if (this.#style.layers.some(({ id }) => id === layer.id)) {
      throw new Error(`Layer "${layer.id}" already exists on this map.`)
    }
    if (beforeId !== undefined) this.layer(beforeId)
    if ('source' in layer && typeof layer.source === 'string') this.#source(layer.source)
    const at = this.#style.layers.findIndex(({ id }) => id === beforeId)
    this.#style.layers.splice(at < 0 ? this.#style.layers.length : at, 0, layer as LayerSpecification)
    return this as never
  }

  getSource: MapPort['getSource'] = (id) => {
    if (!Object.hasOwn(this.#style.sources, id)) return undefined
    const source = this.#source(id) as { data?: unknown }
    const setData = (data: unknown) => {
      source.data = data
      this.retiled.push(id)
      return Promise.resolve()
    }
    return { setData } as never
  }

  setFeatureState: MapPort['setFeatureState'] = ({ source, id }: FeatureIdentifier, state: Properties) => {
    this.#source(source)
    if (id === undefined) throw new Error('The feature id parameter must be provided.')
    const key = `${source} ${id}`
    this.#states.set(key, { ...this.#states.get(key), ...state })
    return this as never
  }

  removeFeatureState: MapPort['removeFeatureState'] = ({ source, id }: FeatureIdentifier, key?: string) => {
    this.#source(source)
    if (id === undefined) throw new Error('A feature id is required to remove its specific state property.')
    const kept = Object.entries(this.state(source, String(id))).filter(
      ([name]) => key !== undefined && name !== key,
    )
    this.#states.set(`${source} ${id}`, Object.fromEntries(kept))
    return this as never
  }

  setPaintProperty(layerId: string, property: string, value: unknown): void {
    const layer = this.layer(layerId) as { paint?: Properties }
    layer.paint = { ...layer.paint, [property]: value }
  }

  setLayoutProperty(layerId: string, property: string, value: unknown): void {
    const layer = this.layer(layerId) as { layout?: Properties }
    layer.layout = { ...layer.layout, [property]: value }
  }

  addImage: MapPort['addImage'] = (id, image) => {
    if (this.#images.has(id)) throw new Error(`An image named "${id}" already exists.`)
    this.#images.set(id, image)
    return this as never
  }

  #source(id: string): object {
    const source = Object.hasOwn(this.#style.sources, id) ? this.#style.sources[id] : undefined
    if (source === undefined) throw new Error(`The source '${id}' does not exist in the map's style.`)
    return source
  }
}
