import { beforeEach, expect, it } from 'vitest'
import { mercator } from '../../../src/domain/cameraMath'
import { landShapes } from '../../../src/map/plain/landShapes'
import { WORLD_UNITS } from '../../../src/map/worldShape'
import { stubCanvases } from '../marks/fakeContext'
import { REGION_SET } from '../scenes'
import { squares } from './squares'

beforeEach(stubCanvases)

const LINE = {
  type: 'LineString' as const,
  coordinates: [
    [30, 50],
    [31, 50],
  ],
}
const AREA = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [30, 50],
      [31, 50],
      [31, 51],
      [30, 50],
    ],
  ],
}

it('lays each region into the world as the map projects it, with the box around it', () => {
  const { regions } = landShapes(squares(), REGION_SET.bounds)
  const [left, top] = mercator([35, 51])
  const [right, bottom] = mercator([37, 49])
  const box = [left, top, right, bottom].map((part) => Math.round(part * WORLD_UNITS))
  expect(regions.get('UA-63')?.box.map(Math.round)).toEqual(box)
  expect([...regions.keys()]).toEqual(['UA-63', 'RU-KRS'])
})

it('closes areas and leaves lines open; a river may be both', () => {
  const rivers = {
    type: 'FeatureCollection' as const,
    features: [LINE, AREA].map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry })),
  }
  const land = landShapes({ ...squares(), rivers }, REGION_SET.bounds)
  expect([land.rivers.length, land.riverAreas.length]).toEqual([2, 1])
  expect(land.riverAreas[0]?.path).toHaveProperty('d', expect.stringMatching(/Z$/))
  expect(land.rivers[0]?.path).toHaveProperty('d', expect.not.stringMatching(/Z/))
})

it('has the sea as large as the region set', () => {
  const [left, top, right, bottom] = landShapes(squares(), REGION_SET.bounds).sea
  expect([left, right].map((x) => Math.round((x / WORLD_UNITS - 0.5) * 360))).toEqual([20, 42])
  expect(top).toBeLessThan(bottom)
})
