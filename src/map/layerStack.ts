import type { Geography } from '../domain/geography'
import type { MapLayer, MapPort } from './layer'
import { isSameLand, type Scene } from './scene'

/** The layers of one map with what they show; nothing is drawn before `open`. */
export class LayerStack {
  readonly #map: MapPort
  readonly #layers: readonly MapLayer[]
  #scene: Scene
  /** What the style of the map was last made to show; `null` before it has the layers. */
  #drawn: Scene | null = null
  #fine: Geography | null = null
  #isFineDrawn = false
  #isOpen = false
  #isRevealed = false

  constructor(map: MapPort, layers: readonly MapLayer[], scene: Scene) {
    this.#map = map
    this.#layers = layers
    this.#scene = scene
  }

  /** Whether the map has the layers now. */
  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Adds the layers once the style can hold them; of those that it got back, shows again what the GPU forgot. */
  open(): void {
    const drawn = this.#drawn ?? this.#scene
    for (const layer of this.#layers) {
      if (this.#drawn === null) layer.add(this.#map, drawn)
      layer.update(this.#map, drawn)
    }
    this.#drawn = drawn
    this.#isOpen = true
    this.#catchUp()
  }

  /** The map has no style for now: what is shown meanwhile is drawn when it is open again. */
  close(): void {
    this.#isOpen = false
  }

  /** Shows what was added, once the land in view is there; `false` where there is nothing to show, or it is shown. */
  reveal(): boolean {
    if (!this.#isOpen || this.#isRevealed) return false
    this.#isRevealed = true
    for (const layer of this.#layers) layer.reveal(this.#map, this.#scene)
    return true
  }

  /** Answers whether the land looks otherwise than before: then it is drawn anew. */
  show(scene: Scene): boolean {
    const hasNewLand = !isSameLand(scene, this.#scene)
    this.#scene = scene
    if (hasNewLand) this.#catchUp()
    return hasNewLand
  }

  /** Finer borders; they may come before there is anything that could show them. */
  refine(geography: Geography): void {
    this.#fine = geography
    this.#isFineDrawn = false
    this.#catchUp()
  }

  #catchUp(): void {
    if (!this.#isOpen || this.#drawn === null) return
    const [next, drawn] = [this.#scene, this.#drawn]
    this.#drawn = next
    if (next !== drawn) for (const layer of this.#layers) layer.update(this.#map, next, drawn)
    if (this.#fine === null || this.#isFineDrawn) return
    this.#isFineDrawn = true
    for (const layer of this.#layers) layer.refine?.(this.#map, this.#fine)
  }
}
