import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ColumnPart, NO_DAY, NOWHERE, REGION_FLAG, ROW_FLAG } from '../../../src/domain/columnInput'
import { type Dataset, PARTIES } from '../../../src/domain/dataset'
import { daySpan } from '../../../src/domain/days'
import { entryOf, onlyMentions } from '../../../src/domain/eventEntry'
import { pointsOf } from '../../../src/domain/eventPoint'
import { haveNumber } from '../../../src/domain/statements'
import { SUPPORTS } from '../../../src/domain/support'
import { anyDataset, EVERY_KIND } from '../../export/contexts'
import { anEvent } from '../../support/builders'
import { allEvents, countingAccess, opened, openedWell, parquetBytes } from './opened'

const active = (dataset: Dataset) => dataset.events.filter(({ status }) => status === 'active')
const others = (dataset: Dataset) => dataset.events.filter(({ status }) => status !== 'active')

describe('a data set in GeoParquet', () => {
  test('gives back every event as it was, withdrawn and merged ones behind the others', async () => {
    const set = await openedWell(parquetBytes(EVERY_KIND))
    expect(await allEvents(set)).toEqual([...active(EVERY_KIND), ...others(EVERY_KIND)])
    expect(set.problems.filter(({ effect }) => effect !== 'kept')).toEqual([])
  })

  test('gives back any events, with all that they refer to', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, fc.integer({ min: 1, max: 4 }), async (dataset, groupRows) => {
        const set = await openedWell(parquetBytes(dataset, groupRows))
        const events = await allEvents(set)
        expect(events).toEqual([...active(dataset), ...others(dataset)])
        const { sources, claimants } = await set.store.read(events.map((_, row) => row))
        const cited = new Set(events.flatMap(({ claims }) => claims.map(({ source }) => source)))
        expect(new Set(sources.map(({ id }) => id))).toEqual(cited)
        for (const claimant of claimants) expect(dataset.claimants).toContainEqual(claimant)
        expect(set.tables.context).toEqual(dataset.context)
        expect(set.tables.corrections).toEqual(dataset.corrections)
      }),
      { numRuns: 40 },
    )
  })

  test('counts and places events as the events themselves say', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (dataset) => {
        const set = await openedWell(parquetBytes(dataset, 2))
        expect(rowsOf(set.parts, set.words)).toEqual(rowsOfEvents(dataset))
      }),
      { numRuns: 40 },
    )
  })
})

describe('the store', () => {
  test('finds the row of each id, and none of an id that there is not', async () => {
    const { store } = await openedWell(parquetBytes(EVERY_KIND))
    const { events } = await store.read([...Array(store.size).keys()])
    const rows: (number | null)[] = []
    for (const { id } of events) rows.push(await store.rowOf(id))
    expect(rows).toEqual(events.map((_, row) => row))
    expect(await store.rowOf('there-is-no-such-id')).toBeNull()
  })

  test('reads rows in the order asked, and leaves out those that there are not', async () => {
    const { store } = await openedWell(parquetBytes(EVERY_KIND))
    const ids = (await store.read([2, 0, 2, 9999, -1])).events.map(({ id }) => id)
    const [first, , third] = active(EVERY_KIND)
    expect(ids).toEqual([third?.id, first?.id, third?.id])
  })

  test('goes through all events in their order', async () => {
    const { store } = await openedWell(parquetBytes(EVERY_KIND, 4))
    const found: [number, string][] = []
    await store.scan((lot, firstRow) => {
      for (const [index, { id }] of lot.events.entries()) found.push([firstRow + index, id])
    })
    const all = [...active(EVERY_KIND), ...others(EVERY_KIND)]
    expect(found).toEqual(all.map(({ id }, row) => [row, id]))
  })

  test('stops going through them when it is told to', async () => {
    const { store } = await openedWell(parquetBytes(EVERY_KIND, 4))
    const abort = new AbortController()
    const lots: number[] = []
    await store.scan((_, firstRow) => {
      lots.push(firstRow)
      abort.abort()
    }, abort.signal)
    expect(lots).toEqual([0])
  })
})

