import type { Geography } from '../domain/geography'
import type { MapLayer, MapPort } from './layer'
import type { Scene } from './scene'

/** The layers of one map with what they show; nothing is drawn before `open`. */
export class LayerStack {
  readonly #map: MapPort
  readonly #layers: readonly MapLayer[]
  #scene: Scene
  #fine: Geography | null = null
  #isOpen = false
  #isRevealed = false

  constructor(map: MapPort, layers: readonly MapLayer[], scene: Scene) {
    this.#map = map
    this.#layers = layers
    this.#scene = scene
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Adds the layers once the style can hold them. */
  open(): void {
    for (const layer of this.#layers) layer.add(this.#map, this.#scene)
    this.#isOpen = true
    this.redraw()
    if (this.#fine !== null) this.refine(this.#fine)
  }

  /** Shows what was added, once the land in view is there; `false` where there is nothing to show, or it is shown. */
  reveal(): boolean {
    if (!this.#isOpen || this.#isRevealed) return false
    this.#isRevealed = true
    for (const layer of this.#layers) layer.reveal(this.#map, this.#scene)
    return true
  }

  /** Answers whether the land looks otherwise than before: then MapLibre draws it anew. */
  show(scene: Scene): boolean {
    const previous = this.#scene
    this.#scene = scene
    if (isSameLand(scene, previous)) return false
    if (this.#isOpen) for (const layer of this.#layers) layer.update(this.#map, scene, previous)
    return true
  }

  /** Shows everything again, after the GPU forgot it. */
  redraw(): void {
    if (!this.#isOpen) return
    for (const layer of this.#layers) layer.update(this.#map, this.#scene)
  }

  /** Finer borders; they may come before there is anything that could show them. */
  refine(geography: Geography): void {
    this.#fine = geography
    if (!this.#isOpen) return
    for (const layer of this.#layers) layer.refine?.(this.#map, geography)
  }
}

/** All that layers look at: the rest of a scene lies over the land. */
function isSameLand(a: Scene, b: Scene): boolean {
  return a.theme === b.theme && a.regions === b.regions
}
