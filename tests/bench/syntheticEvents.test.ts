import { beforeAll, describe, expect, it } from 'vitest'
import { loadGeography } from '../../src/data/loadGeography'
import { placeLocator } from '../../src/data/placeLocator'
import { type ConflictEvent, PARTIES } from '../../src/domain/dataset'
import { partyOf, SUPPORTS, supportOf } from '../../src/domain/support'
import { publishedFiles } from '../support/datasets'
import { syntheticClaimants } from './syntheticClaims'
import { SHARES, SYNTHETIC_DAYS, SYNTHETIC_TYPES, syntheticEvents } from './syntheticEvents'
import { loadSyntheticPlaces, REGION_SET, type SyntheticPlaces } from './syntheticPlaces'

const COUNT = 20_000
const CLAIMANTS = new Map(syntheticClaimants().map((claimant) => [claimant.id, claimant]))

let places: SyntheticPlaces
let events: readonly ConflictEvent[]
beforeAll(async () => {
  places = await loadSyntheticPlaces()
  events = [...syntheticEvents({ count: COUNT, places })]
})

/** Percent of the events that are so. */
function share(isSo: (event: ConflictEvent) => boolean): number {
  return (100 * events.filter(isSo).length) / events.length
}

/** How often each value comes, the most frequent first. */
function tally(values: readonly string[]): readonly (readonly [value: string, times: number])[] {
  const times = new Map<string, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1])
}

function pointsOf({ places }: ConflictEvent): readonly string[] {
  return places.flatMap(({ point }) => (point === undefined ? [] : [point.join(' ')]))
}

describe('made-up events', () => {
  it('are the same each time, and a small set begins a large one', async () => {
    const again = syntheticEvents({ count: 500, places: await loadSyntheticPlaces() })
    expect([...again]).toEqual(events.slice(0, 500))
  })

  it('come one at a time', () => {
    const first = syntheticEvents({ count: Number.MAX_SAFE_INTEGER, places }).next()
    expect(first.value).toEqual(events[0])
  })

  it('have all eight types, in their shares', () => {
    expect(tally(events.map(({ type }) => type))).toHaveLength(8)
    for (const [type, percent] of SYNTHETIC_TYPES)
      expect(share((e) => e.type === type)).toBeCloseTo(percent, -1)
    expect(share(({ type }) => type === 'shelling')).toBeGreaterThan(29)
  })

  it('are spoken of by six combinations of all parties', () => {
    const mixes = events.map(({ claims }) =>
      [...new Set(claims.map((claim) => partyOf(claim, CLAIMANTS)))].sort().join(' '),
    )
    expect(tally(mixes)).toHaveLength(6)
    expect(new Set(mixes.flatMap((mix) => mix.split(' ')))).toEqual(new Set(PARTIES))
  })

  it('have every support', () => {
    const supports = tally(events.map(({ claims }) => supportOf(claims, CLAIMANTS)))
    expect(new Set(supports.map(([support]) => support))).toEqual(new Set(SUPPORTS))
    expect(Math.min(...supports.map(([, times]) => times))).toBeGreaterThan(COUNT / 50)
  })

  it('are told in figures by a third', () => {
    const withFigures = share(({ claims }) => claims.some(({ figures }) => figures.length > 0))
    expect(withFigures).toBeGreaterThan(33)
    expect(withFigures).toBeLessThan(37)
  })

  it('lie on the days of the war up to the last, few on several days and few on none', () => {
    const starts = events.flatMap(({ when }) => when.start ?? [])
    const ends = events.flatMap(({ when }) => when.end ?? [])
    expect(starts.toSorted()[0]).toBe(SYNTHETIC_DAYS[0])
    expect(ends.toSorted().at(-1)).toBe(SYNTHETIC_DAYS[1])
    expect(new Set(starts).size).toBe(986)
    expect(share(({ when }) => when.start === null)).toBeCloseTo(SHARES.undated, 0)
    expect(share(({ when }) => when.start !== when.end)).toBeCloseTo(SHARES.severalDays, -1)
  })

  it('are of a region in seven of ten cases, of a point in three', () => {
    expect(share((event) => pointsOf(event).length > 0)).toBeGreaterThan(29)
    expect(share((event) => pointsOf(event).length > 0)).toBeLessThan(31)
    expect(share(({ places: [first] }) => first?.region !== undefined)).toBeGreaterThan(67)
    expect(share(({ places: [first] }) => (first?.radiusKm ?? 0) > 0)).toBeCloseTo(SHARES.discs, 0)
    expect(share(({ places }) => places.length > 1)).toBeCloseTo(SHARES.severalRegions, 0)
    expect(share(({ places }) => places.every(({ country }) => country !== undefined))).toBeCloseTo(1, 0)
  })

  it('lie in piles: the largest holds hundreds of times as many as most', () => {
    const piles = tally(events.flatMap(pointsOf))
    expect(piles.length).toBeGreaterThan(1500)
    expect(piles[0]?.[1]).toBeGreaterThan(COUNT / 60)
    expect(piles[Math.floor(piles.length / 2)]?.[1]).toBeLessThan(4)
  })

  it('name the regions of the map, and most of them few', () => {
    const regions = tally(events.flatMap(({ places }) => places.flatMap(({ region }) => region ?? [])))
    expect(regions).toHaveLength(places.regions.length)
    expect(regions.every(([code]) => places.regionSet.regions.has(code))).toBe(true)
    expect(regions[0]?.[1]).toBeGreaterThan(10 * (regions[27]?.[1] ?? Number.POSITIVE_INFINITY))
  })

  it('have their points in the regions that they say, by the borders of the map', async () => {
    const drawn = await loadGeography(REGION_SET, 'coarse', publishedFiles())
    if (drawn.kind !== 'ok') throw new Error('no borders')
    const locate = placeLocator(drawn.geography)
    const told = [...syntheticEvents({ count: 5000, places, hasWithin: true })].flatMap(
      (event) => event.places,
    )
    const points = told.flatMap(({ point, within }) => (point === undefined ? [] : [{ point, within }]))
    expect(points.length).toBeGreaterThan(1000)
    expect(points.filter(({ point, within }) => within === undefined || locate(point) !== within)).toEqual([])
  })

  it('differ from those without the regions of points in nothing else', () => {
    const named = [...syntheticEvents({ count: 300, places, hasWithin: true })]
    expect(named.map((event) => ({ ...event, places: [] }))).toEqual(
      events.slice(0, 300).map((event) => ({ ...event, places: [] })),
    )
  })
})
