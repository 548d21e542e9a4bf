import { beforeEach, expect, it } from 'vitest'
import { HATCH_RATIO } from '../../../src/map/hatch'
import { hatchPatterns } from '../../../src/map/plain/hatchPattern'
import { drawnBy, stubCanvases } from '../marks/fakeContext'
import { stubMatrix } from './page'

beforeEach(() => {
  stubCanvases()
  stubMatrix()
})

it('makes one pattern of each theme, as large on the screen at every scale', () => {
  drawnBy((context) => {
    const hatch = hatchPatterns(context)
    const light = hatch('light', 1)
    expect(hatch('dark', 1)).not.toBe(light)
    expect(hatch('light', 0.25)).toBe(light)
    expect(light).toMatchObject({ scale: 1 / HATCH_RATIO / 0.25 })
  })
})
