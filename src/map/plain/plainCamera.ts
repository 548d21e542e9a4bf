import { allowedCamera } from '../../domain/cameraMath'
import type { Bounds } from '../../domain/region'
import type { Camera } from '../../domain/view'
import type { CameraPort } from '../cameraKeeper'
import type { ScreenEvents } from '../mapScreen'
import { cameraBetween, draggedCamera, eased, type FromMiddle } from './cameraPath'

type Told = Pick<ScreenEvents, 'onBusy' | 'onMove' | 'onMoveEnd'>

interface CameraOptions {
  readonly camera: Camera
  readonly bounds: Bounds
  readonly reducedMotion: boolean
  /** Calls with the time of the next frame, in milliseconds; returns what takes it back. */
  readonly nextFrame: (run: (nowMs: number) => void) => () => void
}

interface Glide {
  readonly from: Camera
  readonly to: Camera
  readonly durationMs: number
  /** `null` until its first frame. */
  startMs: number | null
  stop: () => void
}

const KEY_MS = 250
const QUIET: Told = { onBusy: () => undefined, onMove: () => undefined, onMoveEnd: () => undefined }

/** The camera of a map that we draw ourselves: it jumps, glides, and is held by fingers, one at a time. */
export class PlainCamera implements CameraPort {
  readonly #options: CameraOptions
  /** As exact as a gesture left it; what is drawn is the nearest that a link can hold. */
  #exact: Camera
  #glide: Glide | null = null
  #isHeld = false
  #told: Told = QUIET

  constructor(options: CameraOptions) {
    this.#options = options
    this.#exact = options.camera
  }

  get drawn(): Camera {
    return allowedCamera(this.#exact, this.#options.bounds)
  }

  /** @param told `null` = nobody any more. */
  tell(told: Told | null): void {
    this.#told = told ?? QUIET
  }

  getCenter(): { readonly lng: number; readonly lat: number } {
    return this.drawn
  }

  getZoom(): number {
    return this.drawn.zoom
  }

  isMoving(): boolean {
    return this.#isHeld || this.#glide !== null
  }

  jumpTo({ center: [lng, lat], zoom }: { center: [number, number]; zoom: number }): void {
    this.#stopGlide()
    this.#told.onBusy()
    this.#exact = { zoom, lat, lng }
    this.#told.onMove()
    if (!this.#isHeld) this.#told.onMoveEnd()
  }

  easeTo({ center, zoom, duration }: { center: [number, number]; zoom: number; duration: number }): void {
    if (this.#options.reducedMotion || this.#isHeld) {
      this.jumpTo({ center, zoom })
      return
    }
    this.#stopGlide()
    const [lng, lat] = center
    this.#glide = {
      from: this.#exact,
      to: { zoom, lat, lng },
      durationMs: duration,
      startMs: null,
      stop: () => undefined,
    }
    this.#told.onBusy()
    this.#glideOn(this.#glide)
  }

  /** Fingers or a wheel take the map, wherever it was going. */
  hold(): void {
    this.#stopGlide()
    if (this.#isHeld) return
    this.#isHeld = true
    this.#told.onBusy()
  }

  /** Brings what lies at `from` to `to`, closer by `steps`; only while it is held. */
  drag(from: FromMiddle, to: FromMiddle, steps = 0): void {
    this.#exact = draggedCamera(this.#exact, { from, to, steps }, this.#options.bounds)
    this.#told.onMove()
  }

  letGo(): void {
    if (!this.#isHeld) return
    this.#isHeld = false
    this.#told.onMoveEnd()
  }

  /** Glides on from where it is going: the way of keys and double clicks. */
  nudge(from: FromMiddle, to: FromMiddle, steps = 0): void {
    const start = this.#glide?.to ?? this.#exact
    const { zoom, lat, lng } = draggedCamera(start, { from, to, steps }, this.#options.bounds)
    this.easeTo({ center: [lng, lat], zoom, duration: KEY_MS })
  }

  remove(): void {
    this.#stopGlide()
    this.tell(null)
  }

  #glideOn(glide: Glide): void {
    glide.stop = this.#options.nextFrame((nowMs) => {
      glide.startMs ??= nowMs
      const share = Math.min(1, (nowMs - glide.startMs) / glide.durationMs)
      this.#exact = share === 1 ? glide.to : cameraBetween(glide.from, glide.to, eased(share))
      if (share < 1) this.#glideOn(glide)
      else this.#glide = null
      this.#told.onMove()
      if (share === 1) this.#told.onMoveEnd()
    })
  }

  #stopGlide(): void {
    this.#glide?.stop()
    this.#glide = null
  }
}
