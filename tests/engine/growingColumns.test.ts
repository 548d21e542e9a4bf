import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PARTIES, type Place } from '../../src/domain/dataset'
import { dayNumber } from '../../src/domain/dayNumber'
import { daySpan } from '../../src/domain/days'
import { type EventEntry, entryOf, onlyMentions } from '../../src/domain/eventEntry'
import { pointsOf } from '../../src/domain/eventPoint'
import { haveNumber } from '../../src/domain/statements'
import { SUPPORTS } from '../../src/domain/support'
import { createColumnBuilder } from '../../src/engine/columnBuilder'
import { type Columns, FLAG, IN_REGION, NO_REGION, UNDATED } from '../../src/engine/columns'
import { growingPoints, growingRegions, growingSources } from '../../src/engine/growingColumns'
import { dictionary } from '../../src/engine/numbering'
import { aClaim, anEvent, aPlace, aSpot } from '../support/builders'
import { someQuestions } from './arbitraries'
import type { PlainEvents } from './plainOverview'

const ROWS = 700

function entry(places: readonly Place[]) {
  return entryOf(anEvent({ places }), 0, new Map(), () => 'UA-63')
}

describe('columns that grow', () => {
  it('keep all numbers when they need more room', () => {
    const regions = growingRegions(dictionary('regions', 9))
    const points = growingPoints(dictionary('regions', 9))
    for (let row = 0; row < ROWS; row += 1) {
      regions.add(entry([aPlace(row % 2 === 0 ? 'UA-63' : 'UA-32')]))
      points.add(entry([aSpot({ point: [row / 10, 50] })]))
    }
    const [inRegions, drawn] = [regions.finish(), points.finish()]
    expect([...inRegions.region]).toEqual(Array.from({ length: ROWS }, (_, row) => row % 2))
    expect([...inRegions.from]).toEqual(Array.from({ length: ROWS + 1 }, (_, row) => row))
    expect([...drawn.row]).toEqual(Array.from({ length: ROWS }, (_, row) => row))
    expect([...drawn.lng]).toEqual(Array.from({ length: ROWS }, (_, row) => row / 10))
    expect([drawn.count, drawn.lat.length, drawn.region.length, inRegions.kind.length]).toEqual(
      Array(4).fill(ROWS),
    )
  })

  it('hold the smallest disc as a disc', () => {
    const points = growingPoints(dictionary('regions', 9))
    points.add(entry([aSpot({ precision: 'nearSettlement', radiusKm: 1e-60 })]))
    points.add(entry([aSpot()]))
    const [disc, mark] = points.finish().radiusKm
    expect([disc !== undefined && disc > 0, mark]).toEqual([true, 0])
  })
})

describe('columns of sources', () => {
  const columns = (...claims: readonly (readonly string[])[]) => {
    const sources = growingSources()
    for (const named of claims) sources.add(named.map((source) => aClaim({ source })))
    return sources.finish((id) => id !== 'unknown')
  }

  it('number the known ones in the order in which they come, each once for a row', () => {
    expect(columns(['unknown', 'b'], [], ['a', 'b', 'a', 'unknown'])).toEqual({
      from: Uint32Array.of(0, 1, 1, 3),
      source: Uint32Array.of(0, 1, 0),
      count: 2,
    })
  })

  it('are empty without claims', () => {
    expect(columns()).toEqual({ from: Uint32Array.of(0), source: new Uint32Array(0), count: 0 })
  })

  it('keep all numbers when they need more room', () => {
    const ids = Array.from({ length: ROWS }, (_, at) => `s${at}`)
    expect([...columns(ids, ids).source]).toEqual([...ids.keys(), ...ids.keys()])
  })
})

function built({ entries, knownSources }: Pick<PlainEvents, 'entries' | 'knownSources'>): Columns {
  const builder = createColumnBuilder()
  for (const entry of entries) builder.add(entry)
  return builder.finish((id) => knownSources.has(id))
}

