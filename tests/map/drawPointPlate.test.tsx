import { afterEach, expect, it, vi } from 'vitest'
import { onePointFacts, pointPlate } from '../../src/domain/pointPlate'
import { drawPointPlate } from '../../src/map/drawPointPlate'
import { Stamps } from '../../src/map/stamps'
import { stubCanvases } from './fakeCanvas'
import { aPoint } from './scenes'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('does without a plate where there is no canvas', () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  expect(drawPointPlate(pointPlate(onePointFacts(aPoint()), 'light'), new Stamps(2))).toBeNull()
})

it('is as large as its plate, with each digit drawn once for all plates', () => {
  const canvases = stubCanvases()
  const stamps = new Stamps(2)
  for (const count of [11, 12, 121]) {
    const plate = pointPlate({ events: count, types: new Map([['strike', count]]), isNear: false }, 'light')
    const image = drawPointPlate(plate, stamps)
    expect([image?.width, image?.height]).toEqual([2 * plate.widthPx, 2 * plate.heightPx])
  }
  expect(canvases.flatMap(({ texts }) => texts)).toEqual(['1', '2'])
})
