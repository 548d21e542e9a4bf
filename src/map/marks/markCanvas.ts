import { isSameCamera, mercator, type Size } from '../../domain/cameraMath'
import type { LngLat, RegionSet } from '../../domain/region'
import type { Camera } from '../../domain/view'
import { labelFont } from '../fonts'
import type { MarkTarget } from '../pointing'
import type { Scene } from '../scene'
import { drawMarks, frameOf } from './drawMarks'
import { type MarkContent, markContent } from './markContent'
import { type PlacedMarks, placedMarks } from './placedMarks'
import { targetOn } from './pointedMark'
import type { Measure } from './textBlock'

interface Stand {
  readonly camera: Camera
  readonly size: Size
  readonly pixelRatio: number
}

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
  readonly #canvas = document.createElement('canvas')
  readonly #context: CanvasRenderingContext2D | null
  readonly #regionSet: RegionSet
  readonly #widths = new Map<string, number>()
  #shown: Shown | null = null
  #placed: PlacedMarks | null = null
  #drawnAt: Stand | null = null
  #isOpen = false

  /**
   * @param parent gets the canvas as its last child.
   * @param isInSoftware there is no GPU: then paths are drawn faster without the detour over its imitation.
   */
  constructor(parent: HTMLElement, regionSet: RegionSet, isInSoftware: boolean) {
    this.#regionSet = regionSet
    this.#context = this.#canvas.getContext('2d', { willReadFrequently: isInSoftware })
    this.#canvas.setAttribute('aria-hidden', 'true')
    Object.assign(this.#canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' })
    parent.append(this.#canvas)
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
  draw(camera: Camera, size: Size): void {
    if (!this.#isOpen || this.#shown === null || this.#context === null) return
    const stand = { camera, size, pixelRatio: devicePixelRatio }
    if (this.#drawnAt !== null && isSameStand(this.#drawnAt, stand)) return
    const { content } = this.#shown
    if (this.#placed?.zoom !== camera.zoom) this.#placed = placedMarks(content, camera.zoom, this.#measure)
    this.#resize(stand)
    drawMarks(this.#context, this.#placed, content, frameOf(camera, size, stand.pixelRatio))
    this.#drawnAt = stand
  }

  /** What was drawn at a point of the map; `null` for nothing of ours. */
  targetAt(place: LngLat): MarkTarget | null {
    return this.#placed === null ? null : targetOn(this.#placed, mercator(place))
  }

  remove(): void {
    this.#canvas.remove()
    this.#canvas.width = 0 // gives the memory back now, not at some later time
  }

  #forget(): void {
    this.#placed = null
    this.#drawnAt = null
  }

  /** A canvas that is given a size anew is made anew, even if it is the same. */
  #resize({ size: { widthPx, heightPx }, pixelRatio }: Stand): void {
    const [width, height] = [Math.round(widthPx * pixelRatio), Math.round(heightPx * pixelRatio)]
    if (this.#canvas.width === width && this.#canvas.height === height) return
    Object.assign(this.#canvas, { width, height })
    Object.assign(this.#canvas.style, { width: `${widthPx}px`, height: `${heightPx}px` })
  }

  readonly #measure: Measure = (text, isStrong) => {
    const key = `${isStrong} ${text}`
    const known = this.#widths.get(key)
    if (known !== undefined || this.#context === null) return known ?? 0
    this.#context.font = labelFont(isStrong, MEASURED_PX)
    const em = this.#context.measureText(text).width / MEASURED_PX
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

function isSameStand(a: Stand, b: Stand): boolean {
  return (
    isSameCamera(a.camera, b.camera) &&
    a.size.widthPx === b.size.widthPx &&
    a.size.heightPx === b.size.heightPx &&
    a.pixelRatio === b.pixelRatio
  )
}
