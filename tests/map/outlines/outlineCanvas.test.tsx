import { beforeEach, expect, it } from 'vitest'
import { mercator } from '../../../src/domain/cameraMath'
import type { Geography } from '../../../src/domain/geography'
import { OutlineCanvas } from '../../../src/map/outlines/outlineCanvas'
import type { Scene } from '../../../src/map/scene'
import { contextOf, stubCanvases } from '../marks/fakeContext'
import { aGeography, aScene } from '../scenes'

const CAMERA = { zoom: 5, lat: 50, lng: 36 }
const STAND = { camera: CAMERA, size: { widthPx: 800, heightPx: 600 }, pixelRatio: 1 }

/** Regions of one degree each way: Kharkiv in the middle of the picture, Kyiv left of it, Khabarovsk far outside. */
function geographyOf(level: Geography['level'], halfDegrees = 1): Geography {
  const centres = { 'UA-63': 36, 'UA-30': 30, 'RU-KHA': 135 }
  const features = Object.entries(centres).map(([code, lng]): Geography['regions']['features'][number] => {
    const [west, south, east, north] = [
      lng - halfDegrees,
      50 - halfDegrees,
      lng + halfDegrees,
      50 + halfDegrees,
    ]
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ]
    const geometry = { type: 'MultiPolygon' as const, coordinates: [[ring]] }
    return { type: 'Feature', properties: { code, country: code.slice(0, 2) }, geometry }
  })
  return { ...aGeography(level), regions: { type: 'FeatureCollection', features } }
}

/** Of `translate`, in pixels. */
const leftOf = ({ translate }: CSSStyleDeclaration) => Number.parseFloat(translate)
const topOf = ({ translate }: CSSStyleDeclaration) => Number.parseFloat(translate.split(' ')[1] ?? '')

beforeEach(stubCanvases)

function setUp(scene: Partial<Scene> = {}) {
  const parent = document.createElement('div')
  const outlines = new OutlineCanvas(parent, geographyOf('coarse'), false)
  const canvas = parent.querySelector('canvas')
  if (canvas === null) throw new Error('There is no canvas.')
  const context = contextOf(canvas)
  const draw = (stand = STAND) => {
    const { steps } = context
    outlines.draw(stand)
    return context.steps > steps
  }
  const show = (changes: Partial<Scene>) => {
    outlines.show(aScene(changes))
    return draw()
  }
  outlines.open()
  show(scene)
  return { outlines, canvas, context, draw, show }
}

it('lies where the region lies, and is no larger than its lines', () => {
  const { canvas, context } = setUp({ selected: 'UA-63' })
  const worldPx = 512 * 2 ** CAMERA.zoom
  const halfPx = (worldPx * 1) / 360
  const { width, height, style } = canvas
  expect([leftOf(style) + width / 2, width]).toEqual([400, 2 * Math.ceil(halfPx + 3)])
  const [box] = context.drawn.map((one) => one.box)
  const [, south] = mercator([36, 49])
  const [, north] = mercator([36, 51])
  expect((box?.[2] ?? 0) - (box?.[0] ?? 0)).toBeCloseTo(2 * halfPx)
  expect((box?.[3] ?? 0) - (box?.[1] ?? 0)).toBeCloseTo((south - north) * worldPx)
  const [, middle] = mercator([36, 50])
  expect(topOf(style) + (box?.[1] ?? 0)).toBeCloseTo(300 - (middle - north) * worldPx)
  expect(height).toBeLessThan(150)
})

it('is no larger than the picture, and as sharp as the screen', () => {
  const { outlines, canvas, draw } = setUp({ selected: 'UA-63' })
  draw({ ...STAND, camera: { ...CAMERA, zoom: 11 }, pixelRatio: 2 })
  expect([canvas.width, canvas.height]).toEqual([1600, 1200])
  expect(canvas.style).toMatchObject({ translate: '0px 0px', width: '800px', height: '600px' })
  outlines.remove()
  expect([canvas.width, canvas.isConnected]).toEqual([0, false])
})

it.each<[what: string, changes: Partial<Scene>]>([
  ['nothing is outlined', {}],
  ['the region is not in the picture', { selected: 'RU-KHA' }],
  ['no border of the region is known', { selected: 'UA-99' }],
])('takes no room where %s', (_what, changes) => {
  const { canvas } = setUp(changes)
  expect([canvas.width, canvas.height]).toEqual([0, 0])
})

it('is drawn when the land is there, and then only for what changes it', () => {
  const parent = document.createElement('div')
  const outlines = new OutlineCanvas(parent, geographyOf('coarse'), false)
  const canvas = parent.querySelector('canvas')
  outlines.show(aScene({ selected: 'UA-63' }))
  outlines.draw(STAND)
  expect(canvas === null ? null : contextOf(canvas).steps).toBe(0)

  const { show, draw } = setUp({ selected: 'UA-63' })
  expect(draw({ ...STAND })).toBe(false)
  expect(show({ selected: 'UA-63', language: 'uk', regions: new Map() })).toBe(false)
  expect(show({ selected: 'UA-63', theme: 'dark' })).toBe(true)
  expect(show({ hovered: 'UA-63', theme: 'dark' })).toBe(true)
  expect(draw({ ...STAND, camera: { ...CAMERA, lng: 36.01 } })).toBe(true)
})

it('goes with the pointer, and follows the finer borders', () => {
  const { canvas, context, outlines, show, draw } = setUp({ hovered: 'UA-63' })
  const widthOf = () => context.drawn.map(({ box }) => box[2] - box[0])[0] ?? 0
  const coarse = widthOf()
  outlines.refine(geographyOf('fine', 0.5))
  expect(draw()).toBe(true)
  expect(widthOf()).toBeCloseTo(coarse / 2)
  show({})
  expect([canvas.width, canvas.height]).toEqual([0, 0])
})
