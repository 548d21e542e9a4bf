import { beforeEach, expect, it } from 'vitest'
import { MARK_HATCH, MARK_PATHS } from '../../../src/domain/marks'
import { drawMark } from '../../../src/map/marks/drawMark'
import { drawnBy, stubCanvases } from './fakeContext'

const MARK = { shape: 'ring', colour: '#414549', x: 3, y: 4, sidePx: 12 } as const

beforeEach(stubCanvases)

it('fills the shape at its place and size', () => {
  expect(drawnBy((context) => drawMark(context, MARK, null))).toMatchObject([
    { by: 'fill', what: MARK_PATHS.ring, box: [3, 4, 15, 16], colour: '#414549' },
  ])
})

it('stripes the mark of an own file within its shape and keeps its edge', () => {
  const drawn = drawnBy((context) => drawMark(context, MARK, '#ffffff'))
  expect(drawn).toMatchObject([
    { by: 'fill', what: MARK_PATHS.ring, colour: '#414549', within: null },
    { by: 'stroke', what: MARK_HATCH.d, colour: '#ffffff', within: MARK_PATHS.ring },
    { by: 'stroke', what: MARK_PATHS.ring, colour: '#414549', within: null },
  ])
})

it('leaves place, size and stripes to itself', () => {
  const drawn = drawnBy((context) => {
    drawMark(context, MARK, '#ffffff')
    drawMark(context, { ...MARK, x: 20 }, null)
  })
  expect(drawn.at(-1)).toMatchObject({ box: [20, 4, 32, 16], within: null })
})
