import type { Size } from '../domain/cameraMath'

/** Where an overlay lies in the picture, in CSS pixels. */
export interface Placement {
  readonly left: number
  readonly top: number
  readonly widthPx: number
  readonly heightPx: number
}

/** A canvas over the map, out of the way of pointers and of screen readers. */
export class Overlay {
  /** `null` where the browser has none to give. */
  readonly context: CanvasRenderingContext2D | null
  readonly #canvas = document.createElement('canvas')

  /**
   * @param parent gets the canvas as its last child.
   * @param isInSoftware there is no GPU: then paths are drawn faster without the detour over its imitation.
   */
  constructor(parent: HTMLElement, isInSoftware: boolean) {
    this.context = this.#canvas.getContext('2d', { willReadFrequently: isInSoftware })
    this.#canvas.setAttribute('aria-hidden', 'true')
    Object.assign(this.#canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' })
    Object.assign(this.#canvas, { width: 0, height: 0 })
    parent.append(this.#canvas)
  }

  /** What was drawn may be gone after it. */
  place({ left, top, widthPx, heightPx }: Placement, pixelRatio: number): void {
    // Moved by `left` and `top`, it would count as a shift of the page's layout.
    this.#canvas.style.translate = `${left}px ${top}px`
    fitCanvas(this.#canvas, { widthPx, heightPx }, pixelRatio)
  }

  remove(): void {
    this.#canvas.remove()
    this.#canvas.width = 0 // gives the memory back now, not at some later time
  }
}

/** Gives a canvas a size with as many pixels as the screen has. Given one anew it is made anew, even if it is the same. */
export function fitCanvas(canvas: HTMLCanvasElement, { widthPx, heightPx }: Size, pixelRatio: number): void {
  const [width, height] = [Math.round(widthPx * pixelRatio), Math.round(heightPx * pixelRatio)]
  Object.assign(canvas.style, { width: `${widthPx}px`, height: `${heightPx}px` })
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
}
