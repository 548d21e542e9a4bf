import fc from 'fast-check'
import { dayAfter } from '../../src/domain/calendar'
import {
  type Claim,
  type Claimant,
  type ConflictEvent,
  PARTIES,
  PLACE_PRECISIONS,
  PLACE_ROLES,
  type Place,
  STANCES,
  type When,
} from '../../src/domain/dataset'
import { type EventEntry, entryOf } from '../../src/domain/eventEntry'
import type { LngLat } from '../../src/domain/region'
import { SUPPORTS } from '../../src/domain/support'
import type { Filter } from '../../src/domain/view'
import { aClaim, aClaimant, aCountry, aFigure, anEvent, aPlace, aSpot, UNDATED } from '../support/builders'
import type { PlainEvents } from './plainOverview'

const TYPES = ['attack', 'strike', 'shelling', 'declaredHere']
export const REGIONS = ['UA-63', 'UA-32', 'RU-KRS', 'RU-BRY', 'XX-1']
const SOURCES = ['report', 'second', 'third', 'unknown', 'fourth']
const KNOWN_SOURCES: ReadonlySet<string> = new Set(['report', 'third', 'fourth', 'neverNamed'])
const CLAIMANTS: ReadonlyMap<string, Claimant> = new Map(
  PARTIES.map((party) => [party, aClaimant({ party })]),
)

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })

/** Regions of points east of the 30th meridian; others lie in none. */
function locate([lng]: LngLat): string | null {
  return lng < 30 ? null : (REGIONS[Math.floor(lng) % 3] ?? null)
}

const somePoint = fc.record({
  role: fc.constantFrom(...PLACE_ROLES),
  precision: fc.constantFrom(...PLACE_PRECISIONS),
  radiusKm: fc.constantFrom(0, 5, 0.1, 700),
  point: fc.tuple(fc.constantFrom(29, 31, 32.5), fc.constantFrom(50, 51)),
})

const somePlace: fc.Arbitrary<Place> = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...REGIONS), fc.constantFrom(...PLACE_ROLES)) },
    { weight: 3, arbitrary: somePoint },
    { weight: 1, arbitrary: fc.constant('RU') },
  )
  .map((place) =>
    typeof place === 'string' ? aCountry(place) : 'role' in place ? aSpot(place) : aPlace(...place),
  )

const someClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(
    fc.record({
      claimant: fc.constantFrom(...PARTIES, 'nobody'),
      stance: fc.constantFrom(...STANCES),
      source: fc.constantFrom(...SOURCES),
      figures: fc.constantFrom([], [aFigure()], [aFigure({ wording: 'noneOrUnknown', low: null, high: 0 })]),
    }),
    { maxLength: 4 },
  )
  .map((claims) => claims.map((claim, index) => aClaim({ ...claim, id: `c${index}` })))

/** A day within so many of the middle one: 20 days give bins of a day, 4,000 give years. */
const aDay = (reach: number): fc.Arbitrary<string> =>
  fc.integer({ min: -reach, max: reach }).map((days) => dayAfter('2024-02-28', days))

const someWhen = (reach: number): fc.Arbitrary<When> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(aDay(reach), fc.constantFrom(0, 0, 0, 1, 3, 40), fc.constantFrom('day', 'reported', 'days'))
        .map(([start, days, precision]): When => ({ start, end: dayAfter(start, days), precision })),
    },
    {
      weight: 1,
      arbitrary: aDay(reach).map(
        (day): When => ({ start: `${day}T22:00`, end: `${dayAfter(day, 1)}T01:30`, precision: 'hour' }),
      ),
    },
    { weight: 1, arbitrary: fc.constant(UNDATED) },
  )

const someEvent = (reach: number): fc.Arbitrary<ConflictEvent> =>
  fc
    .record({
      type: fc.constantFrom(...TYPES),
      when: someWhen(reach),
      places: fc.array(somePlace, { maxLength: 3 }),
      claims: someClaims,
    })
    .map(anEvent)

function entries(events: readonly ConflictEvent[]): readonly EventEntry[] {
  return events.map((event, row) => entryOf({ ...event, id: `e${row}` }, row, CLAIMANTS, locate))
}

/** Filters over the same values and some that no event has; their days may lie outside, and in the wrong order. */
const someFilter = (reach: number): fc.Arbitrary<Filter> => {
  const facet = <Value>(values: readonly Value[]) =>
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...values]) })
  return fc.record({
    types: facet([...TYPES, 'noSuchType']),
    parties: facet(PARTIES),
    supports: facet(SUPPORTS),
    regions: facet([...REGIONS, 'XX-2']),
    from: orNull(aDay(reach)),
    to: orNull(aDay(reach)),
    text: fc.constantFrom('', 'words'),
  })
}

/** Events, what a text finds among them, and filters to ask with. */
export const someQuestions: fc.Arbitrary<{
  readonly plain: PlainEvents
  readonly filters: readonly Filter[]
}> = fc
  .constantFrom(20, 4000)
  .chain((reach) =>
    fc.record({
      events: fc.array(someEvent(reach), { maxLength: 90, size: 'max' }).map(entries),
      newestSourceDay: orNull(aDay(reach * 2)),
      found: orNull(fc.func(fc.boolean())),
      filters: fc.array(someFilter(reach + 10), { minLength: 1, maxLength: 6 }),
    }),
  )
  .map(({ events, newestSourceDay, found, filters }) => ({
    plain: {
      entries: events,
      newestSourceDay,
      knownSources: KNOWN_SOURCES,
      found: found === null ? null : new Set(events.map(({ event }) => event.id).filter((id) => found(id))),
    },
    filters,
  }))
