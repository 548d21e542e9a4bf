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

  /** What was drawn may be gone after it. A canvas that is given a size anew is made anew, even if it is the same. */
  place({ left, top, widthPx, heightPx }: Placement, pixelRatio: number): void {
    const [width, height] = [Math.round(widthPx * pixelRatio), Math.round(heightPx * pixelRatio)]
    // Moved by `left` and `top`, it would count as a shift of the page's layout.
    const style = { translate: `${left}px ${top}px`, width: `${widthPx}px`, height: `${heightPx}px` }
    Object.assign(this.#canvas.style, style)
    if (this.#canvas.width !== width || this.#canvas.height !== height)
      Object.assign(this.#canvas, { width, height })
  }

  remove(): void {
    this.#canvas.remove()
    this.#canvas.width = 0 // gives the memory back now, not at some later time
  }
}
