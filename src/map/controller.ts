import {
  allowedCamera,
  type Box,
  boxInPicture,
  fitPadding,
  fittedCamera,
  type Padding,
  type Size,
} from '../domain/cameraMath'
import type { RegionCode } from '../domain/dataset'
import { boundsOfPoints, type EventPoint } from '../domain/eventPoint'
import type { Geography } from '../domain/geography'
import type { Language } from '../domain/language'
import { type Bounds, boundsOfRegions, type RegionSet } from '../domain/region'
import { type Camera, ZOOM_RANGE } from '../domain/view'
import { CameraKeeper } from './cameraKeeper'
import { watchDetail } from './detailWatch'
import { IdleWatch } from './idleWatch'
import type { MapEvents, MapTexts } from './mapEvents'
import type { MapScreen } from './mapScreen'
import { Overlays } from './overlays'
import { type Picked, pickedBy } from './picking'
import { type PickTarget, watchPointer } from './pointing'
import { watchPoints } from './pointWatch'
import type { Scene } from './scene'
import { type Stand, sizeOf } from './stand'

const LAND = 'land'
/** An event's points alone are not brought closer than this: the town around them says where they are. */
const POINT_ZOOM = 9

export interface MapOptions {
  /** Coarse level. */
  readonly geography: Geography
  readonly regionSet: RegionSet
  readonly scene: Scene
  readonly reducedMotion: boolean
  readonly texts: Readonly<Record<Language, MapTexts>>
  readonly on: MapEvents
}

export interface MapController {
  show(scene: Scene): void
  /** Takes over the fine geography, wanted from the zoom of `levelAt` on; `null` = there will be none. */
  refine(geography: Geography | null): void
  /** Moves so that the regions fill the free part of the picture; unknown ones are left out. */
  frame(codes: readonly RegionCode[]): void
  /** Moves so that the points of an event with their discs lie in the free part of the picture; none do nothing. */
  framePoints(points: readonly EventPoint[]): void
  /** Moves to the scene's `fit` without `onCamera`: the caller sets the scene's camera to `null`. */
  fit(): void
  /** 1 = twice as close. */
  zoomBy(steps: number): void
  /** Moves the centre this far right and down over the map. */
  panBy(rightPx: number, downPx: number): void
  /** Where the map stands, as a link holds it; `null` where there is no map. */
  camera(): Camera | null
  /** Of the picture, in CSS pixels; `null` where there is no map. */
  size(): Size | null
  /** Where a region lies in the container, in CSS pixels; `null` for an unknown one. */
  boxOf(code: RegionCode): Box | null
  /** What panels cover, for `frame` only: neither a link's camera nor the fitted one depends on it. */
  setPadding(padding: Padding): void
  /** Takes everything away, the GPU context too. A second call does nothing. */
  remove(): void
}

/** Puts a map into an empty container that has a size. Where there can be none, calls `onFailed` and gives {@link NO_MAP}. */
export type CreateMapController = (container: HTMLElement, options: MapOptions) => MapController

/** Where a map of that container stands at first. */
export function firstCamera(container: HTMLElement, { regionSet, scene }: MapOptions): Camera {
  const size = sizeOf(container)
  const wanted = scene.camera ?? fittedCamera(fitOf(scene, regionSet), size, fitPadding(size))
  return allowedCamera(wanted, regionSet.bounds)
}

