import { describe, expect, it } from 'vitest'
import { adoptPieces, heaviest } from '../../geo/adopt'
import { aMosaic } from './shapes'

describe('adoptPieces', () => {
  it('believes the refined source inside the outline and Natural Earth outside', () => {
    const mosaic = aMosaic(
      [
        { inside: true, refined: 'AA-1', base: 'BB-1' },
        { refined: 'AA-1', base: 'BB-1' },
        { refined: 'AA-1', base: 'AA-2' },
      ],
      [],
    )
    expect(adoptPieces(mosaic, 'AA')).toEqual(['AA-1', 'BB-1', 'AA-1'])
  })

  it('gives an orphan inside the outline to the longest neighbour of its own country', () => {
    const mosaic = aMosaic(
      [
        { inside: true },
        { inside: true, refined: 'AA-1' },
        { inside: true, refined: 'AA-2' },
        { base: 'BB-1' },
      ],
      [
        [0, 1, 2],
        [0, 2, 5],
        [0, 3, 50],
      ],
    )
    expect(adoptPieces(mosaic, 'AA')[0]).toBe('AA-2')
  })

  it('gives an orphan outside the outline to the neighbour abroad', () => {
    const mosaic = aMosaic(
      [{ base: 'AA-1' }, { inside: true, refined: 'AA-1' }, { base: 'BB-1' }],
      [
        [0, 1, 50],
        [0, 2, 1],
      ],
    )
    expect(adoptPieces(mosaic, 'AA')[0]).toBe('BB-1')
  })

  it('reaches orphans behind orphans, and leaves those without any neighbour', () => {
    const mosaic = aMosaic(
      [{ inside: true, refined: 'AA-1' }, { inside: true }, { inside: true }, { inside: true }],
      [
        [0, 1, 1],
        [1, 2, 1],
        [3, -1, 1],
      ],
    )
    expect(adoptPieces(mosaic, 'AA')).toEqual(['AA-1', 'AA-1', 'AA-1', undefined])
  })

  it('leaves water unlabelled', () => {
    expect(adoptPieces(aMosaic([{}], []), 'AA')).toEqual([undefined])
  })
})

describe('heaviest', () => {
  it('takes the first in code order of equal weights, whatever the order of insertion', () => {
    expect(
      heaviest(
        new Map([
          ['b', 2],
          ['a', 2],
          ['c', 1],
        ]),
      ),
    ).toBe('a')
    expect(heaviest(new Map())).toBeUndefined()
  })
})
