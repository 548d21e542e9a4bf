import type { Geography } from '../domain/geography'
import type { LngLat, RegionSet } from '../domain/region'
import { MarkCanvas } from './marks/markCanvas'
import { OutlineCanvas } from './outlines/outlineCanvas'
import type { MarkTarget } from './pointing'
import type { Scene } from './scene'
import { isSameStand, type Stand } from './stand'

/** What we draw ourselves over the land: outlines, and marks and names over them. */
export class Overlays {
  readonly #outlines: OutlineCanvas
  readonly #marks: MarkCanvas
  #drawnAt: Stand | null = null

  constructor(parent: HTMLElement, coarse: Geography, regionSet: RegionSet, isInSoftware: boolean) {
    this.#outlines = new OutlineCanvas(parent, coarse, isInSoftware)
    this.#marks = new MarkCanvas(parent, regionSet, isInSoftware)
  }

  /** Fonts and land are there. */
  open(): void {
    this.#outlines.open()
    this.#marks.open()
  }

  /** Takes over what is to be shown from the next `draw` on. */
  show(scene: Scene): void {
    this.#outlines.show(scene)
    this.#marks.show(scene)
  }

  refine(geography: Geography): void {
    this.#outlines.refine(geography)
  }

  /** Draws where something has changed; call in each frame of the map, so that nothing lags behind the land. */
  draw(stand: Stand): void {
    this.#drawnAt = stand
    this.#outlines.draw(stand)
    this.#marks.draw(stand)
  }

  /** Draws without a frame of the map, for which the land is drawn anew; where the map moves, its next frame does. */
  drawOver(stand: Stand): void {
    if (this.#drawnAt !== null && isSameStand(this.#drawnAt, stand)) this.draw(stand)
  }

  /** What was drawn at a point of the map; `null` for nothing of ours. */
  targetAt(place: LngLat): MarkTarget | null {
    return this.#marks.targetAt(place)
  }

  remove(): void {
    this.#outlines.remove()
    this.#marks.remove()
  }
}
