import { join } from 'node:path'
import { expect, it } from 'vitest'
import { outputPaths } from '../../geo/outputs'

it('names the files of a set by level', () => {
  expect(outputPaths('out', 'a-b')).toEqual({
    coarse: join('out', 'a-b.coarse.topojson'),
    fine: join('out', 'a-b.fine.topojson'),
    places: join('out', 'a-b.places.json'),
  })
})
