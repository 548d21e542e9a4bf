import { vi } from 'vitest'
import type { Rect } from '../../../src/domain/rect'

/** One thing on a canvas. */
export interface Drawn {
  readonly by: 'fill' | 'stroke' | 'fillText' | 'strokeText'
  /** The text, the `d` of a path, or which of the canvas's own shapes it is. */
  readonly what: string
  /** In CSS pixels from the left top corner of the canvas; of a path its box of 16 × 16, of a text its letters. */
  readonly box: Rect
  readonly colour: string
  /** Width of a line in CSS pixels; 0 for what is filled. */
  readonly widthPx: number
  readonly opacity: number
  readonly dash: readonly number[]
  /** `d` of the path within which it shows; `null` = all of it. */
  readonly within: string | null
  /** CSS `font` of a text, as if it were drawn without any scale; empty for other things. */
  readonly font: string
}

/** A path from an SVG's `d`, or one that is drawn step by step. */
class FakePath {
  d: string
  readonly rings: (readonly [x: number, y: number])[][] = []
  constructor(d = '') {
    this.d = d
  }

  moveTo(x: number, y: number): void {
    this.d += `M${x} ${y}`
    this.rings.push([[x, y]])
  }

  lineTo(x: number, y: number): void {
    this.d += `L${x} ${y}`
    this.rings.at(-1)?.push([x, y])
  }

  closePath(): void {
    this.d += 'Z'
  }

  /** Of what was drawn; of an SVG's `d`, that of a mark. */
  get box(): Rect {
    const points = this.rings.flat()
    if (points.length === 0) return PATH_BOX
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  }
}

/** A tile that fills a shape; as a colour it is called "pattern". */
export class FakePattern {
  /** CSS pixels for each pixel of the tile, before the scale of what it fills. */
  scale = 1
  setTransform({ a }: { readonly a: number }): void {
    this.scale = a
  }
  toString(): string {
    return 'pattern'
  }
}

interface State {
  /** CSS pixels for each unit, and where the origin is. */
  readonly scale: number
  readonly x: number
  readonly y: number
  readonly within: string | null
  readonly settings: Settings
}

interface Settings {
  readonly fillStyle: string | FakePattern
  readonly strokeStyle: string
  readonly lineWidth: number
  readonly globalAlpha: number
  readonly lineCap: string
  readonly dash: readonly number[]
}

const PATH_BOX: Rect = [0, 0, 16, 16]

/**
 * A drawing context without pixels: it keeps what is drawn until it is cleared. It throws where a browser throws, and
 * measures a letter as 0.6 of its size if it is strong, else as 0.56.
 */
export class FakeContext {
  fillStyle: string | FakePattern = '#000000'
  strokeStyle = '#000000'
  lineWidth = 1
  globalAlpha = 1
  lineCap = 'butt'
  lineJoin = 'miter'
  textAlign = 'start'
  textBaseline = 'alphabetic'
  font = '10px sans-serif'
  /** What is on the canvas now, from bottom to top. */
  readonly drawn: Drawn[] = []
  /** Whether it was asked for with `willReadFrequently`. */
  isInSoftware = false
  /** How often anything was drawn or cleared. */
  steps = 0
  #at = { scale: 1, x: 0, y: 0 }
  #within: string | null = null
  #dash: readonly number[] = []
  #shape: { readonly what: string; readonly box: Rect } = { what: 'nothing', box: [0, 0, 0, 0] }
  readonly #saved: State[] = []

  setTransform(a: number, _b: number, _c: number, _d: number, x: number, y: number): void {
    const ratio = devicePixelRatio
    this.#at = { scale: a / ratio, x: x / ratio, y: y / ratio }
  }

  translate(x: number, y: number): void {
    const { scale, x: left, y: top } = this.#at
    this.#at = { scale, x: left + x * scale, y: top + y * scale }
  }

  scale(by: number): void {
    this.#at = { ...this.#at, scale: this.#at.scale * by }
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, globalAlpha, lineCap } = this
    const settings = { fillStyle, strokeStyle, lineWidth, globalAlpha, lineCap, dash: this.#dash }
    this.#saved.push({ ...this.#at, within: this.#within, settings })
  }

  restore(): void {
    const state = this.#saved.pop()
    if (state === undefined) return
    const { within, settings, ...at } = state
    const { dash, ...rest } = settings
    this.#at = at
    this.#within = within
    this.#dash = dash
    Object.assign(this, rest)
  }

  clip(path: unknown): void {
    this.#within = this.#of(path).what
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash
  }

  beginPath(): void {
    this.#shape = { what: 'nothing', box: [0, 0, 0, 0] }
  }

  roundRect(x: number, y: number, width: number, height: number): void {
    this.#shape = { what: 'roundRect', box: [x, y, x + width, y + height] }
  }

