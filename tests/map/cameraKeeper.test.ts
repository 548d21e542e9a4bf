import { describe, expect, it } from 'vitest'
import { boxInPicture, fitPadding, fittedCamera } from '../../src/domain/cameraMath'
import type { Bounds } from '../../src/domain/region'
import { type Camera, roundedCamera } from '../../src/domain/view'
import { CameraKeeper, type CameraPort } from '../../src/map/cameraKeeper'

const BOUNDS: Bounds = [12, 40, 54, 62]
const FIT: Bounds = [24, 45, 40, 54]
const A: Camera = { zoom: 6, lat: 49, lng: 33 }
const B: Camera = { zoom: 7.25, lat: 50.5, lng: 36.25 }

/** A camera that flies until it is told to land. */
class Flight implements CameraPort {
  camera: Camera = { zoom: 3, lat: 50, lng: 30 }
  jumps = 0
  #goal: Camera | null = null
  onEnd: () => void = () => undefined

  getCenter = () => this.camera
  getZoom = () => this.camera.zoom
  isMoving = () => this.#goal !== null

  jumpTo({ center: [lng, lat], zoom }: Parameters<CameraPort['jumpTo']>[0]): void {
    this.jumps++
    this.#goal = null
    this.camera = { zoom, lat, lng }
    this.onEnd()
  }

  easeTo({ center: [lng, lat], zoom }: Parameters<CameraPort['easeTo']>[0]): void {
    this.#goal = { zoom, lat, lng }
  }

  land(camera: Camera | null = this.#goal): void {
    this.#goal = null
    if (camera !== null) this.camera = camera
    this.onEnd()
  }

  /** The reader takes hold of the map. */
  grab(): void {
    this.#goal = this.camera
  }
}

function setUp({ widthPx = 800, heightPx = 600 } = {}) {
  const size = { widthPx, heightPx }
  const port = new Flight()
  const told: Camera[] = []
  const keeper = new CameraKeeper(
    { port, bounds: BOUNDS, size: () => size, onCamera: (camera) => told.push(camera) },
    FIT,
  )
  port.onEnd = () => keeper.settled()
  const fitted = () => fittedCamera(FIT, size, fitPadding(size))
  return { port, keeper, told, size, fitted }
}

describe('a camera of the scene', () => {
  it('moves the map at once and is not told back', () => {
    const { port, keeper, told } = setUp()
    keeper.follow(A, FIT)
    expect(port.camera).toEqual(A)
    expect(told).toEqual([])
  })

  it('that the map was at already moves nothing', () => {
    const { port, keeper } = setUp()
    port.camera = A
    keeper.follow(A, FIT)
    keeper.follow(A, FIT)
    expect(port.jumps).toBe(0)
  })

  it('outside the bounds is told back where the map came to stand', () => {
    const { port, keeper, told } = setUp()
    keeper.follow({ zoom: 5, lat: 10, lng: 10 }, FIT)
    expect(port.camera).toEqual({ zoom: 5, lat: 40, lng: 12 })
    expect(told).toEqual([{ zoom: 5, lat: 40, lng: 12 }])
  })
})

describe('a move by the reader', () => {
  it('is told once, and its echo in a scene does not move the map', () => {
    const { port, keeper, told } = setUp()
    keeper.follow(A, FIT)
    port.land(B)
    keeper.settled()
    keeper.follow(B, FIT)
    expect(told).toEqual([B])
    expect(port.jumps).toBe(1)
  })

  it('is not undone by the late echo of the move before it', () => {
    const { port, keeper, told } = setUp()
    keeper.follow(A, FIT)
    port.land(B)
    const c = { ...B, zoom: 8 }
    port.land(c)
    keeper.follow(B, FIT)
    expect(port.camera).toEqual(c)
    keeper.follow(c, FIT)
    expect(port.camera).toEqual(c)
    expect(told).toEqual([B, c])
  })

  it('is not torn from the hand by the echoes of two before', () => {
    const { port, keeper, told } = setUp()
    keeper.follow(A, FIT)
    port.land(B)
    const c = { ...B, zoom: 8 }
    port.land(c)
    port.grab()
    keeper.follow(B, FIT)
    keeper.follow(c, FIT)
    expect(port.isMoving()).toBe(true)
    port.land(c)
    expect(told).toEqual([B, c])
  })

  it('is not torn from the hand by the echo of the one before', () => {
    const { port, keeper } = setUp()
    keeper.follow(A, FIT)
    port.land(B)
    port.grab()
    keeper.follow(B, FIT)
    expect(port.isMoving()).toBe(true)
  })

  it('goes back with history', () => {
    const { port, keeper, told } = setUp()
    keeper.follow(A, FIT)
    port.land(B)
    keeper.follow(B, FIT)
    keeper.follow(A, FIT)
    expect(port.camera).toEqual(A)
    expect(told).toEqual([B])
  })

  it('is told again when it ends where a scene had once sent the map', () => {
    const { port, keeper, told } = setUp()
    keeper.follow(A, FIT)
    port.land(B)
    keeper.follow(B, FIT)
    port.land(A)
    expect(told).toEqual([B, A])
  })

  it('is not cut short by a scene that does not know of it yet', () => {
    const { port, keeper, told, fitted } = setUp()
    keeper.follow(null, FIT)
    keeper.frame([34, 50, 38, 52])
    keeper.follow(null, FIT) // what was opened is outlined while the map still flies
    expect(port.isMoving()).toBe(true)
    port.land()
    expect(told).toHaveLength(1)
    expect(told[0]).not.toEqual(fitted())
    port.grab()
    keeper.follow(null, FIT)
    expect(port.isMoving()).toBe(true)
  })

  it('keeps a fitted map from being fitted again before the scene knows', () => {
    const { port, keeper } = setUp()
    keeper.follow(null, FIT)
    port.land(B)
    keeper.follow(null, FIT)
    keeper.resized()
    expect(port.camera).toEqual(B)
  })
})

