import { beforeEach, expect, it, vi } from 'vitest'
import { REGIONS } from '../../src/map/groundLayer'
import { webglScreen } from '../../src/map/webglScreen'
import { fakeMapLibre } from '../support/fakeMapLibre'
import { stubPage } from './plain/page'
import { aGeography, aLook, aScene, REGION_SET } from './scenes'

beforeEach(() => void stubPage())

function setUp() {
  const libre = fakeMapLibre('UA-63')
  const options = { geography: aGeography('coarse'), regionSet: REGION_SET, scene: aScene() }
  const screen = webglScreen(libre.map, options)
  const on = {
    onBusy: vi.fn(),
    onMove: vi.fn(),
    onMoveEnd: vi.fn(),
    onResize: vi.fn(),
    onDraw: vi.fn(),
    onLand: vi.fn(),
    onRest: vi.fn(),
    onFailed: vi.fn(),
  }
  const part = screen.connect(on)
  const styled = async () => {
    libre.fire('style.load')
    await vi.waitFor(() => expect(screen.regionAt([0, 0])).not.toBeNull())
  }
  return { ...libre, screen, on, part, styled }
}

it('knows what land lies at a point as soon as there is some', async () => {
  const { screen, styled } = setUp()
  expect(screen.regionAt([1, 2])).toBeNull()
  await styled()
  expect(screen.regionAt([1, 2])).toBe('UA-63')
  expect(screen.placeAt([1, 2])).toEqual([1, -2])
})

it('tells of its land first, and of its rest once that is drawn', async () => {
  const { fire, on, styled } = setUp()
  await styled()
  fire('idle')
  expect([on.onLand.mock.calls.length, on.onRest.mock.calls.length]).toEqual([1, 0])
  fire('idle')
  expect([on.onLand.mock.calls.length, on.onRest.mock.calls.length]).toEqual([1, 1])
})

it('is busy and asks nothing of a map whose context is lost, and shows what it was told when it is back', async () => {
  const { fire, fake, screen, on, styled } = setUp()
  await styled()
  fake.loseContext()
  fire('webglcontextlost')
  expect([on.onBusy.mock.calls.length, screen.regionAt([1, 2])]).toEqual([1, null])
  screen.show(aScene({ regions: new Map([['UA-63', aLook({ fillClass: 2 })]]) }))
  expect(fake.state(REGIONS, 'UA-63')).toEqual({})
  await styled()
  expect(fake.state(REGIONS, 'UA-63')).toMatchObject({ fillClass: 2 })
  expect(screen.regionAt([1, 2])).toBe('UA-63')
})

it('tells a click, and what ends the map', () => {
  const { fire, screen, on } = setUp()
  const clicked = vi.fn()
  const stop = screen.onClick(clicked)
  fire('click', { point: { x: 3, y: 4 } })
  stop()
  fire('click', { point: { x: 5, y: 6 } })
  expect(clicked.mock.calls).toEqual([[[3, 4]]])
  fire('error', { error: new Error('a font is missing') })
  expect(on.onFailed).not.toHaveBeenCalled()
  fire('error', { error: new Error('Worker failed to load. Check the URL.') })
  expect(on.onFailed).toHaveBeenCalledExactlyOnceWith('worker')
})

it('leaves no listener behind', () => {
  const { part, listening } = setUp()
  part()
  expect(listening()).toBe(0)
})
