import { drawMark } from './drawMark'
import { NUMBER_FAMILY } from './fonts'
import { layOver, type Pixels } from './pixels'

/** Digits of Noto Sans are all as wide, in parts of their size. */
const DIGIT_EM = 0.572
/** Around a digit, which may reach over its box. */
const ROOM_PX = 1

type Drawn = Parameters<typeof drawMark>[1]

/**
 * Small pictures that are drawn once and copied from then on. A plate is made of some twenty, and there are hundreds of
 * plates after each change: a canvas for each of them takes several times as long.
 */
export class Stamps {
  readonly pixelRatio: number
  readonly #known = new Map<string, Pixels>()

  /** @param pixelRatio pixels of a stamp per CSS pixel. */
  constructor(pixelRatio: number) {
    this.pixelRatio = pixelRatio
  }

  /** The stamp of that name, drawn in CSS pixels if it is not known; `null` where the browser gives no canvas. */
  named(
    name: string,
    widthPx: number,
    heightPx: number,
    draw: (context: CanvasRenderingContext2D) => void,
  ): Pixels | null {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(widthPx * this.pixelRatio)
    canvas.height = Math.ceil(heightPx * this.pixelRatio)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (context === null) return null
    context.scale(this.pixelRatio, this.pixelRatio)
    draw(context)
    const stamp = context.getImageData(0, 0, canvas.width, canvas.height)
    this.#known.set(name, stamp)
    return stamp
  }

  /** Puts a stamp where its left top corner is to be, in CSS pixels. */
  put(on: Pixels, stamp: Pixels | null, x: number, y: number): void {
    if (stamp === null) return
    layOver(on, stamp, Math.round(x * this.pixelRatio), Math.round(y * this.pixelRatio))
  }

  /** @param stripe as for {@link drawMark}. */
  putMark(on: Pixels, mark: Drawn, stripe: string | null): void {
    const { shape, colour, sidePx, x, y } = mark
    const stamp = this.named(`${shape} ${colour} ${sidePx} ${stripe}`, sidePx, sidePx, (context) =>
      drawMark(context, { ...mark, x: 0, y: 0 }, stripe),
    )
    this.put(on, stamp, x, y)
  }

  /** Digits from their left end, in the middle of their height. */
  putNumber(on: Pixels, digits: string, x: number, y: number, numberPx: number, colour: string): void {
    for (const [i, digit] of Array.from(digits).entries()) {
      const [widthPx, heightPx] = [Math.ceil(DIGIT_EM * numberPx) + 2 * ROOM_PX, Math.ceil(numberPx)]
      const stamp = this.named(`${digit} ${colour} ${numberPx}`, widthPx, heightPx, (context) => {
        context.fillStyle = colour
        context.font = `600 ${numberPx}px "${NUMBER_FAMILY}", sans-serif`
        context.textBaseline = 'alphabetic'
        context.fillText(digit, ROOM_PX, heightPx / 2 + 0.36 * numberPx)
      })
      this.put(on, stamp, x + i * DIGIT_EM * numberPx - ROOM_PX, y - heightPx / 2)
    }
  }
}
