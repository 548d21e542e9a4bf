import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Claim, type ConflictEvent, type Figure, PARTIES, type Party } from '../../src/domain/dataset'
import { totalsOf } from '../../src/domain/totals'
import { aClaim, aClaimant, aFigure, anEvent, aPlace, entriesOf } from '../support/builders'

const OPEN = { low: 6, high: null, wording: 'atLeast' } as const
const NONE = { low: 0, high: 0, wording: 'noneOrUnknown' } as const

function figureClaim(claimant: string, figure: Partial<Figure>, changes: Partial<Claim> = {}): Claim {
  return aClaim({ claimant, figures: [aFigure(figure)], ...changes })
}

function totalsOfEvents(...events: readonly ConflictEvent[]) {
  const claimants = new Map(PARTIES.map((party) => [party, aClaimant({ party })]))
  return totalsOf(entriesOf(...events), claimants)
}

function totalsOfClaims(...events: readonly (readonly Claim[])[]) {
  return totalsOfEvents(...events.map((claims, index) => anEvent({ id: `e${index}`, claims })))
}

const BY_UKRAINE: { readonly measure: string; readonly parties: readonly Party[] } = {
  measure: 'wounded',
  parties: ['ukraine'],
}
const BY_BOTH = { ...BY_UKRAINE, parties: ['ukraine', 'russia'] } as const

describe('figures of a view', () => {
  it('are added over events of which the same party speaks', () => {
    expect(
      totalsOfClaims([figureClaim('ukraine', {})], [figureClaim('ukraine', { low: 16, high: 16 })]),
    ).toEqual({
      measures: [{ ...BY_UKRAINE, low: 18, high: 18, events: 2, contested: 0 }],
      withoutFigures: 0,
    })
  })

  it('of one party are never added to those of another', () => {
    const six = figureClaim('russia', { low: 6, high: 6 })
    const { measures } = totalsOfClaims([figureClaim('ukraine', {})], [six], [figureClaim('ukraine', {})])
    expect(measures).toEqual([
      { ...BY_UKRAINE, low: 4, high: 4, events: 2, contested: 0 },
      { ...BY_UKRAINE, parties: ['russia'], low: 6, high: 6, events: 1, contested: 0 },
    ])
  })

  it('keep measures apart', () => {
    const both = aClaim({ figures: [aFigure(), aFigure({ measure: 'buildingsDamaged', low: 3, high: 3 })] })
    const { measures } = totalsOfClaims([both])
    expect(measures.map(({ measure, low }) => [measure, low])).toEqual([
      ['wounded', 2],
      ['buildingsDamaged', 3],
    ])
  })

  it('stay open above once one of them is', () => {
    const { measures } = totalsOfClaims([figureClaim('ukraine', OPEN)], [figureClaim('ukraine', {})])
    expect(measures).toEqual([{ ...BY_UKRAINE, low: 8, high: null, events: 2, contested: 0 }])
    expect(totalsOfClaims([figureClaim('ukraine', {})], [figureClaim('ukraine', OPEN)]).measures).toEqual(
      measures,
    )
  })

  it('add nothing below where only a ceiling is given', () => {
    const { measures } = totalsOfClaims([figureClaim('ukraine', { low: null, high: 12, wording: 'upTo' })])
    expect(measures).toEqual([{ ...BY_UKRAINE, low: 0, high: 12, events: 1, contested: 0 }])
  })

  it('take no floor from a ceiling that lies between two numbers', () => {
    const { measures } = totalsOfClaims([figureClaim('ukraine', { low: 11, high: 12, wording: 'upTo' })])
    expect(measures).toMatchObject([{ low: 0, high: 12 }])
  })

  it('count an event once, however many regions it names and however many speakers agree', () => {
    const claims = [figureClaim('ukraine', {}), figureClaim('russia', {})]
    const places = ['UA-63', 'UA-32', 'RU-KRS'].map((code) => aPlace(code, 'over'))
    expect(totalsOfEvents(anEvent({ claims, places })).measures).toEqual([
      { ...BY_BOTH, low: 2, high: 2, events: 1, contested: 0 },
    ])
  })
})

