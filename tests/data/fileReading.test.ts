import { describe, expect, it } from 'vitest'
import { createFileReading } from '../../src/data/fileReading'
import { createPlaceFinder } from '../../src/data/placeFinder'
import { aRegionSet } from '../support/builders'

const FORMAT = {
  id: 'acled',
  title: { en: 'ACLED' },
  licence: 'none',
  attribution: { en: 'Nobody' },
  timeZone: 'UTC',
  types: [],
} as const

function aReading() {
  return createFileReading(FORMAT, {
    places: createPlaceFinder(aRegionSet(), null),
    mostEvents: 10,
    onEvents: () => undefined,
  })
}

describe('reading files that belong together', () => {
  it('says that files without a record hold none', () => {
    const reading = aReading()
    reading.begin('empty.csv')
    expect(reading.end(0).problems).toMatchObject([{ file: 'empty.csv', reason: 'noRows' }])
  })

  it('keeps the report of each file under its name, in their order', () => {
    const reading = aReading()
    for (const name of ['a.csv', 'b.csv'])
      reading.begin(name).add({ path: [], reason: 'noRows', effect: 'kept' })
    expect(reading.problems().map(({ file }) => file)).toEqual(['a.csv', 'b.csv'])
    expect(reading.end(2)).toMatchObject({ kind: 'ok', rows: 2, events: 0 })
  })
})
