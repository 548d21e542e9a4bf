import { type Size, unmercator } from '../../domain/cameraMath'
import type { RegionCode } from '../../domain/dataset'
import type { Geography } from '../../domain/geography'
import type { LngLat, RegionSet } from '../../domain/region'
import type { Camera } from '../../domain/view'
import { onMapFonts } from '../fonts'
import type { MapScreen, ScreenEvents } from '../mapScreen'
import { fitCanvas } from '../overlay'
import type { Pixel } from '../pointing'
import { isSameLand, type Scene } from '../scene'
import { frameOf, sizeOf } from '../stand'
import { WORLD_UNITS } from '../worldShape'
import { drawLand } from './drawLand'
import { watchGestures } from './gestures'
import { hatchPatterns } from './hatchPattern'
import { type LandShapes, landShapes } from './landShapes'
import { PlainCamera } from './plainCamera'

interface ScreenOptions {
  readonly geography: Geography
  readonly regionSet: RegionSet
  readonly scene: Scene
  readonly camera: Camera
  readonly reducedMotion: boolean
}

/** Land on a canvas that the processor draws, for where there is no WebGL. */
export class PlainScreen implements MapScreen {
  readonly isInSoftware = true
  readonly canvas: HTMLCanvasElement
  readonly #container: HTMLElement
  readonly #context: CanvasRenderingContext2D
  readonly #hatch: ReturnType<typeof hatchPatterns>
  readonly #regionSet: RegionSet
  readonly #camera: PlainCamera
  readonly #clicks = new Set<(point: Pixel) => void>()
  #land: LandShapes
  #scene: Scene
  #size: Size
  #events: ScreenEvents | null = null
  #frame: number | null = null

  /** @param context of the canvas, which becomes the container's only child. */
  constructor(
    container: HTMLElement,
    canvas: HTMLCanvasElement,
    context: CanvasRenderingContext2D,
    { geography, regionSet, scene, camera, reducedMotion }: ScreenOptions,
  ) {
    this.#container = container
    this.canvas = canvas
    this.#context = context
    this.#hatch = hatchPatterns(context)
    this.#regionSet = regionSet
    this.#land = landShapes(geography, regionSet.bounds)
    this.#scene = scene
    this.#size = sizeOf(container)
    const nextFrame = (run: (nowMs: number) => void) => this.#inNextFrame(run)
    this.#camera = new PlainCamera({ camera, bounds: regionSet.bounds, reducedMotion, nextFrame })
    canvas.tabIndex = 0
    Object.assign(canvas.style, { position: 'absolute', inset: '0', touchAction: 'var(--map-touch, none)' })
    container.append(canvas)
  }

  get holder(): HTMLElement {
    return this.#container
  }

  getCenter = () => this.#camera.getCenter()
  getZoom = () => this.#camera.getZoom()
  isMoving = () => this.#camera.isMoving()
  jumpTo: PlainCamera['jumpTo'] = (goal) => this.#camera.jumpTo(goal)
  easeTo: PlainCamera['easeTo'] = (goal) => this.#camera.easeTo(goal)

  placeAt(point: Pixel): LngLat {
    return unmercator(this.#worldAt(point))
  }

  regionAt(point: Pixel): RegionCode | null {
    const [x, y] = this.#worldAt(point).map((part) => part * WORLD_UNITS)
    if (x === undefined || y === undefined) return null
    this.#context.setTransform(1, 0, 0, 1, 0, 0)
    for (const [code, { path, box }] of this.#land.regions) {
      if (box[0] > x || box[2] < x || box[1] > y || box[3] < y) continue
      if (this.#context.isPointInPath(path, x, y, 'evenodd')) return code
    }
    return null
  }

  onClick(listener: (point: Pixel) => void): () => void {
    this.#clicks.add(listener)
    return () => this.#clicks.delete(listener)
  }

  show(scene: Scene): boolean {
    const hasNewLand = !isSameLand(scene, this.#scene)
    this.#scene = scene
    if (hasNewLand) this.repaint()
    return hasNewLand
  }

  refine(fine: Geography): void {
    this.#land = landShapes(fine, this.#regionSet.bounds)
    this.repaint()
  }

  repaint(): void {
    this.#frame ??= requestAnimationFrame(() => this.#draw())
  }

  connect(events: ScreenEvents): () => void {
    this.#events = events
    this.#camera.tell({
      onBusy: events.onBusy,
      onMove: () => {
        events.onMove()
        this.repaint()
      },
      onMoveEnd: () => {
        events.onMoveEnd()
        this.repaint()
      },
    })
    const stopGestures = watchGestures({
      canvas: this.canvas,
      camera: this.#camera,
      size: () => this.#size,
      onClick: (point) => {
        for (const listener of this.#clicks) listener(point)
      },
    })
    const sizes = new ResizeObserver(() => this.#resized())
    sizes.observe(this.#container)
    // Land is drawn at once; marks and names wait for the fonts.
    const dropFonts = onMapFonts(() => {
      events.onLand()
      this.repaint()
    })
    return () => {
      this.#events = null
      if (this.#frame !== null) cancelAnimationFrame(this.#frame)
      this.#camera.remove()
      stopGestures()
      sizes.disconnect()
      dropFonts()
    }
  }

  remove(): void {
    this.canvas.remove()
    this.canvas.width = 0 // gives the memory back now, not at some later time
  }

  /** A step of a glide is drawn in its own frame: asked for there, it would come with the next one. */
  #inNextFrame(run: (nowMs: number) => void): () => void {
    const frame = requestAnimationFrame((nowMs) => {
      run(nowMs)
      this.#draw()
    })
    return () => cancelAnimationFrame(frame)
  }

  #resized(): void {
    const size = sizeOf(this.#container)
    if (size.widthPx === this.#size.widthPx && size.heightPx === this.#size.heightPx) return
    this.#size = size
    this.#events?.onResize()
    this.#draw() // at once: a canvas of another size is empty
  }

  #draw(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    this.#frame = null
    const pixelRatio = devicePixelRatio
    const camera = this.#camera.drawn
    const frame = frameOf({ camera, size: this.#size, pixelRatio })
    fitCanvas(this.canvas, this.#size, pixelRatio)
    drawLand(this.#context, this.#land, this.#scene, { ...frame, zoom: camera.zoom, hatch: this.#hatch })
    this.#events?.onDraw()
    if (!this.#camera.isMoving() && this.#isAtRest()) this.#events?.onRest()
  }

  /** Whether what was told of the frame has asked for no other one. */
  #isAtRest(): boolean {
    return this.#frame === null
  }

  /** In the square of `mercator`. */
  #worldAt([x, y]: Pixel): readonly [x: number, y: number] {
    const { corner, worldPx } = frameOf({ camera: this.#camera.drawn, size: this.#size, pixelRatio: 1 })
    return [(corner[0] + x) / worldPx, (corner[1] + y) / worldPx]
  }
}
