import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/domain/dataset'
import { entryOf } from '../../src/domain/eventEntry'
import { createFigureBuilder } from '../../src/engine/figureColumns'
import { totalsOver } from '../../src/engine/figureTotals'
import { aClaim, aCountry, aFigure, anEvent, aPlace } from '../support/builders'
import { CLAIMANTS } from './someFigures'

const WOUNDED = aClaim({ figures: [aFigure()] })

function columnsOf(claims: readonly (readonly Claim[])[], places = [aPlace('UA-63')]) {
  const builder = createFigureBuilder()
  for (const [row, own] of claims.entries()) {
    builder.add(entryOf(anEvent({ claims: own, places }), row, CLAIMANTS, null), CLAIMANTS)
  }
  return builder.finish()
}

describe('figure columns', () => {
  it('hold what many events say the same way once', () => {
    const claims = Array.from({ length: 1000 }, (_, row) => [
      aClaim({ figures: [aFigure({ low: row % 10, high: row % 10 })] }),
    ])
    const figures = columnsOf(claims)
    expect(figures.sums).toEqual([{ measure: 'wounded', parties: ['ukraine'] }])
    expect(figures.shares.sum).toHaveLength(10)
    expect(totalsOver(figures, Uint32Array.from(claims.keys())).measures).toMatchObject([
      { low: 4500, high: 4500, events: 1000 },
    ])
  })

  it('know which rows have a number, far beyond the first', () => {
    const claims = Array.from({ length: 20_000 }, (_, row) => (row % 3 === 0 ? [WOUNDED] : [aClaim()]))
    const { hasNumber } = columnsOf(claims)
    const isIn = (row: number): boolean => (((hasNumber[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
    expect(claims.every((_, row) => isIn(row) === (row % 3 === 0))).toBe(true)
  })

  it('take an event with a place that is in no region for one that is not in a region alone', () => {
    expect([...columnsOf([[WOUNDED]]).isInOneRegion]).toEqual([1])
    expect([...columnsOf([[WOUNDED]], [aPlace('UA-63'), aPlace('UA-63', 'over')]).isInOneRegion]).toEqual([1])
    expect([...columnsOf([[WOUNDED]], [aPlace('UA-63'), aCountry('UA')]).isInOneRegion]).toEqual([0])
    expect([...columnsOf([[WOUNDED]], [aPlace('UA-63'), aPlace('UA-32')]).isInOneRegion]).toEqual([0])
  })

  it('may be empty', () => {
    expect(totalsOver(columnsOf([]), new Uint32Array(0))).toEqual({ measures: [], withoutFigures: 0 })
  })
})
