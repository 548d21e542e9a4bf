import type { Size } from '../../domain/cameraMath'
import type { Pixel } from '../pointing'
import type { FromMiddle } from './cameraPath'
import type { PlainCamera } from './plainCamera'

/** What gestures do to a camera. */
type Held = Pick<PlainCamera, 'hold' | 'drag' | 'letGo' | 'nudge'>

interface GestureOptions {
  readonly canvas: HTMLElement
  readonly camera: Held
  readonly size: () => Size
  readonly onClick: (point: Pixel) => void
}

/** A hand trembles: what has not gone farther is a click. */
const TREMBLE_PX = 3
const KEY_STEP_PX = 100
/** Pixels of a wheel that bring the map twice as close; a pinch on a touch pad comes as a wheel with Ctrl. */
const WHEEL_PX = { turned: 660, pinched: 100 } as const
const LINE_PX = 40
/** No further turn of the wheel for so long is its end. */
const WHEEL_REST_MS = 200

const KEYS: Readonly<
  Record<string, { readonly rightPx: number; readonly downPx: number; readonly steps: number }>
> = {
  ArrowLeft: { rightPx: -KEY_STEP_PX, downPx: 0, steps: 0 },
  ArrowRight: { rightPx: KEY_STEP_PX, downPx: 0, steps: 0 },
  ArrowUp: { rightPx: 0, downPx: -KEY_STEP_PX, steps: 0 },
  ArrowDown: { rightPx: 0, downPx: KEY_STEP_PX, steps: 0 },
  '+': { rightPx: 0, downPx: 0, steps: 1 },
  '=': { rightPx: 0, downPx: 0, steps: 1 },
  '-': { rightPx: 0, downPx: 0, steps: -1 },
}

/** Drag, pinch, wheel, double click and keys, as on MapLibre's map. Returns what stops them. */
export function watchGestures(options: GestureOptions): () => void {
  const { canvas } = options
  const stops = [watchFingers(options), watchWheel(options)]
  const doubled = (click: MouseEvent): void => {
    const at = fromMiddle([click.offsetX, click.offsetY], options.size())
    options.camera.nudge(at, at, click.shiftKey ? -1 : 1)
  }
  const pressed = (press: KeyboardEvent): void => {
    if (press.ctrlKey || press.altKey || press.metaKey) return
    const key = Object.hasOwn(KEYS, press.key) ? KEYS[press.key] : undefined
    if (key === undefined) return
    press.preventDefault()
    options.camera.nudge([key.rightPx, key.downPx], [0, 0], key.steps)
  }
  canvas.addEventListener('dblclick', doubled)
  canvas.addEventListener('keydown', pressed)
  return () => {
    for (const stop of stops) stop()
    canvas.removeEventListener('dblclick', doubled)
    canvas.removeEventListener('keydown', pressed)
  }
}

/** One finger or the mouse drags; two drag and zoom. What lay under them stays under them. */
function watchFingers({ canvas, camera, size, onClick }: GestureOptions): () => void {
  const fingers = new Map<number, Pixel>()
  let downAt: Pixel = [0, 0]
  let isDrag = false
  const down = ({ pointerId, offsetX, offsetY, button, pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse' && button !== 0) return
    if (fingers.size === 0) {
      downAt = [offsetX, offsetY]
      isDrag = false
    }
    fingers.set(pointerId, [offsetX, offsetY])
    canvas.setPointerCapture(pointerId)
  }
  const move = ({ pointerId, offsetX, offsetY }: PointerEvent): void => {
    if (!fingers.has(pointerId)) return
    const before = spreadOf([...fingers.values()])
    fingers.set(pointerId, [offsetX, offsetY])
    const trembles = Math.hypot(offsetX - downAt[0], offsetY - downAt[1]) <= TREMBLE_PX
    if (!isDrag && fingers.size === 1 && trembles) return
    camera.hold()
    isDrag = true
    const after = spreadOf([...fingers.values()])
    const steps = before.px > 0 && after.px > 0 ? Math.log2(after.px / before.px) : 0
    camera.drag(fromMiddle(before.middle, size()), fromMiddle(after.middle, size()), steps)
  }
  const up = ({ pointerId }: PointerEvent): void => {
    if (fingers.delete(pointerId) && fingers.size === 0) camera.letGo()
  }
  const clicked = ({ offsetX, offsetY }: MouseEvent): void => {
    if (!isDrag) onClick([offsetX, offsetY])
  }
  const stops = [
    listen(canvas, 'pointerdown', down),
    listen(canvas, 'pointermove', move),
    listen(canvas, 'pointerup', up),
    listen(canvas, 'pointercancel', up),
    listen(canvas, 'click', clicked),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function watchWheel({ canvas, camera, size }: GestureOptions): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined
  const turned = (wheel: WheelEvent): void => {
    wheel.preventDefault() // else the page would be zoomed or scrolled, too
    const px = wheel.deltaMode === WheelEvent.DOM_DELTA_LINE ? wheel.deltaY * LINE_PX : wheel.deltaY
    const at = fromMiddle([wheel.offsetX, wheel.offsetY], size())
    camera.hold()
    camera.drag(at, at, -px / (wheel.ctrlKey ? WHEEL_PX.pinched : WHEEL_PX.turned))
    clearTimeout(rest)
    rest = setTimeout(() => camera.letGo(), WHEEL_REST_MS)
  }
  canvas.addEventListener('wheel', turned, { passive: false })
  return () => {
    clearTimeout(rest)
    canvas.removeEventListener('wheel', turned)
  }
}

function listen<Type extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
): () => void {
  element.addEventListener(type, listener)
  return () => element.removeEventListener(type, listener)
}

/** The middle of all fingers, and how far they are from it. */
function spreadOf(points: readonly Pixel[]): { readonly middle: Pixel; readonly px: number } {
  const mean = (i: 0 | 1) => points.reduce((sum, point) => sum + point[i], 0) / points.length
  const middle: Pixel = [mean(0), mean(1)]
  return { middle, px: Math.max(...points.map(([x, y]) => Math.hypot(x - middle[0], y - middle[1]))) }
}

function fromMiddle([x, y]: Pixel, { widthPx, heightPx }: Size): FromMiddle {
  return [x - widthPx / 2, y - heightPx / 2]
}
