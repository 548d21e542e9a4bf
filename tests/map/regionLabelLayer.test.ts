import { expect, it } from 'vitest'
import type { MarkRow } from '../../src/domain/markRow'
import { REGIONS } from '../../src/map/groundLayer'
import { createRegionLabelLayer } from '../../src/map/regionLabelLayer'
import type { Scene } from '../../src/map/scene'
import { FakeMap } from '../support/fakeMap'
import { aLook, aScene, REGION_SET } from './scenes'

const IMAGE = { width: 1, height: 1, data: new Uint8ClampedArray(4) }

function setUp(first: Scene, draw: (row: MarkRow) => typeof IMAGE | null = () => IMAGE) {
  const map = new FakeMap()
  const layer = createRegionLabelLayer(REGION_SET, { pixelRatio: 2, draw })
  layer.add(map, first)
  layer.update(map, first)
  let shown = first
  const show = (next: Scene) => {
    layer.update(map, next, shown)
    shown = next
  }
  return { map, show }
}

const withCount = (count: number) =>
  aScene({ regions: new Map([['UA-63', aLook({ marks: [{ shape: 'burst', colour: '#96420f', count }] })]]) })

it('has an image for every row that a label names', () => {
  const { map } = setUp(withCount(3))
  expect(map.listImages()).toHaveLength(1)
  expect(JSON.stringify(map.data('region-labels'))).toContain(map.listImages()[0])
})

it('touches no polygon and nothing at all for a scene that only moves the outline', () => {
  const { map, show } = setUp(withCount(3))
  const before = map.data('region-labels')
  show({ ...withCount(3), hovered: 'UA-63' })
  expect(map.retiled).not.toContain(REGIONS)
  expect(map.data('region-labels')).toEqual(before)
})

it('keeps the rows on the screen and forgets older ones', () => {
  const { map, show } = setUp(withCount(1))
  for (const count of [2, 3, 4, 5]) show(withCount(count))
  expect(map.listImages()).toHaveLength(2)
  expect(map.listImages().join()).toContain('5')
})

it('names regions anew in another language', () => {
  const { map, show } = setUp(withCount(1))
  show({ ...withCount(1), language: 'uk' })
  expect(JSON.stringify(map.data('region-labels'))).toContain('"full":"Харківська область"')
})

it('shows names where no row can be drawn', () => {
  const { map } = setUp(withCount(1), () => null)
  expect(map.listImages()).toEqual([])
  expect(JSON.stringify(map.data('region-labels'))).toContain('Kharkiv Oblast')
})