/** What the columns say of a row, in the words of its event. */
function told({ types, regions, ...columns }: Columns, row: number) {
  const inRow = (from: Uint32Array) => [from[row], from[row + 1]] as const
  const regionOf = (number: number | undefined) => (number === NO_REGION ? null : regions[number ?? -1])
  const kinds = columns.inRegions.kind.subarray(...inRow(columns.inRegions.from))
  const flags = columns.flags[row] ?? 0
  return {
    type: types[columns.type[row] ?? -1],
    parties: PARTIES.filter((_, party) => (((columns.parties[row] ?? 0) >> party) & 1) === 1),
    support: SUPPORTS[columns.support[row] ?? -1],
    days: [columns.start[row], columns.end[row]],
    isReported: (flags & FLAG.reported) !== 0,
    hasNumber: (flags & FLAG.hasNumber) !== 0,
    regions: [...columns.inRegions.region.subarray(...inRow(columns.inRegions.from))].map(regionOf),
    onlyMentioned: [...kinds].map((kind) => (kind & IN_REGION.onlyMentioned) !== 0),
    regionLevel: [...kinds].map((kind) => (kind & IN_REGION.regionLevel) !== 0),
    points: [...columns.points.row].flatMap((of, at) =>
      of === row
        ? [
            [
              columns.points.lng[at],
              columns.points.lat[at],
              columns.points.radiusKm[at],
              regionOf(columns.points.region[at]),
            ],
          ]
        : [],
    ),
    sources:
      inRow(columns.sources.from)[1] === undefined
        ? -1
        : columns.sources.source.subarray(...inRow(columns.sources.from)).length,
  }
}

function plainly(entry: EventEntry, knownSources: ReadonlySet<string>): ReturnType<typeof told> {
  const { event, parties, support, regions, places } = entry
  const sources = new Set(event.claims.map(({ source }) => source))
  return {
    type: event.type,
    parties: PARTIES.filter((party) => parties.has(party)),
    support,
    days: daySpan(event.when)?.map(dayNumber) ?? [UNDATED, UNDATED],
    isReported: event.when.precision === 'reported',
    hasNumber: haveNumber(event.claims),
    regions: [...regions],
    onlyMentioned: regions.map((code) => onlyMentions(entry, code)),
    regionLevel: regions.map((code) =>
      places.some(({ region, drawnAs }) => region === code && drawnAs === 'region'),
    ),
    points: pointsOf(entry).map(({ point, radiusKm, region }) => [
      ...point,
      Math.fround(radiusKm ?? 0),
      region,
    ]),
    sources: [...sources].filter((source) => knownSources.has(source)).length,
  }
}

describe('columns of events', () => {
  it('say of each row what its event says', () => {
    fc.assert(
      fc.property(someQuestions, ({ plain }) => {
        const { entries, knownSources } = plain
        const columns = built(plain)
        expect(columns.rows).toBe(entries.length)
        expect(entries.map((_, row) => told(columns, row))).toEqual(
          entries.map((entry) => plainly(entry, knownSources)),
        )
        expect(columns.types).toEqual([...new Set(entries.map(({ event }) => event.type))])
        expect(columns.regions).toEqual([...new Set(entries.flatMap(({ regions }) => regions))])
      }),
    )
  })

  it('have no room left over, however many there are', () => {
    const entries = Array.from({ length: 600 }, (_, row) => entryOf(anEvent(), row, new Map(), null))
    const { type, parties, support, start, end, flags } = built({ entries, knownSources: new Set() })
    expect([type, parties, support, start, end, flags].map(({ length }) => length)).toEqual(
      Array(6).fill(600),
    )
    expect([...new Set(start)]).toEqual([dayNumber('2024-11-05')])
  })

  it('are refused where there are more types or regions than they can number', () => {
    const builder = createColumnBuilder()
    const entry = entryOf(anEvent(), 0, new Map(), null)
    const withType = (type: string): EventEntry => ({ ...entry, event: { ...entry.event, type } })
    for (let type = 0; type < 65_536; type += 1) builder.add(withType(`t${type}`))
    expect(() => builder.add(withType('one more'))).toThrow(RangeError)
    const regions = Array.from({ length: 65_535 }, (_, region) => `X-${region}`)
    createColumnBuilder().add({ ...entry, regions: regions.slice(1) })
    expect(() => createColumnBuilder().add({ ...entry, regions })).toThrow(RangeError)
  })
})
