import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Camera } from '../../src/domain/view'
import { controllerOf, firstCamera, NO_MAP } from '../../src/map/controller'
import type { MapScreen, ScreenEvents } from '../../src/map/mapScreen'
import type { Pixel } from '../../src/map/pointing'
import { stubCanvases } from './marks/fakeContext'
import { containerOf } from './plain/page'
import { aGeography, aPoint, aScene, aSceneOf, REGION_SET } from './scenes'

const TEXTS = { canvasLabel: 'Regions', roleDescription: 'interactive map' }
const CAMERA: Camera = { zoom: 5, lat: 50, lng: 35 }
const quiet = () => undefined
const UNHEARD: ScreenEvents = {
  onBusy: quiet,
  onMove: quiet,
  onMoveEnd: quiet,
  onResize: quiet,
  onDraw: quiet,
  onLand: quiet,
  onRest: quiet,
  onFailed: quiet,
}

/** A screen without a picture, that jumps; its land is one region left of the middle. */
class FakeScreen implements MapScreen {
  readonly canvas = document.createElement('canvas')
  readonly holder = document.createElement('div')
  readonly isInSoftware = true
  readonly clicks = new Set<(point: Pixel) => void>()
  stand = CAMERA
  told = UNHEARD
  readonly show = vi.fn()
  readonly refine = vi.fn()
  readonly repaint = vi.fn()
  readonly remove = vi.fn()
  getCenter = () => this.stand
  getZoom = () => this.stand.zoom
  isMoving = () => false
  placeAt = () => [35, 50] as const
  regionAt = ([x]: Pixel) => (x < 400 ? 'RU-KRS' : null)

  jumpTo({ center: [lng, lat], zoom }: { center: [number, number]; zoom: number }) {
    this.stand = { zoom, lat, lng }
    this.told.onMove()
    this.told.onMoveEnd()
  }

  easeTo(goal: { center: [number, number]; zoom: number }) {
    this.jumpTo(goal)
  }

  onClick(listener: (point: Pixel) => void) {
    this.clicks.add(listener)
    return () => this.clicks.delete(listener)
  }

  connect(events: ScreenEvents) {
    this.told = events
    return () => {
      this.told = UNHEARD
    }
  }

  click(point: Pixel) {
    for (const listener of this.clicks) listener(point)
  }
}

beforeEach(stubCanvases)
afterEach(() => void vi.unstubAllGlobals())

function setUp(scene = aScene({ camera: CAMERA })) {
  const on = {
    onPick: vi.fn(),
    onPickEvent: vi.fn(),
    onHover: vi.fn(),
    onCamera: vi.fn(),
    onPointView: vi.fn(),
    onMove: vi.fn(),
    onIdle: vi.fn(),
    onFailed: vi.fn(),
  }
  const screen = new FakeScreen()
  const options = {
    geography: aGeography('coarse'),
    regionSet: REGION_SET,
    scene,
    reducedMotion: true,
    texts: { en: TEXTS, uk: TEXTS },
    on,
  }
  const container = containerOf(800, 600)
  return { on, screen, container, options, controller: controllerOf(screen, container, options) }
}

it('starts where the link says, or where all that is to be seen fits, within the bounds', () => {
  const { container, options } = setUp()
  expect(firstCamera(container, options)).toEqual(CAMERA)
  expect(firstCamera(container, { ...options, scene: aScene({ camera: { ...CAMERA, lng: 90 } }) }).lng).toBe(
    42,
  )
  const fitted = firstCamera(container, { ...options, scene: aScene({ fit: ['UA-63'] }) })
  expect(fitted.lng).toBeCloseTo(36)
})

it('passes each scene on once, and names the drawing in its language', () => {
  const { controller, screen } = setUp()
  const next = aScene({ camera: CAMERA, selected: 'UA-63' })
  controller.show(next)
  controller.show(next)
  expect(screen.show).toHaveBeenCalledTimes(2)
  expect(screen.canvas).toHaveAccessibleName('Regions')
  expect(screen.canvas).toHaveAttribute('aria-roledescription', 'interactive map')
})

it('tells what is clicked: a region, nothing, an event, and that a map which goes is silent', () => {
  const { screen, on, controller } = setUp()
  screen.click([10, 10])
  screen.click([500, 10])
  expect(on.onPick.mock.calls).toEqual([['RU-KRS'], [null]])
  controller.remove()
  controller.remove()
  screen.click([10, 10])
  expect(on.onPick).toHaveBeenCalledTimes(2)
  expect(screen.remove).toHaveBeenCalledOnce()
})

it('picks an event whose mark lies over the land', () => {
  const { screen, on } = setUp(aSceneOf([aPoint({ row: 7, point: [35, 50] })], { camera: CAMERA }))
  screen.told.onLand()
  screen.told.onDraw()
  screen.click([400, 300])
  expect(on.onPickEvent).toHaveBeenCalledExactlyOnceWith(7)
})

it('is idle when the land is there and nothing is left to draw, and waits for fine borders where they show', () => {
  const { screen, on, controller } = setUp()
  screen.told.onRest()
  expect(on.onIdle).not.toHaveBeenCalled()
  screen.told.onLand()
  screen.told.onRest()
  expect(on.onIdle).toHaveBeenLastCalledWith(true)
  controller.zoomBy(2)
  expect(on.onCamera).toHaveBeenLastCalledWith({ ...CAMERA, zoom: 7 })
  screen.told.onRest()
  expect(on.onIdle).toHaveBeenLastCalledWith(false)
  controller.refine(aGeography('fine'))
  screen.told.onRest()
  expect(on.onIdle).toHaveBeenLastCalledWith(true)
  expect(screen.refine).toHaveBeenCalledOnce()
})

it('knows where a region lies in the picture', () => {
  const { controller } = setUp()
  const box = controller.boxOf('UA-63')
  expect(box?.left).toBeCloseTo(400)
  expect(controller.boxOf('UA-99')).toBeNull()
})

it('has a stand-in that is nowhere', () => {
  expect([NO_MAP.camera(), NO_MAP.size(), NO_MAP.boxOf('UA-63')]).toEqual([null, null, null])
})
