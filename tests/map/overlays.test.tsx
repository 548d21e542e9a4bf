import { beforeEach, expect, it } from 'vitest'
import { Overlays } from '../../src/map/overlays'
import { contextOf, stubCanvases } from './marks/fakeContext'
import { aGeography, aPoint, aSceneOf, REGION_SET } from './scenes'

const MARK = aPoint({ point: [36, 50] })
const SCENE = aSceneOf([MARK])
const STAND = { camera: { zoom: 7, lat: 50, lng: 35 }, size: { widthPx: 800, heightPx: 600 }, pixelRatio: 1 }

beforeEach(stubCanvases)

function setUp() {
  const parent = document.createElement('div')
  const over = new Overlays(parent, aGeography('coarse'), REGION_SET, false)
  over.show(SCENE)
  over.open()
  const [outlines, marks] = [...parent.querySelectorAll('canvas')].map(contextOf)
  return { over, parent, outlines, marks }
}

it('draws marks and names over outlines', () => {
  const { over, outlines, marks } = setUp()
  over.draw(STAND)
  expect(marks?.drawn).not.toEqual([])
  expect(outlines?.drawn).toEqual([])
  expect(over.targetAt(MARK.point)).toMatchObject({ kind: 'group' })
})

it('draws without a frame of the map only where the last one stands: else marks would leave their land', () => {
  const { over, marks } = setUp()
  over.drawOver(STAND)
  expect(marks?.steps).toBe(0)
  over.draw(STAND)
  const before = marks?.steps
  over.show({ ...SCENE, language: 'uk' })
  over.drawOver({ ...STAND, camera: { ...STAND.camera, zoom: 8 } })
  expect(marks?.steps).toBe(before)
  over.drawOver(STAND)
  expect(marks?.drawn.map(({ what }) => what)).toContain('Курська область')
})

it('goes with the map', () => {
  const { over, parent } = setUp()
  over.remove()
  expect(parent.childElementCount).toBe(0)
})
