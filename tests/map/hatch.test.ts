import { expect, it } from 'vitest'
import { hatchId, hatchImage } from '../../src/map/hatch'

it('has strokes and gaps, and goes on without a seam beside itself', () => {
  const { width, height, data } = hatchImage('light')
  const opacity = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3]
  const row = Array.from({ length: width }, (_, x) => opacity(x, 0))
  expect(row).toContain(255)
  expect(row).toContain(0)
  for (let i = 0; i < width; i++) expect(opacity(width - 1 + 1, i)).toBe(opacity(width - 1, i + 1))
})

it('has an image of its own for each theme', () => {
  expect(hatchId('light')).not.toBe(hatchId('dark'))
  expect(hatchImage('light').data).not.toEqual(hatchImage('dark').data)
})
