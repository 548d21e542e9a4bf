import {
  allowedCamera,
  fitPadding,
  fittedCamera,
  isSameCamera,
  movedCamera,
  type Padding,
  type Size,
} from '../domain/cameraMath'
import type { Bounds } from '../domain/region'
import { type Camera, ZOOM_RANGE } from '../domain/view'

/** The part of MapLibre that moves the camera. */
export interface CameraPort {
  getCenter(): { readonly lng: number; readonly lat: number }
  getZoom(): number
  isMoving(): boolean
  jumpTo(goal: { center: [number, number]; zoom: number }): unknown
  /** Jumps where motion is reduced. */
  easeTo(goal: { center: [number, number]; zoom: number; duration: number }): unknown
}

interface KeeperOptions {
  readonly port: CameraPort
  readonly bounds: Bounds
  readonly size: () => Size
  /** Told when the map has come to stand anywhere but where the scene or `fit` sent it. */
  readonly onCamera: (camera: Camera) => void
}

interface ZoomLimits {
  readonly min: number
  readonly max: number
}

const FRAME_MS = 450
const STEP_MS = 250
/** One region alone is not brought closer than this: its neighbours say where it is. */
const FRAME_ZOOMS: ZoomLimits = { min: ZOOM_RANGE.min, max: 7.5 }

/** Keeps the camera of the scene and the camera of the map one and the same, whoever moves first. */
export class CameraKeeper {
  readonly #options: KeeperOptions
  #framePadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
  #wanted: Camera | null = null
  #fit: Bounds
  /** Where a scene or `fit` sent the map: arriving there is no news. */
  #quietGoal: Camera | null = null
  #movingTo: Camera | null = null
  /** Told to the owner, but not yet seen in a scene. */
  #told: Camera[] = []

  constructor(options: KeeperOptions, fit: Bounds) {
    this.#options = options
    this.#fit = fit
  }

  get camera(): Camera {
    const { port } = this.#options
    const { lng, lat } = port.getCenter()
    return { zoom: port.getZoom(), lat, lng }
  }

  /** For `frame` only: what is fitted must look alike whatever lies over the map just then. */
  set framePadding(padding: Padding) {
    this.#framePadding = padding
  }

  /** Takes over the camera of a new scene; `null` = fitted to the box. */
  follow(wanted: Camera | null, fit: Bounds): void {
    const isNew = !isSame(wanted, this.#wanted)
    this.#wanted = wanted
    this.#fit = fit
    if (wanted === null) {
      if (isNew) this.#told = []
      if (isNew || !this.#isOnReadersWay()) this.#stayFitted()
      return
    }
    if (!isNew) return
    const echo = this.#told.findIndex((camera) => isSameCamera(camera, wanted))
    if (echo >= 0) {
      this.#told.splice(0, echo + 1) // the map was there already, and may have gone on since
      return
    }
    this.#told = []
    const goal = allowedCamera(wanted, this.#options.bounds)
    this.#quietGoal = goal
    this.#go(goal, 0)
    if (!isSameCamera(goal, wanted)) this.#tell(goal)
  }

  /** Call after each change of the map's size. */
  resized(): void {
    if (this.#wanted === null && !this.#isOnReadersWay()) this.#stayFitted()
  }

  /** Call when a movement has ended. */
  settled(): void {
    if (this.#options.port.isMoving()) return
    this.#movingTo = null
    const { camera } = this
    if (isSame(camera, this.#quietGoal) || isSame(camera, this.#told.at(-1) ?? this.#wanted)) return
    this.#quietGoal = null
    this.#tell(camera)
  }

  fit(): void {
    const goal = this.#fitted()
    this.#quietGoal = goal
    this.#go(goal, FRAME_MS)
  }

  /** @param zooms how far away and how close the map may come to stand. */
  frame(box: Bounds, { min, max }: ZoomLimits = FRAME_ZOOMS): void {
    const { size, bounds } = this.#options
    const framed = fittedCamera(box, size(), sum(fitPadding(size()), this.#framePadding), max)
    this.#goLoudly(allowedCamera({ ...framed, zoom: Math.max(min, framed.zoom) }, bounds), FRAME_MS)
  }

  zoomBy(steps: number): void {
    const from = this.#movingTo ?? this.camera
    this.#goLoudly(allowedCamera({ ...from, zoom: from.zoom + steps }, this.#options.bounds), STEP_MS)
  }

  panBy(rightPx: number, downPx: number): void {
    const moved = movedCamera(this.#movingTo ?? this.camera, rightPx, downPx)
    this.#goLoudly(allowedCamera(moved, this.#options.bounds), STEP_MS)
  }

  #fitted(): Camera {
    const { size, bounds } = this.#options
    return allowedCamera(fittedCamera(this.#fit, size(), fitPadding(size())), bounds)
  }

  /** Whether the reader moves the map or has sent it somewhere; the scene hears of it on arrival. */
  #isOnReadersWay(): boolean {
    const isQuiet = this.#movingTo !== null && this.#quietGoal !== null
    return this.#options.port.isMoving() && !isQuiet
  }

  /** A map that the reader has moved stays, though the scene does not know it yet. */
  #stayFitted(): void {
    const { widthPx, heightPx } = this.#options.size()
    if (this.#told.length > 0 || widthPx === 0 || heightPx === 0) return
    const goal = this.#fitted()
    if (this.#movingTo !== null && isSameCamera(goal, this.#movingTo)) return
    this.#quietGoal = goal
    this.#go(goal, 0)
  }

  #goLoudly(goal: Camera, durationMs: number): void {
    this.#quietGoal = null
    this.#go(goal, durationMs)
  }

  #go({ zoom, lat, lng }: Camera, duration: number): void {
    const { port } = this.#options
    const goal: Camera = { zoom, lat, lng }
    if (!port.isMoving() && isSameCamera(goal, this.camera)) return
    const center: [number, number] = [lng, lat]
    if (duration > 0) port.easeTo({ center, zoom, duration })
    else port.jumpTo({ center, zoom })
    if (port.isMoving()) this.#movingTo = goal
  }

  #tell(camera: Camera): void {
    this.#told.push(camera)
    this.#options.onCamera(camera)
  }
}

function sum(a: Padding, b: Padding): Padding {
  return { top: a.top + b.top, right: a.right + b.right, bottom: a.bottom + b.bottom, left: a.left + b.left }
}

function isSame(a: Camera | null, b: Camera | null): boolean {
  return a === null || b === null ? a === b : isSameCamera(a, b)
}
