import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DISC_AREA } from '../../src/map/discLayer'
import { type PointedMap, watchPointer } from '../../src/map/pointing'
import { POINT_PLATES } from '../../src/map/pointLayer'
import { REGION_FILL } from '../../src/map/regionFillLayer'

type Click = Parameters<Parameters<PointedMap['on']>[1]>[0]
type Found = ReturnType<PointedMap['queryRenderedFeatures']>[number]

const LAND: Found = { id: 'UA-63', layer: { id: REGION_FILL }, properties: {} }
const SEA_DISC: Found = { layer: { id: DISC_AREA }, properties: { row: 5, region: '' } }
const discOf = (row: number, region = 'UA-63'): Found => ({
  layer: { id: DISC_AREA },
  properties: { row, region },
})
const plateOf = (group: string, region: string): Found => ({
  layer: { id: POINT_PLATES },
  properties: { group, region },
})

/** A map whose left half is one region, unless told what lies under the pointer. */
class HalfMap implements PointedMap {
  readonly canvas = document.createElement('canvas')
  isTravelling = false
  hasLayers = true
  under: readonly Found[] | null = null
  readonly clicks = new Set<(click: Click) => void>()

  getCanvas = () => this.canvas
  isMoving = () => this.isTravelling
  getLayer = () => (this.hasLayers ? {} : undefined)
  queryRenderedFeatures = ([x]: [number, number]) => this.under ?? (x < 50 ? [LAND, LAND] : [])
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
  expect(onPick.mock.calls).toEqual([[{ kind: 'region', region: 'UA-63' }], [null]])
})

describe('a click on events that are drawn at a point', () => {
  it('is on the mark before the disc before the region', () => {
    map.under = [plateOf('g', 'UA-32'), discOf(0), LAND]
    map.click(10)
    map.under = [discOf(0, 'UA-59'), LAND]
    map.click(10)
    expect(onPick.mock.calls).toEqual([
      [{ kind: 'group', group: 'g', region: 'UA-32' }],
      [{ kind: 'discs', rows: [0], region: 'UA-59' }],
    ])
  })

  it('names each event of several discs once', () => {
    map.under = [discOf(1), discOf(2), discOf(1), LAND]
    map.click(10)
    expect(onPick.mock.calls).toEqual([[{ kind: 'discs', rows: [1, 2], region: 'UA-63' }]])
  })

  it('takes the region under the pointer where a cluster is in several, and none at sea', () => {
    map.under = [plateOf('g', ''), LAND]
    map.click(10)
    map.under = [SEA_DISC]
    map.click(10)
    expect(onPick.mock.calls).toEqual([
      [{ kind: 'group', group: 'g', region: 'UA-63' }],
      [{ kind: 'discs', rows: [5], region: null }],
    ])
  })
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

it('hovers the region of a mark, and shows that one at sea can be clicked, too', () => {
  map.under = [plateOf('g', 'UA-32'), LAND]
  map.point('pointermove')
  map.under = [SEA_DISC]
  map.point('pointermove')
  expect(onHover.mock.calls).toEqual([['UA-32'], [null]])
  expect(map.canvas.style.cursor).toBe('pointer')
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
