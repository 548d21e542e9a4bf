import { describe, expect, it } from 'vitest'
import type { ConflictEvent } from '../../src/domain/dataset'
import { entryOf } from '../../src/domain/eventEntry'
import { dayRanks, labelRanks, placeRanks } from '../../src/engine/columnRanks'
import { aCountry, anEvent, aPlace, aRegionSet, aWhen, UNDATED } from '../support/builders'
import { plainColumns } from './plainColumns'

function columnsOf(...events: readonly Partial<ConflictEvent>[]) {
  return plainColumns(events.map((changes, row) => entryOf(anEvent(changes), row, new Map(), null)))
}

describe('ranks that columns alone tell', () => {
  it('are by first day, then last day; undated events have the rank behind all', () => {
    const columns = columnsOf(
      { when: aWhen('2024-11-05', '2024-11-07') },
      { when: UNDATED },
      { when: aWhen('2024-11-05', '2024-11-06') },
      { when: aWhen('1914-07-28', '9999-12-31') },
      { when: aWhen('0001-01-01') },
    )
    expect(dayRanks(columns)).toEqual({ count: 4, of: new Uint32Array([3, 4, 2, 1, 0]) })
  })

  it('are by the names of regions in the language; events in none have the rank behind all', () => {
    const columns = columnsOf(
      { places: [aPlace('UA-32')] },
      { places: [aPlace('UA-63'), aPlace('RU-KRS'), aPlace('UA-63')] },
      { places: [aPlace('UA-63')] },
      { places: [aCountry('UA')] },
      { places: [aPlace('XX-1')] },
    )
    // Kharkiv; Kharkiv, Kursk; Kyiv; XX-1
    expect([...placeRanks(columns, aRegionSet(), 'en').of]).toEqual([2, 1, 0, 4, 3])
    // Київська; Харківська; Харківська, Курська; XX-1: Ukrainian letters come first
    expect([...placeRanks(columns, aRegionSet(), 'uk').of]).toEqual([0, 2, 1, 4, 3])
  })

  it('are by the labels that the page puts in order', () => {
    const columns = columnsOf({ type: 'strike' }, { type: 'attack' }, { type: 'declaredHere' })
    expect([...labelRanks(columns, 'type', ['attack', 'strike']).of]).toEqual([1, 0, 2])
    expect([...labelRanks(columns, 'support', ['contested', 'oneParty']).of]).toEqual([1, 1, 1])
  })
})
