import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNarrowed, NO_FILTER, roundedCamera, ZOOM_RANGE } from '../../src/domain/view'
import { aFilter } from '../support/builders'
import { anyFilter } from './arbitraries'

describe('the camera as links hold it', () => {
  it('has two decimals of zoom and four of degrees', () => {
    expect(roundedCamera({ zoom: 6.20499, lat: 49.000049, lng: 34.50005 })).toEqual({
      zoom: 6.2,
      lat: 49,
      lng: 34.5001,
    })
  })

  it('goes no nearer and no farther than the map does', () => {
    expect(roundedCamera({ zoom: 22, lat: 0, lng: 0 }).zoom).toBe(ZOOM_RANGE.max)
    expect(roundedCamera({ zoom: -1, lat: 0, lng: 0 }).zoom).toBe(ZOOM_RANGE.min)
  })

  it('is never minus nothing', () => {
    const { lat, lng } = roundedCamera({ zoom: 5, lat: -0.00001, lng: -0 })
    expect([Object.is(lat, 0), Object.is(lng, 0)]).toEqual([true, true])
  })

  it('does not drift: rounding it again changes nothing, and moves nothing by more than half a step', () => {
    const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true })
    fc.assert(
      fc.property(
        fc.double({ min: 3, max: 10, noNaN: true }),
        degrees(90),
        degrees(180),
        (zoom, lat, lng) => {
          const once = roundedCamera({ zoom, lat, lng })
          expect(roundedCamera(once)).toEqual(once)
          expect(Math.abs(once.zoom - zoom)).toBeLessThanOrEqual(0.0050001)
          expect(Math.max(Math.abs(once.lat - lat), Math.abs(once.lng - lng))).toBeLessThanOrEqual(
            0.0000500001,
          )
        },
      ),
    )
  })
})

describe('whether anything narrows the view', () => {
  it.each([
    [{ types: ['attack'] }],
    [{ parties: ['russia'] }],
    [{ supports: ['contested'] }],
    [{ regions: ['UA-63'] }],
    [{ from: '2024-11-05' }],
    [{ to: '2024-11-05' }],
    [{ text: 'drone' }],
  ] as const)('%j does', (changes) => {
    expect(isNarrowed(aFilter(changes))).toBe(true)
  })

  it('nothing does in the empty filter, and only in it', () => {
    expect(isNarrowed(NO_FILTER)).toBe(false)
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(isNarrowed(filter)).toBe(JSON.stringify(aFilter(filter)) !== JSON.stringify(NO_FILTER))
      }),
    )
  })
})
