import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type MarkTarget, type Pixel, type PointedScreen, watchPointer } from '../../src/map/pointing'

/** A map of a tenth of a degree a pixel from 30° E, 50° N; its left half is one region, its right half the sea. */
class HalfMap implements PointedScreen {
  readonly canvas = document.createElement('canvas')
  isTravelling = false
  readonly clicks = new Set<(point: Pixel) => void>()

  isMoving = () => this.isTravelling
  placeAt = ([x, y]: Pixel) => [30 + x / 10, 50 - y / 10] as const
  regionAt = ([x]: Pixel) => (x < 50 ? 'UA-63' : null)
  onClick(listener: (point: Pixel) => void) {
    this.clicks.add(listener)
    return () => this.clicks.delete(listener)
  }

  click(x: number, y = 0) {
    for (const listener of this.clicks) listener([x, y])
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

const [LAND, SEA] = [10, 90]
let map: HalfMap
let mark: MarkTarget | null
const markAt = vi.fn(() => mark)
const onPick = vi.fn()
const onHover = vi.fn()
let stop: () => void

beforeEach(() => {
  vi.clearAllMocks()
  map = new HalfMap()
  mark = null
  stop = watchPointer(map, markAt, { onPick, onHover })
})

it('says which region was clicked, and when it was none', () => {
  map.click(LAND)
  map.click(SEA)
  expect(onPick.mock.calls).toEqual([[{ kind: 'region', region: 'UA-63' }], [null]])
})

describe('a click on what is drawn over the land', () => {
  it('is on the mark or the discs, not on the region under them', () => {
    mark = { kind: 'group', group: 'g', region: 'UA-32' }
    map.click(LAND)
    mark = { kind: 'discs', rows: [0], region: 'UA-59' }
    map.click(LAND)
    expect(onPick.mock.calls).toEqual([
      [{ kind: 'group', group: 'g', region: 'UA-32' }],
      [{ kind: 'discs', rows: [0], region: 'UA-59' }],
    ])
  })

  it('asks for what lies at the place under the pointer', () => {
    map.click(LAND, 20)
    expect(markAt).toHaveBeenCalledExactlyOnceWith([31, 48])
  })

  it('takes the region under the pointer where a cluster is in several, and none at sea', () => {
    mark = { kind: 'group', group: 'g', region: null }
    map.click(LAND)
    mark = { kind: 'discs', rows: [5], region: null }
    map.click(SEA)
    expect(onPick.mock.calls).toEqual([
      [{ kind: 'group', group: 'g', region: 'UA-63' }],
      [{ kind: 'discs', rows: [5], region: null }],
    ])
  })
})

it('says where the pointer is, once per change, and shows that it can be clicked', () => {
  map.point('pointermove', LAND)
  map.point('pointermove', LAND + 10)
  expect(map.canvas.style.cursor).toBe('pointer')
  map.point('pointermove', SEA)
  map.point('pointermove', LAND)
  map.point('pointerleave')
  expect(onHover.mock.calls).toEqual([['UA-63'], [null], ['UA-63'], [null]])
  expect(map.canvas.style.cursor).toBe('')
})

it('hovers the region of a mark, and shows that one at sea can be clicked, too', () => {
  mark = { kind: 'group', group: 'g', region: 'UA-32' }
  map.point('pointermove', LAND)
  mark = { kind: 'discs', rows: [5], region: null }
  map.point('pointermove', SEA)
  expect(onHover.mock.calls).toEqual([['UA-32'], [null]])
  expect(map.canvas.style.cursor).toBe('pointer')
})

it('takes no finger for a pointer, and does not hover while the map moves', () => {
  map.point('pointermove', LAND, 'touch')
  map.isTravelling = true
  map.point('pointermove', LAND)
  expect(onHover).not.toHaveBeenCalled()
})

it('stops', () => {
  stop()
  map.click(LAND)
  map.point('pointermove', LAND)
  expect(onPick).not.toHaveBeenCalled()
  expect(onHover).not.toHaveBeenCalled()
})