describe('a first view', () => {
  test('reads neither titles nor claims', async () => {
    const access = countingAccess(parquetBytes(EVERY_KIND, 100))
    const { store } = await openedWell([access])
    const read = access.reads.slice(1) // the first is the end of the file
    const bytes = new Uint8Array(await access.slice(0, access.byteLength))
    const textOf = (from: number, to: number) => new TextDecoder().decode(bytes.slice(from, to))
    const viewed = read.map(([from, to]) => textOf(from, to)).join('')
    const [event] = (await store.read([0])).events
    expect(event?.title.en).toBeTypeOf('string')
    expect(viewed).not.toContain(event?.title.en)
    expect(viewed).toContain('groundCombat')
  })

  test('of some days leaves out row groups that have none of them, and keeps undated events', async () => {
    const dated = (id: string, day: string | null) =>
      anEvent({
        ...withoutClaims(EVERY_KIND).events[0],
        id,
        when: { start: day, end: day, precision: day === null ? 'unknown' : 'day' },
      })
    const events = [
      ...['a', 'b', 'c'].map((id) => dated(id, '2024-01-10')),
      ...['d', 'e', 'f'].map((id) => dated(id, '2024-02-10')),
      ...['g', 'h'].map((id) => dated(id, '2024-03-10')),
      dated('undated', null),
    ]
    const bytes = parquetBytes({ ...withoutClaims(EVERY_KIND), events }, 3)
    const set = await openedWell(bytes, { days: ['2024-02-01', '2024-02-29'] })
    expect((await allEvents(set)).map(({ id }) => id)).toEqual(['d', 'e', 'f', 'g', 'h', 'undated'])
    expect([set.groups, set.skippedGroups, set.rows, set.readRows]).toEqual([3, 1, 9, 6])
    expect(await set.store.rowOf('e')).toBe(1)
    expect(await set.store.rowOf('a')).toBeNull()
  })

  test('of a box leaves out row groups all of whose points lie outside', async () => {
    const [first] = withoutClaims(EVERY_KIND).events
    const at = (id: string, ...places: readonly (readonly [number, number])[]) =>
      anEvent({
        ...first,
        id,
        places: places.map((point) => ({ point, role: 'location', precision: 'site' })),
      })
    const events = [
      at('a', [30, 50]),
      at('b', [31, 50]),
      at('c', [40, 50], [30, 50]),
      at('d', [41, 50]),
      at('e'),
      at('f', [41, 50]),
    ]
    const bytes = parquetBytes({ ...withoutClaims(EVERY_KIND), events }, 2)
    const set = await openedWell(bytes, { box: [29, 49, 32, 51] })
    expect((await allEvents(set)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    const far = await openedWell(bytes, { box: [39, 49, 42, 51] })
    expect((await allEvents(far)).map(({ id }) => id)).toEqual(['c', 'd', 'e', 'f'])
  })

  test('tells how far it is, and ends when it is told to', async () => {
    const bytes = parquetBytes(EVERY_KIND, 5)
    const progress: number[] = []
    const { rows } = await openedWell(bytes, { onProgress: (done, of) => progress.push(done / of) })
    expect(progress.at(-1)).toBe(1)
    expect(rows).toBe(EVERY_KIND.events.length)
    const abort = new AbortController()
    const { result } = await opened(bytes, { signal: abort.signal, onPart: () => abort.abort() })
    expect(result.kind).toBe('cancelled')
  })

  test('of several files numbers their events one after another', async () => {
    const half = Math.ceil(EVERY_KIND.events.length / 2)
    const parts = [EVERY_KIND.events.slice(0, half), EVERY_KIND.events.slice(half)]
    const files = parts.map((events) => countingAccess(parquetBytes({ ...EVERY_KIND, events })))
    const set = await openedWell(files)
    const ids = (await allEvents(set)).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(EVERY_KIND.events.map(({ id }) => id).toSorted())
    expect(await set.store.rowOf(ids[5] ?? '')).toBe(5)
  })
})

function withoutClaims(dataset: Dataset): Dataset {
  const events = dataset.events.map((event) => ({ ...event, claims: [], related: [], actors: [] }))
  return {
    ...dataset,
    events: events.filter(({ status }) => status === 'active'),
    corrections: [],
    context: [],
  }
}

/** What the columns say of each row, in words. */
function rowsOf(
  parts: readonly ColumnPart[],
  words: { readonly types: readonly string[]; readonly regions: readonly string[] },
) {
  return parts.flatMap((part) =>
    Array.from({ length: part.rows }, (_, row) => {
      const regions = [...part.region.slice(part.regionFrom[row], part.regionFrom[row + 1])]
      const points = [...part.pointRow.keys()].filter((at) => part.pointRow[at] === row)
      return {
        type: words.types[part.type[row] ?? 0],
        parties: PARTIES.filter((_party, bit) => (((part.parties[row] ?? 0) >> bit) & 1) === 1),
        support: SUPPORTS[part.support[row] ?? 0],
        days: part.start[row] === NO_DAY ? null : [part.start[row], part.end[row]],
        isReported: ((part.flags[row] ?? 0) & ROW_FLAG.reported) !== 0,
        hasNumber: ((part.flags[row] ?? 0) & ROW_FLAG.hasNumber) !== 0,
        regions: regions.map((region, at) => {
          const kind = part.regionKind[(part.regionFrom[row] ?? 0) + at] ?? 0
          return [
            words.regions[region],
            (kind & REGION_FLAG.onlyMentioned) !== 0,
            (kind & REGION_FLAG.regionLevel) !== 0,
          ]
        }),
        points: points.map((at) => [
          part.lng[at],
          part.lat[at],
          part.radiusKm[at],
          part.pointRegion[at] === NOWHERE ? null : words.regions[part.pointRegion[at] ?? 0],
        ]),
      }
    }),
  )
}

/** The same from the events, by the plain rules. */
function rowsOfEvents(dataset: Dataset): ReturnType<typeof rowsOf> {
  const claimants = new Map(dataset.claimants.map((claimant) => [claimant.id, claimant]))
  const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000
  return active(dataset).map((event, row) => {
    const entry = entryOf(event, row, claimants, null)
    const span = daySpan(event.when)
    return {
      type: event.type,
      parties: PARTIES.filter((party) => entry.parties.has(party)),
      support: entry.support,
      days: span === null ? null : span.map(number),
      isReported: event.when.precision === 'reported',
      hasNumber: haveNumber(event.claims),
      regions: entry.regions.map((code) => [
        code,
        onlyMentions(entry, code),
        entry.places.some(({ region, drawnAs }) => region === code && drawnAs === 'region'),
      ]),
      points: pointsOf(entry).map(({ point: [lng, lat], radiusKm, region }) => [
        lng,
        lat,
        Math.fround(radiusKm ?? 0),
        region,
      ]),
    }
  })
}
