import { expect, it } from 'vitest'
import { MARK_PATHS } from '../../../src/domain/marks'
import { markNode } from '../../../src/export/picture/markNode'

it('draws the shape of the type at its place and size', () => {
  const { attributes } = markNode({ shape: 'ring', colour: '#414549', x: 10, y: 4, sidePx: 8 })
  expect(attributes).toMatchObject({
    d: MARK_PATHS.ring,
    fill: '#414549',
    transform: 'translate(10 4) scale(0.5)',
  })
})
