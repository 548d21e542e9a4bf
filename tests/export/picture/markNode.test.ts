import { expect, it } from 'vitest'
import { MARK_PATHS } from '../../../src/domain/marks'
import { markNode, stripesPattern } from '../../../src/export/picture/markNode'
import { aFrame, nodesIn } from './frames'

const MARK = { shape: 'ring', colour: '#414549', x: 10, y: 4, sidePx: 8 } as const

it('draws the shape of the type at its place and size', () => {
  const { attributes, children } = markNode(MARK, aFrame())
  expect(attributes).toMatchObject({
    d: MARK_PATHS.ring,
    fill: '#414549',
    transform: 'translate(10 4) scale(0.5)',
  })
  expect(children).toEqual([])
  expect(stripesPattern(aFrame())).toBeNull()
})

it('stripes the shape of a mark of an own file, and keeps its edge in its own colour', () => {
  const frame = aFrame({ isOwn: true })
  const mark = markNode(MARK, frame)
  expect(mark.attributes).toMatchObject({ transform: 'translate(10 4) scale(0.5)' })
  const paths = nodesIn(mark).filter(({ tag }) => tag === 'path')
  expect(paths.map(({ attributes }) => attributes.d)).toEqual([MARK_PATHS.ring, MARK_PATHS.ring])
  const stripes = stripesPattern(frame)
  expect(paths[0]?.attributes).toMatchObject({ fill: '#414549' })
  expect(paths[1]?.attributes).toMatchObject({ fill: `url(#${stripes?.attributes.id})`, stroke: '#414549' })
  expect(stripes?.children).toMatchObject([{ tag: 'path', attributes: { stroke: frame.palette.paper } }])
})