  ellipse(x: number, y: number, radiusX: number, radiusY: number): void {
    if (radiusX < 0 || radiusY < 0) throw new DOMException('The radius is negative.', 'IndexSizeError')
    this.#shape = { what: 'ellipse', box: [x - radiusX, y - radiusY, x + radiusX, y + radiusY] }
  }

  arc(x: number, y: number, radius: number): void {
    this.ellipse(x, y, radius, radius)
  }

  fill(path?: unknown): void {
    this.#add({ by: 'fill', ...this.#of(path), colour: String(this.fillStyle) })
  }

  stroke(path?: unknown): void {
    const widthPx = this.lineWidth * this.#at.scale
    this.#add({ by: 'stroke', ...this.#of(path), colour: this.strokeStyle, widthPx, dash: this.#dash })
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#add({
      by: 'fill',
      what: 'rect',
      box: [x, y, x + width, y + height],
      colour: String(this.fillStyle),
    })
  }

  clearRect(x: number, y: number, width: number, height: number): void {
    const [left, top, right, bottom] = this.#inCanvas([x, y, x + width, y + height])
    const kept = this.drawn.filter(
      ({ box }) => box[2] < left || box[0] > right || box[3] < top || box[1] > bottom,
    )
    this.drawn.splice(0, Infinity, ...kept)
    this.steps++
  }

  fillText(text: string, x: number, y: number): void {
    const { fillStyle, font } = this
    const colour = String(fillStyle)
    this.#add({ by: 'fillText', what: text, box: this.#boxOf(text, x, y), colour, font })
  }

  strokeText(text: string, x: number, y: number): void {
    const { strokeStyle: colour, font } = this
    const widthPx = this.lineWidth * this.#at.scale
    this.#add({ by: 'strokeText', what: text, box: this.#boxOf(text, x, y), colour, font, widthPx })
  }

  measureText(text: string): { width: number } {
    return { width: text.length * this.#sizePx() * (this.font.startsWith('600') ? 0.6 : 0.56) }
  }

  createImageData(width: number, height: number): { data: Uint8ClampedArray } {
    return { data: new Uint8ClampedArray(width * height * 4) }
  }

  putImageData(): void {
    this.steps++
  }

  createPattern(): FakePattern {
    return new FakePattern()
  }

  isPointInPath(path: unknown, x: number, y: number, rule: string): boolean {
    if (!(path instanceof FakePath) || rule !== 'evenodd') return false
    const crossings = path.rings.flatMap((ring) =>
      ring.filter(([toX, toY], i) => {
        const [fromX, fromY] = ring.at(i - 1) ?? [toX, toY]
        return fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)
      }),
    )
    return crossings.length % 2 === 1
  }

  #sizePx(): number {
    return Number(/([\d.]+)px/.exec(this.font)?.[1])
  }

  /** From the foot of the letters up to their size. */
  #boxOf(text: string, x: number, y: number): Rect {
    const { width } = this.measureText(text)
    const left = x - (this.textAlign === 'center' ? width / 2 : 0)
    return [left, y - this.#sizePx(), left + width, y]
  }

  #of(path: unknown): { readonly what: string; readonly box: Rect } {
    return path instanceof FakePath ? { what: path.d, box: path.box } : this.#shape
  }

  #inCanvas([left, top, right, bottom]: Rect): Rect {
    const { scale, x, y } = this.#at
    return [x + left * scale, y + top * scale, x + right * scale, y + bottom * scale]
  }

  #add(one: Pick<Drawn, 'by' | 'what' | 'box' | 'colour'> & Partial<Drawn>): void {
    const box = this.#inCanvas(one.box)
    const given = { widthPx: 0, dash: [], font: '', ...one }
    this.drawn.push({ ...given, box, opacity: this.globalAlpha, within: this.#within })
    this.steps++
  }
}

const CONTEXTS = new WeakMap<HTMLCanvasElement, FakeContext>()

/** The context of a canvas of this page; call `stubCanvases` before the canvas is used. */
export function contextOf(canvas: HTMLCanvasElement): FakeContext {
  const context = CONTEXTS.get(canvas) ?? new FakeContext()
  CONTEXTS.set(canvas, context)
  return context
}

/** Gives each canvas of the page a context of its own that remembers, and one device pixel to each of CSS. */
export function stubCanvases(): void {
  vi.stubGlobal('Path2D', FakePath)
  vi.stubGlobal('devicePixelRatio', 1)
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    configurable: true,
    value(this: HTMLCanvasElement, _type: '2d', { willReadFrequently = false } = {}) {
      return Object.assign(contextOf(this), { isInSoftware: willReadFrequently })
    },
  })
}

/** Draws on a new canvas, and tells what is on it then. */
export function drawnBy(draw: (context: CanvasRenderingContext2D) => void): readonly Drawn[] {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('stubCanvases comes first.')
  draw(context)
  return contextOf(canvas).drawn
}
