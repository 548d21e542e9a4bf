import { beforeEach, expect, it } from 'vitest'
import { PALETTES } from '../../../src/domain/palette'
import { drawOutlines, type OutlinedShape } from '../../../src/map/outlines/drawOutlines'
import { frameOf } from '../../../src/map/stand'
import { shapeOf } from '../../../src/map/worldShape'
import { drawnBy, stubCanvases } from '../marks/fakeContext'

const FRAME = frameOf({
  camera: { zoom: 6, lat: 50, lng: 35 },
  size: { widthPx: 800, heightPx: 600 },
  pixelRatio: 1,
})
/** A region of some degrees whose western edge goes through the middle of the picture. */
const aShape = () =>
  shapeOf({
    type: 'Polygon',
    coordinates: [
      [
        [35, 49],
        [37, 49],
        [37, 51],
        [35, 49],
      ],
    ],
  })

beforeEach(stubCanvases)

/** What is drawn, from bottom to top: its colour, with the width of a line or the opacity of what is filled. */
const looksOf = (outlines: readonly OutlinedShape[]) =>
  drawnBy((context) => drawOutlines(context, outlines, 'light', FRAME)).map(
    ({ by, colour, widthPx, opacity }) => [colour, by === 'fill' ? opacity : Math.round(widthPx * 10) / 10],
  )

const { ink, paper } = PALETTES.light

it('draws two tones, so that one of them stands out on any fill', () => {
  expect(looksOf([{ shape: aShape(), look: 'named' }])).toEqual([
    [paper, 5],
    [ink, 2],
  ])
})

it('draws the selected region wider and a little darker', () => {
  expect(looksOf([{ shape: aShape(), look: 'selected' }])).toEqual([
    [ink, 0.08],
    [paper, 6],
    [ink, 3],
  ])
})

it('lays no light tone over the dark one of a neighbour', () => {
  const both = looksOf([
    { shape: aShape(), look: 'named' },
    { shape: aShape(), look: 'selected' },
  ])
  expect(both.map(([colour]) => colour)).toEqual([ink, paper, paper, ink, ink])
})

it('follows the border', () => {
  const drawn = drawnBy((context) =>
    drawOutlines(context, [{ shape: aShape(), look: 'named' }], 'light', FRAME),
  )
  for (const { what, box } of drawn) {
    expect(what).toMatch(/Z$/)
    expect(box[0]).toBeCloseTo(400)
  }
})

it('draws nothing where nothing is outlined', () => {
  expect(looksOf([])).toEqual([])
})
