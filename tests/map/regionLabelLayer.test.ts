import { expression } from '@maplibre/maplibre-gl-style-spec'
import { expect, it } from 'vitest'
import type { MarkRow } from '../../src/domain/markRow'
import { PALETTES } from '../../src/domain/palette'
import { REGIONS } from '../../src/map/groundLayer'
import { createRegionLabelLayer } from '../../src/map/regionLabelLayer'
import type { Scene } from '../../src/map/scene'
import { FakeMap } from '../support/fakeMap'
import { expectReadable } from './readable'
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

const ROWED = ['region-labels-z3', 'region-labels-z3Third', 'region-labels']

/** A layout property as MapLibre would read it for one region at a zoom. */
function layoutAt(map: FakeMap, id: string, property: string, zoom: number, placed: string) {
  const compiled = expression.createExpression(map.layout(id)[property], `${id}.${property}`)
  if (compiled.result === 'error') throw new Error(compiled.value.join())
  const name = { text: placed, anchor: 'bottom', offset: [0, 0.1] }
  const crowded = { z3: name, z3Third: name, z3Half: name, z4: name, z5: name }
  const properties = { row: 'row-1', full: 'Kharkiv Oblast', other: '', crowded }
  return String(compiled.value.evaluate({ zoom }, { type: 'Point', properties }))
}

it('never shows a row without a name', () => {
  const { map } = setUp(withCount(3))
  for (const id of ROWED) {
    for (const zoom of [3, 4, 5, 6, 7, 9]) {
      for (const placed of ['', 'Khar.', 'Kharkiv']) {
        const read = (property: string) => layoutAt(map, id, property, zoom, placed)
        expect(read('icon-image') === '', `${id} ${zoom} ${placed}`).toBe(read('text-field') === '')
      }
    }
    expect(map.layout(id)['text-optional'] ?? false).toBe(false)
  }
})

it('has labels with rows at each zoom once', () => {
  const { map } = setUp(withCount(3))
  const [far, nearer, near] = ROWED.map((id) => map.layer(id))
  expect([far?.maxzoom, nearer?.maxzoom]).toEqual([nearer?.minzoom, near?.minzoom])
  expect([far?.minzoom, near?.maxzoom]).toEqual([0, undefined])
})

it.each(['light', 'dark'] as const)('has names that read on every fill in the %s theme', (theme) => {
  const { map } = setUp({ ...withCount(3), theme })
  for (const id of [...ROWED, 'region-labels-plain']) expectReadable(map.paint(id), theme)
  expect(JSON.stringify(map.layout('region-labels'))).not.toContain('text-color')
  expect(map.paint('region-labels')['text-color']).toBe(PALETTES[theme].ink)
})

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

it('has striped rows as soon as the data is the reader’s own file', () => {
  const drawn: MarkRow[] = []
  const { show } = setUp(withCount(3), (row) => {
    drawn.push(row)
    return IMAGE
  })
  show({ ...withCount(3), isOwn: true })
  expect(drawn.map(({ isOwn }) => isOwn)).toEqual([false, true])
  expect(drawn[1]?.id).not.toBe(drawn[0]?.id)
})
