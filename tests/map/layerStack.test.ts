import { expect, it } from 'vitest'
import { PALETTES } from '../../src/domain/palette'
import { createGroundLayer, REGIONS } from '../../src/map/groundLayer'
import { LayerStack } from '../../src/map/layerStack'
import { createRegionFillLayer } from '../../src/map/regionFillLayer'
import { FakeMap } from '../support/fakeMap'
import { aGeography, aLook, aScene, REGION_SET } from './scenes'

const SCENE = aScene({ regions: new Map([['UA-63', aLook({ fillClass: 2 })]]) })

function setUp() {
  const map = new FakeMap()
  const ground = createGroundLayer(aGeography('coarse'), REGION_SET.bounds)
  return { map, stack: new LayerStack(map, [ground, createRegionFillLayer()], aScene()) }
}

it('draws the newest scene once it is opened', () => {
  const { map, stack } = setUp()
  stack.show(SCENE)
  expect(map.style.layers).toHaveLength(1)
  stack.open()
  expect(map.state(REGIONS, 'UA-63')).toMatchObject({ fillClass: 2 })
})

it('keeps fine borders that come before it is opened', () => {
  const { map, stack } = setUp()
  const fine = aGeography('fine')
  stack.refine(fine)
  stack.open()
  expect(map.data(REGIONS)).toBe(fine.regions)
})

it('shows everything again after the GPU forgot it', () => {
  const { map, stack } = setUp()
  stack.open()
  stack.show(SCENE)
  stack.close()
  map.loseContext()
  expect(stack.isOpen).toBe(false)
  stack.open()
  expect(map.state(REGIONS, 'UA-63')).toMatchObject({ fillClass: 2 })
  expect(stack.isOpen).toBe(true)
})

it('touches no map that has no style for now, and catches up when it has one again', () => {
  const { map, stack } = setUp()
  stack.open()
  stack.close()
  map.loseContext()
  const before = structuredClone(map.style)
  const fine = aGeography('fine')
  stack.show({ ...SCENE, theme: 'dark' })
  stack.refine(fine)
  expect([map.style, map.state(REGIONS, 'UA-63')]).toEqual([before, {}])
  stack.open()
  expect(map.state(REGIONS, 'UA-63')).toMatchObject({ fillClass: 2 })
  expect(map.paint('sea')['fill-color']).toBe(PALETTES.dark.water)
  expect(map.data(REGIONS)).toBe(fine.regions)
})

it('shows its land once, when it is told that it is there', () => {
  const { map, stack } = setUp()
  expect(stack.reveal()).toBe(false)
  stack.open()
  expect(map.paint('region-fill')['fill-opacity']).toBe(0)
  expect(stack.reveal()).toBe(true)
  expect(map.paint('region-fill')['fill-opacity']).toBe(1)
  expect(stack.reveal()).toBe(false)
})

it('says whether MapLibre has land to draw anew: what lies over it needs none', () => {
  const { stack } = setUp()
  expect(stack.show(SCENE)).toBe(true)
  const over = { ...SCENE, selected: 'UA-63', hovered: 'UA-30', language: 'uk', groups: [] } as const
  expect(stack.show(over)).toBe(false)
  expect(stack.show({ ...over, theme: 'dark' })).toBe(true)
})
