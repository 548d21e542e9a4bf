import fc from 'fast-check'
import { type Claim, type Claimant, type Figure, PARTIES, type Place } from '../../src/domain/dataset'
import { type EventEntry, entryOf } from '../../src/domain/eventEntry'
import { aClaim, aClaimant, aCountry, aFigure, anEvent, aPlace } from '../support/builders'

export const CLAIMANTS: ReadonlyMap<string, Claimant> = new Map(
  PARTIES.map((party) => [party, aClaimant({ party })]),
)

const someFigure: fc.Arbitrary<Figure> = fc
  .record({
    measure: fc.constantFrom('wounded', 'killed', 'droneCount'),
    amount: fc.constantFrom<Partial<Figure>>(
      {},
      { low: 5, high: 5 },
      { low: 3, high: 9, wording: 'between' },
      { low: 6, high: null, wording: 'atLeast' },
      { low: null, high: 12, wording: 'upTo' },
      { low: 0, high: 0, wording: 'noneOrUnknown' },
      { low: null, high: null, best: 4, wording: 'about' },
      { scope: { region: 'UA-32' } },
      { scope: { country: 'RU' }, low: 7, high: 7 },
    ),
  })
  .map(({ measure, amount }) => aFigure({ measure, ...amount }))

const someClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(
    fc.record({
      claimant: fc.constantFrom('ukraine', 'ukraine', 'russia', 'other', 'nobody'),
      stance: fc.constantFrom('asserts', 'asserts', 'asserts', 'estimates', 'denies'),
      figures: fc.array(someFigure, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  )
  .map((claims) => claims.map((claim, at) => aClaim({ ...claim, id: `c${at}` })))

const somePlace: fc.Arbitrary<Place> = fc
  .constantFrom('UA-63', 'UA-63', 'UA-32', 'RU-KRS', null)
  .map((region) => (region === null ? aCountry('UA') : aPlace(region)))

/** Events with figures of a few parties, regions and measures. */
export const someEntries: fc.Arbitrary<readonly EventEntry[]> = fc
  .array(fc.record({ claims: someClaims, places: fc.array(somePlace, { maxLength: 3 }) }), { maxLength: 40 })
  .map((events) =>
    events.map((changes, row) => entryOf(anEvent({ id: `e${row}`, ...changes }), row, CLAIMANTS, null)),
  )
