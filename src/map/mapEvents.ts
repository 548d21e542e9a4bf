import type { RegionCode } from '../domain/dataset'
import type { PointView } from '../domain/pointView'
import type { Camera } from '../domain/view'
import type { MapFailure } from './mapFailure'

/** Words that the map itself says, all to assistive technology. */
export interface MapTexts {
  /** Name of the canvas; not "Map", which is the name of the region around it. */
  readonly canvasLabel: string
  /** What the canvas is, in a word or two, such as "interactive map". */
  readonly roleDescription: string
}

/** What the map says. Nothing is called after `remove`. */
export interface MapEvents {
  /** A click or tap on a region, or on events of one that stand at one spot; `null` = beside everything. */
  readonly onPick: (region: RegionCode | null) => void
  /** A click or tap on the mark or disc of one event. */
  readonly onPickEvent: (row: number) => void
  /** Where the pointer is, on each change; never from a finger. */
  readonly onHover: (region: RegionCode | null) => void
  /** Where the map came to stand after the reader or `frame` moved it, or where it had to put a scene's camera. */
  readonly onCamera: (camera: Camera) => void
  /**
   * Which marks and clusters the map needs from now on: at once, and whenever it comes to show more than it told last.
   * Those that it has stay until a scene brings others.
   */
  readonly onPointView: (view: PointView) => void
  /** Each frame of a movement, and after each change of size: where regions lie has other answers now. */
  readonly onMove: () => void
  /** `true` when the scene is drawn, nothing moves, and the fine geography is in or given up. */
  readonly onIdle: (isIdle: boolean) => void
  /** The map is of no more use and is to be removed. May come while the controller is being created. */
  readonly onFailed: (reason: MapFailure) => void
}
