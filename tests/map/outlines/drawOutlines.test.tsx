import { beforeEach, expect, it } from 'vitest'
import { PALETTES } from '../../../src/domain/palette'
import { drawOutlines, type Outline } from '../../../src/map/outlines/drawOutlines'
import { drawnBy, stubCanvases } from '../marks/fakeContext'

const GROUND = { worldPx: 1000, corner: [400, 300] } as const
const triangle = Float64Array.from([0.5, 0.4, 0.6, 0.4, 0.6, 0.5, 0.5, 0.4])
const shape = { rings: [triangle], box: [0.5, 0.4, 0.6, 0.5] } as const

beforeEach(stubCanvases)

/** What is drawn, from bottom to top: its colour, with the width of a line or the opacity of what is filled. */
const looksOf = (outlines: readonly Outline[]) =>
  drawnBy((context) => drawOutlines(context, outlines, 'light', GROUND)).map(
    ({ by, colour, widthPx, opacity }) => [colour, by === 'fill' ? opacity : widthPx],
  )

const { ink, paper } = PALETTES.light

it('draws two tones, so that one of them stands out on any fill', () => {
  expect(looksOf([{ shape, look: 'named' }])).toEqual([
    [paper, 5],
    [ink, 2],
  ])
})

it('draws the selected region wider and a little darker', () => {
  expect(looksOf([{ shape, look: 'selected' }])).toEqual([
    [ink, 0.08],
    [paper, 6],
    [ink, 3],
  ])
})

it('lays no light tone over the dark one of a neighbour', () => {
  const both = looksOf([
    { shape, look: 'named' },
    { shape, look: 'selected' },
  ])
  expect(both.map(([colour]) => colour)).toEqual([ink, paper, paper, ink, ink])
})

it('follows the border', () => {
  const drawn = drawnBy((context) => drawOutlines(context, [{ shape, look: 'named' }], 'light', GROUND))
  for (const { what, box } of drawn) expect([what, box]).toEqual(['border', [100, 100, 200, 200]])
})

it('draws nothing where nothing is outlined', () => {
  expect(looksOf([])).toEqual([])
})