/** Puts marks on a screen and joins it to its owner. */
export function controllerOf(screen: MapScreen, container: HTMLElement, options: MapOptions): MapController {
  const { geography, regionSet, texts, on } = options
  // Asked of the browser at each use, it would have to lay out the page there and then.
  let lastSize = sizeOf(container)
  const size = () => lastSize
  const over = new Overlays(screen.holder, geography, regionSet, screen.isInSoftware)
  const { bounds } = regionSet
  const keeper = new CameraKeeper(
    { port: screen, bounds, size, onCamera: on.onCamera },
    fitOf(options.scene, regionSet),
  )
  const idle = new IdleWatch(on.onIdle, [LAND])
  let scene: Scene | null = null
  const pick = (target: PickTarget | null) => answer(pickedBy(target, scene?.groups ?? []), keeper, on)
  const lookAtPoints = watchPoints({ camera: () => keeper.camera, size, onPointView: on.onPointView })
  const detail = watchDetail(() => keeper.camera.zoom, idle)
  const moved = () => {
    lookAtPoints()
    detail.look()
    on.onMove()
  }
  const resized = () => {
    lastSize = sizeOf(container)
    keeper.resized()
    moved()
  }
  const stand = () => ({ camera: keeper.camera, size: size(), pixelRatio: devicePixelRatio })
  const release = connect(screen, { over, keeper, idle, on, pick, stand, moved, resized })
  const changed = () => {
    idle.busy()
    screen.repaint() // it says that it rests only after it has drawn something
  }
  let isRemoved = false

  const controller: MapController = {
    show(next) {
      if (next === scene) return
      if (next.language !== scene?.language) nameCanvas(screen.canvas, texts[next.language])
      const hasNewLand = screen.show(next) || scene === null
      scene = next
      if (hasNewLand) changed()
      over.show(next)
      keeper.follow(next.camera, fitOf(next, regionSet))
      if (!hasNewLand) over.drawOver(stand())
    },
    refine(fine) {
      changed()
      detail.came()
      if (fine !== null) for (const one of [screen, over]) one.refine(fine)
    },
    frame(codes) {
      const box = boundsOfRegions(codes, regionSet)
      if (box !== null) keeper.frame(box)
    },
    framePoints(points) {
      const box = boundsOfPoints(points)
      if (box !== null) keeper.frame(box, { min: ZOOM_RANGE.min, max: POINT_ZOOM })
    },
    fit: () => keeper.fit(),
    zoomBy: (steps) => keeper.zoomBy(steps),
    panBy: (rightPx, downPx) => keeper.panBy(rightPx, downPx),
    camera: () => keeper.camera,
    size,
    boxOf(code) {
      const region = regionSet.regions.get(code)
      return region === undefined ? null : boxInPicture(region.bbox, keeper.camera, size())
    },
    setPadding(padding) {
      keeper.framePadding = padding
    },
    remove() {
      if (isRemoved) return
      isRemoved = true
      release()
      screen.remove()
    },
  }
  controller.show(options.scene)
  return controller
}

/** Tells what was picked, or brings a cluster closer. */
function answer(picked: Picked | null, keeper: CameraKeeper, on: MapEvents): void {
  switch (picked?.kind) {
    case undefined:
      return
    case 'region':
      on.onPick(picked.region)
      return
    case 'event':
      on.onPickEvent(picked.row)
      return
    case 'closer':
      keeper.frame(picked.box, { min: picked.fromZoom, max: ZOOM_RANGE.max })
  }
}

interface Parts {
  readonly over: Overlays
  readonly keeper: CameraKeeper
  readonly idle: IdleWatch
  readonly on: MapEvents
  readonly pick: (target: PickTarget | null) => void
  readonly stand: () => Stand
  readonly moved: () => void
  readonly resized: () => void
}

/** Joins the parts to what the screen tells. Returns what parts them again. */
function connect(screen: MapScreen, parts: Parts): () => void {
  const { over, keeper, idle, on, pick, stand, moved, resized } = parts
  const part = screen.connect({
    onBusy: () => idle.busy(),
    onMove: moved,
    onMoveEnd: () => keeper.settled(),
    onResize: resized,
    onDraw: () => over.draw(stand()),
    onLand() {
      idle.came(LAND)
      over.open()
    },
    onRest: () => idle.rested(),
    onFailed: on.onFailed,
  })
  const stopPointer = watchPointer(screen, (place) => over.targetAt(place), {
    onPick: pick,
    onHover: on.onHover,
  })
  return () => {
    part()
    stopPointer()
    over.remove()
  }
}

/** The regions that the scene wants in view, or all that there are. */
function fitOf({ fit }: Scene, regionSet: RegionSet): Bounds {
  const { regions, bounds } = regionSet
  return boundsOfRegions(fit, regionSet) ?? boundsOfRegions(regions.keys(), regionSet) ?? bounds
}

/** Not a region called "Map", which MapLibre makes of its canvas: the page has that already, around it. */
function nameCanvas(canvas: HTMLCanvasElement, { canvasLabel, roleDescription }: MapTexts): void {
  canvas.id = 'map-canvas' // where the focus returns to when what was opened from the map closes
  canvas.setAttribute('role', 'application')
  canvas.setAttribute('aria-roledescription', roleDescription)
  canvas.setAttribute('aria-label', canvasLabel)
  canvas.style.outlineOffset = '-3px' // the ring of the focus: what lies outside the map is cut off
}

const nothing = () => undefined

/** Stands in where there can be no map. */
export const NO_MAP: MapController = {
  show: nothing,
  refine: nothing,
  frame: nothing,
  framePoints: nothing,
  fit: nothing,
  zoomBy: nothing,
  panBy: nothing,
  camera: () => null,
  size: () => null,
  boxOf: () => null,
  setPadding: nothing,
  remove: nothing,
}
