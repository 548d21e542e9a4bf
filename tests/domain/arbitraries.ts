import fc from 'fast-check'
import {
  type Claim,
  type ConflictEvent,
  PARTIES,
  PLACE_ROLES,
  STANCES,
  type When,
} from '../../src/domain/dataset'
import { SUPPORTS } from '../../src/domain/support'
import type { Filter } from '../../src/domain/view'
import { aClaim, anEvent, aPlace, aWhen, UNDATED } from '../support/builders'

const TYPES = ['attack', 'strike', 'shelling', 'declaredHere']
const REGIONS = ['UA-63', 'UA-32', 'RU-KRS', 'RU-BRY', 'XX-1']
const DAYS = Array.from({ length: 9 }, (_, index) => `2024-11-0${index + 1}`)

const aDay = fc.constantFrom(...DAYS)

/** Up to six claims by anybody, of any stance; some speakers are not in the data set. */
export const someClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(
    fc.record({ claimant: fc.constantFrom(...PARTIES, 'nobody'), stance: fc.constantFrom(...STANCES) }),
    { maxLength: 6 },
  )
  .map((claims) => claims.map((claim, index) => aClaim({ ...claim, id: `c${index}` })))

const anyWhen: fc.Arbitrary<When> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(aDay, aDay).map(([a, b]) => (a < b ? aWhen(a, b) : aWhen(b, a))) },
  { weight: 1, arbitrary: fc.constant(UNDATED) },
)

const anyEvent: fc.Arbitrary<ConflictEvent> = fc
  .record({
    type: fc.constantFrom(...TYPES),
    title: fc.constantFrom({ en: 'Drones over the region' }, { en: 'Attack', uk: 'Атака дронів' }),
    when: anyWhen,
    places: fc
      .array(fc.tuple(fc.constantFrom(...REGIONS), fc.constantFrom(...PLACE_ROLES)), { maxLength: 5 })
      .map((places) => places.map(([region, role]) => aPlace(region, role))),
    claims: someClaims,
  })
  .map(anEvent)

/** Up to a dozen events of a few types, places and days, each with its own id. */
export const someEvents: fc.Arbitrary<readonly ConflictEvent[]> = fc
  .array(anyEvent, { maxLength: 12 })
  .map((events) => events.map((event, index) => ({ ...event, id: `e${index}` })))

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })

/** A filter over the same values. */
export const anyFilter: fc.Arbitrary<Filter> = fc.record({
  types: fc.subarray(TYPES),
  parties: fc.subarray([...PARTIES]),
  supports: fc.subarray([...SUPPORTS]),
  regions: fc.subarray(REGIONS),
  from: orNull(aDay),
  to: orNull(aDay),
  text: fc.constantFrom('', '', 'drones', 'дронів', 'Kharkov attack'),
})
