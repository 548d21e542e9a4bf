import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PALETTES } from '../../../src/domain/palette'
import type { Camera } from '../../../src/domain/view'
import type { MapOptions } from '../../../src/map/controller'
import { createPlainMap } from '../../../src/map/plain/plainMap'
import { contextOf, stubCanvases } from '../marks/fakeContext'
import { aLook, aScene, REGION_SET } from '../scenes'
import { containerOf, sizeTo, stubFrames, stubPage } from './page'
import { squares } from './squares'

const CAMERA: Camera = { zoom: 5.4, lat: 50, lng: 35 }
const SCENE = aScene({ camera: CAMERA })
const TEXTS = { canvasLabel: 'Regions', roleDescription: 'interactive map' }
let frames: ReturnType<typeof stubFrames>
let page: ReturnType<typeof stubPage>

beforeEach(() => {
  stubCanvases()
  page = stubPage()
  frames = stubFrames()
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

/** Draws what was asked for; what is asked for meanwhile comes with the next one. */
async function drawFrames(): Promise<void> {
  await Promise.resolve()
  for (let i = 0; i < 5; i++) {
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)))
    frames.run(i)
  }
}

async function setUp(over: Partial<MapOptions> = {}) {
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
  const container = containerOf(800, 600)
  const texts = { en: TEXTS, uk: TEXTS }
  const given = { geography: squares(), regionSet: REGION_SET, scene: SCENE, reducedMotion: true, texts, on }
  const controller = createPlainMap(container, { ...given, ...over })
  const [canvas, , marks] = container.querySelectorAll('canvas')
  await drawFrames()
  return { on, container, controller, canvas, marks }
}

function click(canvas: Element | undefined, offsetX: number, offsetY: number) {
  const event = new MouseEvent('click')
  Object.defineProperties(event, { offsetX: { value: offsetX }, offsetY: { value: offsetY } })
  canvas?.dispatchEvent(event)
}

it('draws land under the marks, named for those who do not see it, and is idle then', async () => {
  const { canvas, marks, on } = await setUp()
  expect(canvas).toHaveAccessibleName('Regions')
  expect(canvas).toHaveAttribute('tabindex', '0')
  expect(marks).toHaveAttribute('aria-hidden', 'true')
  if (canvas === undefined || marks === undefined) throw new Error('There are not three canvases.')
  expect(contextOf(canvas).drawn.map(({ colour }) => colour)).toContain(PALETTES.light.fills.land)
  expect(contextOf(marks).drawn.map(({ what }) => what)).toContain('Kursk')
  expect(on.onIdle.mock.calls).toEqual([[true]])
})

it('tells which region was clicked, and when it was none', async () => {
  const { canvas, on } = await setUp()
  click(canvas, 450, 250)
  click(canvas, 350, 250)
  click(canvas, 10, 10)
  expect(on.onPick.mock.calls).toEqual([['UA-63'], ['RU-KRS'], [null]])
})

it('stands where a link says, and tells where it was moved to', async () => {
  const { controller, on } = await setUp()
  expect(controller.camera()).toEqual(CAMERA)
  controller.zoomBy(1)
  controller.panBy(100, 0)
  expect(on.onCamera).toHaveBeenLastCalledWith({ zoom: 6.4, lat: 50, lng: 35.8326 })
  expect(on.onMove).toHaveBeenCalled()
})

it('shows what it is told to, and finer borders', async () => {
  const { controller, canvas, on } = await setUp()
  if (canvas === undefined) throw new Error('There is no canvas.')
  contextOf(canvas).drawn.splice(0)
  controller.show({ ...SCENE, regions: new Map([['RU-KRS', aLook({ fillClass: 4 })]]) })
  controller.refine({ ...squares('fine'), stateBorders: { type: 'FeatureCollection', features: [] } })
  await drawFrames()
  const colours = contextOf(canvas).drawn.map(({ colour }) => colour)
  expect(colours).toContain(PALETTES.light.fills.classes[4])
  expect(colours).not.toContain(PALETTES.light.stateBorder)
  expect(on.onIdle.mock.calls).toEqual([[true], [false], [true]])
})

it('fills its container whatever its size, at once', async () => {
  const { canvas, container } = await setUp()
  sizeTo(container, 500, 400)
  page.resize()
  expect([canvas?.width, canvas?.height]).toEqual([500, 400])
})

it('leaves nothing behind', async () => {
  const { controller, container, on, canvas } = await setUp()
  controller.remove()
  controller.remove()
  on.onIdle.mockClear()
  click(canvas, 450, 250)
  page.resize()
  await drawFrames()
  expect(container.childElementCount).toBe(0)
  expect([on.onPick.mock.calls, on.onIdle.mock.calls]).toEqual([[], []])
})

it('says that there can be no map where nothing can be drawn', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  const { on, container, controller } = await setUp()
  expect(on.onFailed).toHaveBeenCalledExactlyOnceWith('canvas')
  expect([container.childElementCount, controller.camera()]).toEqual([0, null])
  vi.restoreAllMocks()
})
