import { mercator } from '../../domain/cameraMath'
import type { LngLat, RegionSet } from '../../domain/region'
import { labelFont } from '../fonts'
import { Overlay } from '../overlay'
import type { MarkTarget } from '../pointing'
import type { Scene } from '../scene'
import { frameOf, isSameStand, type Stand } from '../stand'
import { drawMarks } from './drawMarks'
import { type MarkContent, markContent } from './markContent'
import { type PlacedMarks, placedMarks } from './placedMarks'
import { targetOn } from './pointedMark'
import type { Measure } from './textBlock'

interface Shown {
  readonly scene: Scene
  readonly content: MarkContent
}

/** Texts are measured at this size, and no others: widths are in parts of it. */
const MEASURED_PX = 100

/**
 * Marks, discs and names on a canvas of their own over the map. A filter changes hundreds of them: as layers of MapLibre
 * they would be cut into tiles, laid out in a worker and drawn in some eight frames, each with all the land again.
 */
export class MarkCanvas {
  readonly #overlay: Overlay
  readonly #regionSet: RegionSet
  readonly #widths = new Map<string, number>()
  #shown: Shown | null = null
  #placed: PlacedMarks | null = null
  #drawnAt: Stand | null = null
  #isOpen = false

  /** @param parent gets the canvas as its last child. */
  constructor(parent: HTMLElement, regionSet: RegionSet, isInSoftware: boolean) {
    this.#regionSet = regionSet
    this.#overlay = new Overlay(parent, isInSoftware)
  }

  /** Fonts and land are there. */
  open(): void {
    this.#isOpen = true
    this.#widths.clear()
    this.#forget()
  }

  /** Takes over what is to be shown from the next `draw` on. */
  show(scene: Scene): void {
    const before = this.#shown
    const content = markContent(scene, this.#regionSet, before)
    this.#shown = { scene, content }
    if (before === null || !isSameContent(before.content, content)) this.#forget()
  }

  /** Draws where something has changed; call in each frame of the map, so that marks never lag behind the land. */
  draw(stand: Stand): void {
    const { context } = this.#overlay
    if (!this.#isOpen || this.#shown === null || context === null) return
    if (this.#drawnAt !== null && isSameStand(this.#drawnAt, stand)) return
    const { content } = this.#shown
    const { camera, size, pixelRatio } = stand
    if (this.#placed?.zoom !== camera.zoom) this.#placed = placedMarks(content, camera.zoom, this.#measure)
    this.#overlay.place({ left: 0, top: 0, ...size }, pixelRatio)
    drawMarks(context, this.#placed, content, frameOf(stand))
    this.#drawnAt = stand
  }

  /** What was drawn at a point of the map; `null` for nothing of ours. */
  targetAt(place: LngLat): MarkTarget | null {
    return this.#placed === null ? null : targetOn(this.#placed, mercator(place))
  }

  remove(): void {
    this.#overlay.remove()
  }

  #forget(): void {
    this.#placed = null
    this.#drawnAt = null
  }

  readonly #measure: Measure = (text, isStrong) => {
    const key = `${isStrong} ${text}`
    const known = this.#widths.get(key)
    const { context } = this.#overlay
    if (known !== undefined || context === null) return known ?? 0
    context.font = labelFont(isStrong, MEASURED_PX)
    const em = context.measureText(text).width / MEASURED_PX
    this.#widths.set(key, em)
    return em
  }
}

function isSameContent(a: MarkContent, b: MarkContent): boolean {
  return (
    a.theme === b.theme &&
    a.isOwn === b.isOwn &&
    a.labels === b.labels &&
    a.cities === b.cities &&
    a.groups === b.groups &&
    a.discs === b.discs &&
    a.emphasised === b.emphasised
  )
}