describe('a fitted map', () => {
  it('stands where a link can put it, and tells nobody', () => {
    const { port, keeper, told, fitted } = setUp()
    keeper.follow(null, FIT)
    expect(port.camera).toEqual(fitted())
    expect(roundedCamera(port.camera)).toEqual(port.camera)
    expect(told).toEqual([])
  })

  it('is fitted again to another size and to another box', () => {
    const { port, keeper, size, fitted, told } = setUp()
    keeper.follow(null, FIT)
    size.widthPx = 400
    keeper.resized()
    expect(port.camera).toEqual(fitted())
    keeper.follow(null, [30, 47, 34, 50])
    expect(port.camera.lng).toBe(32)
    expect(told).toEqual([])
  })

  it('waits while the map is hidden', () => {
    const { port, keeper, size } = setUp()
    size.widthPx = 0
    keeper.follow(null, FIT)
    expect(port.jumps).toBe(0)
  })

  it('does not pay for the panel that lies over the map just now', () => {
    const { port, keeper, fitted } = setUp()
    keeper.framePadding = { top: 0, right: 400, bottom: 0, left: 0 }
    keeper.follow(null, FIT)
    expect(port.camera).toEqual(fitted())
  })

  it('flies back there without a word, and the scene that then says so does not cut the flight short', () => {
    const { port, keeper, told, fitted } = setUp()
    keeper.follow(A, FIT)
    keeper.fit()
    keeper.follow(null, FIT)
    expect(port.isMoving()).toBe(true)
    port.land()
    expect(port.camera).toEqual(fitted())
    expect(told).toEqual([])
  })

  it('tells where the reader stopped the flight', () => {
    const { port, keeper, told } = setUp()
    keeper.follow(A, FIT)
    keeper.fit()
    keeper.follow(null, FIT)
    port.land(B)
    expect(told).toEqual([B])
  })
})

describe('the buttons', () => {
  it('frame a box beside what covers the map, not too close, and tell', () => {
    const { port, keeper, told } = setUp()
    keeper.framePadding = { top: 0, right: 400, bottom: 0, left: 0 }
    keeper.frame([35.9, 49.9, 36.1, 50.1])
    port.land()
    expect(port.camera.zoom).toBe(7.5)
    expect(port.camera.lng).toBeGreaterThan(36.1)
    expect(told).toEqual([port.camera])
  })

  it('frame a box with the usual air beside what covers the map', () => {
    const { port, keeper, size } = setUp()
    keeper.framePadding = { top: 0, right: 400, bottom: 0, left: 0 }
    keeper.frame(FIT)
    port.land()
    const air = fitPadding(size).right
    expect(boxInPicture(FIT, port.camera, size).right).toBeLessThanOrEqual(size.widthPx - 400 - air + 1)
  })

  it('frame a box as close as is asked for, and no further away', () => {
    const { port, keeper } = setUp()
    keeper.frame([35.9999, 49.9999, 36.0001, 50.0001], { min: 3, max: 9 })
    port.land()
    expect(port.camera.zoom).toBe(9)
    keeper.frame([30, 46, 40, 52], { min: 8, max: 10 })
    port.land()
    expect(port.camera.zoom).toBe(8)
  })

  it('add up while the map is still flying', () => {
    const { port, keeper, told } = setUp()
    keeper.follow(A, FIT)
    keeper.zoomBy(1)
    keeper.zoomBy(1)
    port.land()
    keeper.panBy(0, 100)
    port.land()
    expect(port.camera.zoom).toBe(8)
    expect(port.camera.lat).toBeLessThan(A.lat)
    expect(port.camera.lng).toBe(A.lng)
    expect(told).toHaveLength(2)
  })

  it('stop at the end of the range', () => {
    const { port, keeper } = setUp()
    keeper.zoomBy(40)
    port.land()
    expect(port.camera.zoom).toBe(10)
  })
})
