import { afterEach, expect, it, vi } from 'vitest'
import { onePointFacts, pointPlate } from '../../src/domain/pointPlate'
import { drawPointPlate } from '../../src/map/drawPointPlate'
import { Stamps } from '../../src/map/stamps'
import { aPoint } from './scenes'

afterEach(() => void vi.restoreAllMocks())

it('does without a plate where there is no canvas', () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  expect(drawPointPlate(pointPlate(onePointFacts(aPoint()), 'light'), new Stamps(2))).toBeNull()
})
