import { describe, expect, it } from 'vitest'
import type { ByteSource } from '../../../src/data/byteSource'
import { openParquet } from '../../../src/data/parquet/openParquet'
import { createPlaceFinder } from '../../../src/data/placeFinder'
import type { ConflictEvent } from '../../../src/domain/dataset'
import { aClaim, aDataset, anEvent, aPlace, aRegionSet, aSpot } from '../../support/builders'
import { parquetBytes } from './opened'

const EVENTS = [
  anEvent({ id: 'a', claims: [aClaim({ id: 'c1' })], places: [aPlace('UA-63'), aPlace('UA-32', 'over')] }),
  anEvent({ id: 'b', type: 'strike', claims: [aClaim({ id: 'c2' })], places: [aSpot()] }),
  anEvent({ id: 'gone', claims: [aClaim({ id: 'c3' })], status: 'withdrawn' }),
]

function aSource(bytes: Uint8Array<ArrayBuffer>): ByteSource {
  return {
    name: 'test.parquet',
    size: bytes.byteLength,
    chunks: async function* chunks() {
      yield await Promise.resolve(bytes)
    },
  }
}

async function read(bytes: Uint8Array<ArrayBuffer>, mostEvents = 10) {
  const events: ConflictEvent[] = []
  const opened = await openParquet(aSource(bytes), {
    places: createPlaceFinder(aRegionSet(), null),
    mostEvents,
    onEvents: (lot, { claimants }) => {
      expect(lot.flatMap(({ claims }) => claims).every(({ claimant }) => claimants.has(claimant))).toBe(true)
      events.push(...lot)
    },
  })
  return { opened, events }
}

describe('a Parquet file that is read from end to end', () => {
  it('gives the events that were written, with those who speak', async () => {
    const { opened, events } = await read(parquetBytes(aDataset({ events: EVENTS }), 2))
    expect(opened).toMatchObject({ kind: 'ok', rows: 3, events: 3, problems: [] })
    expect(events.map(({ id, type, status }) => [id, type, status])).toEqual([
      ['a', 'attack', 'active'],
      ['b', 'strike', 'active'],
      ['gone', 'attack', 'withdrawn'],
    ])
    expect(events[0]?.places).toEqual(EVENTS[0]?.places)
  })

  it('leaves out what is more than wanted, and says so', async () => {
    const { opened, events } = await read(parquetBytes(aDataset({ events: EVENTS })), 1)
    expect(events).toHaveLength(1)
    expect(opened).toMatchObject({ problems: [{ reason: 'onlyFirst', advice: '2' }] })
  })

  it('that is cut short is refused in words', async () => {
    const bytes = parquetBytes(aDataset({ events: EVENTS }))
    const { opened } = await read(bytes.slice(0, bytes.length - 9))
    expect(opened).toMatchObject({ kind: 'refused', problems: [{ file: 'test.parquet' }] })
  })
})
