import type { Geography } from '../domain/geography'
import type { CameraPort } from './cameraKeeper'
import type { MapFailure } from './mapFailure'
import type { PointedScreen } from './pointing'
import type { Scene } from './scene'

/** What a screen tells its controller. Nothing is called after it was parted from it. */
export interface ScreenEvents {
  /** Something is about to move, or the picture is gone for now. */
  readonly onBusy: () => void
  /** Each frame of a movement. */
  readonly onMove: () => void
  readonly onMoveEnd: () => void
  /** The container has another size, which its owner is to be asked for now. */
  readonly onResize: () => void
  /** The land is drawn for the camera of now: what lies over it is to be drawn in the same frame. */
  readonly onDraw: () => void
  /** Fonts and land are there, so that marks may come. */
  readonly onLand: () => void
  /** There is nothing left to draw. */
  readonly onRest: () => void
  readonly onFailed: (reason: MapFailure) => void
}

/**
 * What the land is drawn on, and what is dragged and zoomed: MapLibre, or where that cannot be had a canvas of our own.
 * Everything else of a map, its marks, its camera and what a click means, is the same for both.
 */
export interface MapScreen extends CameraPort, PointedScreen {
  /** Gets what lies over the land as its last children. */
  readonly holder: HTMLElement
  /** Whether no GPU stands behind it. */
  readonly isInSoftware: boolean
  /** Answers whether the land looks otherwise than before, so that a frame comes. */
  show(scene: Scene): boolean
  /** Takes over the fine geography. */
  refine(fine: Geography): void
  /** Asks for a frame, also where nothing has changed. */
  repaint(): void
  /** Called once. Returns what parts screen and controller again. */
  connect(events: ScreenEvents): () => void
  /** Takes everything away. */
  remove(): void
}
