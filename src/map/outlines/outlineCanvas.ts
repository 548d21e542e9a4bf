import type { RegionCode } from '../../domain/dataset'
import type { Geography } from '../../domain/geography'
import type { Rect } from '../../domain/rect'
import type { Theme } from '../../domain/view'
import { Overlay } from '../overlay'
import { type Outline, outlinesOf, type Scene } from '../scene'
import { type Frame, frameOf, isSameStand, type Stand } from '../stand'
import { type Shape, shapeOf, WORLD_UNITS } from '../worldShape'
import { drawOutlines, type OutlinedShape, REACH_PX } from './drawOutlines'

type Looks = ReadonlyMap<RegionCode, Outline>

interface Shown {
  readonly theme: Theme
  readonly looks: Looks
}

/**
 * Outlines of regions on a canvas of their own over the land, no larger than they are. They follow the pointer: as a
 * layer of MapLibre each change would be cut into tiles and drawn in some frames, each with all the land again.
 */
export class OutlineCanvas {
  readonly #overlay: Overlay
  #regions: Geography['regions']
  readonly #shapes = new Map<RegionCode, Shape>()
  #shown: Shown | null = null
  #drawnAt: Stand | null = null
  #isOpen = false

  /** @param parent gets the canvas as its last child. */
  constructor(parent: HTMLElement, { regions }: Geography, isInSoftware: boolean) {
    this.#overlay = new Overlay(parent, isInSoftware)
    this.#regions = regions
  }

  /** The land is there. */
  open(): void {
    this.#isOpen = true
  }

  /** Takes over what is to be shown from the next `draw` on. */
  show(scene: Scene): void {
    const shown = { theme: scene.theme, looks: outlinesOf(scene) }
    const before = this.#shown
    this.#shown = shown
    if (before?.theme !== shown.theme || !areSame(before.looks, shown.looks)) this.#drawnAt = null
  }

  /** Takes over borders of another level of detail. */
  refine({ regions }: Geography): void {
    this.#regions = regions
    this.#shapes.clear()
    this.#drawnAt = null
  }

  /** Draws where something has changed; call in each frame of the map. */
  draw(stand: Stand): void {
    const { context } = this.#overlay
    if (!this.#isOpen || this.#shown === null || context === null) return
    if (this.#drawnAt !== null && isSameStand(this.#drawnAt, stand)) return
    this.#drawnAt = stand
    const { theme } = this.#shown
    const outlines = this.#outlines()
    const frame = frameOf(stand)
    const { pixelRatio, corner } = frame
    const [left, top, right, bottom] = roomOf(outlines, frame)
    const place = { left, top, widthPx: right - left, heightPx: bottom - top }
    this.#overlay.place(place, pixelRatio)
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
    context.clearRect(0, 0, place.widthPx, place.heightPx)
    drawOutlines(context, outlines, theme, { ...frame, corner: [corner[0] + left, corner[1] + top] })
  }

  remove(): void {
    this.#overlay.remove()
  }

  #outlines(): readonly OutlinedShape[] {
    return [...(this.#shown?.looks ?? [])].flatMap(([code, look]) => {
      const shape = this.#shapeOf(code)
      return shape === null ? [] : [{ shape, look }]
    })
  }

  #shapeOf(code: RegionCode): Shape | null {
    const known = this.#shapes.get(code)
    if (known !== undefined) return known
    const region = this.#regions.features.find(({ properties }) => properties.code === code)
    if (region === undefined) return null
    const shape = shapeOf(region.geometry)
    this.#shapes.set(code, shape)
    return shape
  }
}

/** The part of the picture that holds all outlines, on whole pixels; an empty one where none is in the picture. */
function roomOf(outlines: readonly OutlinedShape[], { worldPx, corner: [x, y], size }: Frame): Rect {
  const edges = (side: 0 | 1 | 2 | 3) =>
    outlines.map(({ shape }) => (shape.box[side] / WORLD_UNITS) * worldPx)
  const left = Math.max(0, Math.floor(Math.min(...edges(0)) - x - REACH_PX))
  const top = Math.max(0, Math.floor(Math.min(...edges(1)) - y - REACH_PX))
  const right = Math.min(size.widthPx, Math.ceil(Math.max(...edges(2)) - x + REACH_PX))
  const bottom = Math.min(size.heightPx, Math.ceil(Math.max(...edges(3)) - y + REACH_PX))
  return left < right && top < bottom ? [left, top, right, bottom] : [0, 0, 0, 0]
}

function areSame(a: Looks, b: Looks): boolean {
  return a.size === b.size && [...a].every(([code, look]) => b.get(code) === look)
}
