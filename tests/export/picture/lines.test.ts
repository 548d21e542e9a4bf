import { expect, it } from 'vitest'
import { lineNodes } from '../../../src/export/picture/lines'
import { aFrame, aGeography } from './frames'

const EMPTY = { type: 'FeatureCollection', features: [] } as const

it('fills wide rivers and lakes, and strokes the rest, state borders last', () => {
  const { palette } = aFrame()
  const nodes = lineNodes(aGeography(), aFrame())
  expect(nodes.map(({ attributes }) => [attributes.fill, attributes.stroke])).toEqual([
    [palette.water, undefined],
    ['none', palette.shore],
    [palette.water, palette.shore],
    ['none', palette.regionBorder],
    ['none', palette.stateBorder],
  ])
})

it('draws lines wider as the map does, the closer it is', () => {
  const widths = [3, 5, 8].map((zoom) => {
    const nodes = lineNodes(aGeography(), aFrame({ zoom }))
    return Number(nodes.at(-1)?.attributes['stroke-width'])
  })
  expect(widths).toEqual([0.8, 1.2, 1.9])
})

it('draws nothing of what is not there', () => {
  const none = { features: [], type: 'FeatureCollection' } as const
  const bare = aGeography({
    rivers: { ...EMPTY, features: [] },
    lakes: { ...EMPTY, features: [] },
    regionBorders: { ...none, features: [] },
    stateBorders: { ...none, features: [] },
  })
  expect(lineNodes(bare, aFrame())).toEqual([])
})