describe('figures that are contested', () => {
  const alone = { ...BY_BOTH, low: 0, high: 0, events: 0, contested: 1 }

  it('are never added: two speakers, two numbers', () => {
    expect(
      totalsOfClaims([figureClaim('ukraine', {}), figureClaim('russia', { low: 5, high: 5 })]).measures,
    ).toEqual([alone])
  })

  it('are never added: same low, other high', () => {
    expect(
      totalsOfClaims([figureClaim('ukraine', { low: 6, high: 6 }), figureClaim('russia', OPEN)]).measures,
    ).toEqual([alone])
  })

  it('are never added: somebody denies the event', () => {
    expect(
      totalsOfClaims([figureClaim('ukraine', {}), aClaim({ claimant: 'russia', stance: 'denies' })]).measures,
    ).toEqual([{ ...alone, ...BY_UKRAINE }])
  })

  it('are never added: somebody denies the very claim; a denial of another claim leaves them', () => {
    const number = figureClaim('ukraine', {}, { id: 'number' })
    const facility = aClaim({ id: 'facility' })
    const denialOf = (about: string) => aClaim({ claimant: 'russia', stance: 'denies', about })
    expect(totalsOfClaims([number, facility, denialOf('number')]).measures).toEqual([
      { ...alone, ...BY_UKRAINE },
    ])
    expect(totalsOfClaims([number, facility, denialOf('facility')]).measures).toEqual([
      { ...BY_UKRAINE, low: 2, high: 2, events: 1, contested: 0 },
    ])
  })

  it('are told beside what could be added', () => {
    const { measures } = totalsOfClaims(
      [figureClaim('ukraine', {})],
      [figureClaim('ukraine', {}), figureClaim('russia', { low: 5, high: 5 })],
    )
    expect(measures).toEqual([{ ...BY_UKRAINE, low: 2, high: 2, events: 1, contested: 0 }, alone])
  })
})

describe('figures that count another place than the event’s own', () => {
  const inRussia = { scope: { country: 'RU' } }

  it('are never added', () => {
    expect(totalsOfClaims([figureClaim('ukraine', inRussia)]).measures).toEqual([])
  })

  it('are contested where they differ among themselves', () => {
    const { measures } = totalsOfClaims([
      figureClaim('southKorea', { ...inRussia, low: 10_000, high: null, wording: 'moreThan' }),
      figureClaim('unitedStates', { ...inRussia, low: 11_000, high: 12_000, wording: 'upTo' }),
    ])
    expect(measures).toEqual([
      { ...BY_UKRAINE, parties: ['unitedStates', 'southKorea'], low: 0, high: 0, events: 0, contested: 1 },
    ])
  })

  it('neither hide nor contest a figure of the event’s own place', () => {
    const claims = [figureClaim('ukraine', { ...inRussia, low: 900, high: 900 }), figureClaim('russia', {})]
    const expected = [{ ...BY_UKRAINE, parties: ['russia'], low: 2, high: 2, events: 1, contested: 0 }]
    expect(totalsOfClaims(claims).measures).toEqual(expected)
    expect(totalsOfClaims(claims.toReversed()).measures).toEqual(expected)
  })
})

describe('events without figures', () => {
  it('are counted, so that a sum is not taken for the whole', () => {
    expect(totalsOfClaims([figureClaim('ukraine', {})], [aClaim()], []).withoutFigures).toBe(2)
    expect(totalsOfEvents()).toEqual({ measures: [], withoutFigures: 0 })
  })

  it('are those of which only "none or unknown" is said: blank is not zero', () => {
    const totals = totalsOfClaims([figureClaim('other', NONE)], [figureClaim('ukraine', {})])
    expect(totals).toEqual({
      measures: [{ ...BY_UKRAINE, low: 2, high: 2, events: 1, contested: 0 }],
      withoutFigures: 1,
    })
  })
})

it('totals do not depend on the order of events or of claims', () => {
  const aFigureChange = fc.constantFrom<Partial<Figure>>(
    {},
    OPEN,
    NONE,
    { low: 5, high: 5 },
    { scope: { region: 'UA-32' } },
  )
  const aClaimChange = fc.tuple(
    fc.constantFrom('ukraine', 'russia'),
    fc.constantFrom('asserts', 'denies'),
    aFigureChange,
  )
  const claimLists = fc.array(fc.array(aClaimChange, { maxLength: 4 }), { maxLength: 5 })
  fc.assert(
    fc.property(claimLists, (lists) => {
      const events = lists.map((claims) =>
        claims.map(([claimant, stance, figure], index) =>
          figureClaim(claimant, figure, { stance, id: `c${index}` }),
        ),
      )
      const reversed = events.map((claims) => claims.toReversed()).toReversed()
      expect(totalsOfClaims(...reversed)).toEqual(totalsOfClaims(...events))
    }),
  )
})
