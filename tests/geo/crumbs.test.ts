import { describe, expect, it } from 'vitest'
import { sweepCrumbs } from '../../geo/crumbs'
import { aMosaic } from './shapes'

const main = { areaKm2: 1000 }
const crumb = { areaKm2: 1 }

describe('sweepCrumbs', () => {
  it('moves a detached crumb to the region around it', () => {
    const mosaic = aMosaic(
      [main, main, crumb],
      [
        [0, 1, 9],
        [1, 2, 4],
      ],
    )
    expect(sweepCrumbs(mosaic, ['AA-1', 'AA-2', 'AA-1'])).toEqual(['AA-1', 'AA-2', 'AA-2'])
  })

  it('keeps islands', () => {
    const mosaic = aMosaic(
      [main, main, crumb],
      [
        [0, 1, 9],
        [2, -1, 4],
      ],
    )
    expect(sweepCrumbs(mosaic, ['AA-1', 'AA-2', 'AA-1'])).toEqual(['AA-1', 'AA-2', 'AA-1'])
  })

  it('keeps a spit that touches a neighbour along less than 60 % of its line', () => {
    const withNeighbour = (km: number) =>
      aMosaic(
        [main, main, crumb],
        [
          [0, 1, 9],
          [1, 2, km],
          [2, -1, 10 - km],
        ],
      )
    expect(sweepCrumbs(withNeighbour(5), ['AA-1', 'AA-2', 'AA-1'])[2]).toBe('AA-1')
    expect(sweepCrumbs(withNeighbour(7), ['AA-1', 'AA-2', 'AA-1'])[2]).toBe('AA-2')
  })

  it('keeps exclaves above the limit', () => {
    const mosaic = aMosaic(
      [main, main, { areaKm2: 20 }],
      [
        [0, 1, 9],
        [1, 2, 4],
      ],
    )
    expect(sweepCrumbs(mosaic, ['AA-1', 'AA-2', 'AA-1'])[2]).toBe('AA-1')
    expect(sweepCrumbs(mosaic, ['AA-1', 'AA-2', 'AA-1'], 30)[2]).toBe('AA-2')
  })

  it('keeps the largest part of a region, however small', () => {
    const mosaic = aMosaic([main, crumb], [[0, 1, 4]])
    expect(sweepCrumbs(mosaic, ['AA-1', 'AA-2'])).toEqual(['AA-1', 'AA-2'])
  })

  it('sees connected pieces as one part', () => {
    const mosaic = aMosaic([main, crumb], [[0, 1, 4]])
    expect(sweepCrumbs(mosaic, ['AA-1', 'AA-1'])).toEqual(['AA-1', 'AA-1'])
  })
})
