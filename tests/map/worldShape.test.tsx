import { beforeEach, expect, it } from 'vitest'
import { mercator } from '../../src/domain/cameraMath'
import { shapeOf, WORLD_UNITS } from '../../src/map/worldShape'
import { stubCanvases } from './marks/fakeContext'

const ring = (west: number, south: number, sizeDegrees: number) => [
  [west, south],
  [west + sizeDegrees, south],
  [west + sizeDegrees, south + sizeDegrees],
  [west, south],
]

beforeEach(stubCanvases)

it('holds every island and hole, closed, with the box around all', () => {
  const coordinates = [[ring(30, 45, 4), ring(32, 46, 1)], [ring(36, 44, 1)]]
  const { path, box } = shapeOf({ type: 'MultiPolygon', coordinates })
  expect(path).toHaveProperty('d', expect.stringMatching(/^(M[^Z]+Z){3}$/))
  const [left, top] = mercator([30, 49])
  const [right, bottom] = mercator([37, 44])
  expect(box.map(Math.round)).toEqual(
    [left, top, right, bottom].map((part) => Math.round(part * WORLD_UNITS)),
  )
})

it('leaves lines open, and holds nothing of what is neither line nor area', () => {
  const line = shapeOf({ type: 'LineString', coordinates: ring(30, 45, 4) })
  expect(line.path).toHaveProperty('d', expect.not.stringContaining('Z'))
  expect(shapeOf({ type: 'Point', coordinates: [30, 45] }).path).toMatchObject({ d: '' })
})
