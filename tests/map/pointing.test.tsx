import { beforeEach, expect, it, vi } from 'vitest'
import { type PointedMap, watchPointer } from '../../src/map/pointing'

type Click = Parameters<Parameters<PointedMap['on']>[1]>[0]

/** A map whose left half is one region. */
class HalfMap implements PointedMap {
  readonly canvas = document.createElement('canvas')
  isTravelling = false
  hasLayers = true
  readonly clicks = new Set<(click: Click) => void>()

  getCanvas = () => this.canvas
  isMoving = () => this.isTravelling
  getLayer = () => (this.hasLayers ? {} : undefined)
  queryRenderedFeatures = ([x]: [number, number]) => (x < 50 ? [{ id: 'UA-63' }, { id: 'UA-63' }] : [])
  on(_: 'click', listener: (click: Click) => void) {
    this.clicks.add(listener)
    return { unsubscribe: () => void this.clicks.delete(listener) }
  }

  click(x: number) {
    for (const listener of this.clicks) listener({ point: { x, y: 0 } })
  }

  point(type: 'pointermove' | 'pointerleave', x = 0, pointerType = 'mouse') {
    const pointer = new MouseEvent(type)
    Object.defineProperties(pointer, {
      offsetX: { value: x },
      offsetY: { value: 0 },
      pointerType: { value: pointerType },
    })
    this.canvas.dispatchEvent(pointer)
  }
}

let map: HalfMap
const onPick = vi.fn()
const onHover = vi.fn()
let stop: () => void

beforeEach(() => {
  vi.resetAllMocks()
  map = new HalfMap()
  stop = watchPointer(map, { onPick, onHover })
})

it('says which region was clicked, and when it was none', () => {
  map.click(10)
  map.click(90)
  expect(onPick.mock.calls).toEqual([['UA-63'], [null]])
})

it('says where the pointer is, once per change, and shows that it can be clicked', () => {
  map.point('pointermove', 10)
  map.point('pointermove', 20)
  expect(map.canvas.style.cursor).toBe('pointer')
  map.point('pointermove', 90)
  map.point('pointermove', 20)
  map.point('pointerleave')
  expect(onHover.mock.calls).toEqual([['UA-63'], [null], ['UA-63'], [null]])
  expect(map.canvas.style.cursor).toBe('')
})

it('takes no finger for a pointer, and does not hover while the map moves', () => {
  map.point('pointermove', 10, 'touch')
  map.isTravelling = true
  map.point('pointermove', 10)
  expect(onHover).not.toHaveBeenCalled()
})

it('finds nothing before there are layers', () => {
  map.hasLayers = false
  map.click(10)
  expect(onPick).toHaveBeenCalledExactlyOnceWith(null)
})

it('stops', () => {
  stop()
  map.click(10)
  map.point('pointermove', 10)
  expect(onPick).not.toHaveBeenCalled()
  expect(onHover).not.toHaveBeenCalled()
})
