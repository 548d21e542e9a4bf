import { expect, it } from 'vitest'
import { coverage, rasterised } from '../../src/map/raster'

it('writes colour and opacity row by row', () => {
  const { width, height, data } = rasterised(2, (x, y) => [x < 1 ? '#102030' : '#ffffff', y < 1 ? 1 : 0.5])
  expect([width, height]).toEqual([2, 2])
  expect([...data]).toEqual([16, 32, 48, 255, 255, 255, 255, 255, 16, 32, 48, 128, 255, 255, 255, 128])
})

it('covers half a pixel at an edge', () => {
  expect([-2, -0.5, 0, 0.5, 2].map(coverage)).toEqual([0, 0, 0.5, 1, 1])
})
