import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Figure } from '../../src/domain/dataset'
import { figurePlotsOf, plotRows } from '../../src/domain/figurePlots'
import { statementsOf } from '../../src/domain/statements'
import { aClaim, aFigure } from '../support/builders'
import { someClaims } from './arbitraries'

const OPEN = { low: 6, high: null, wording: 'atLeast' } as const
const NONE = { low: null, high: null, wording: 'noneOrUnknown' } as const
const IN_RUSSIA = { scope: { country: 'RU' } } as const

function says(claimant: string, figure: Partial<Figure> = {}, changes: Partial<Claim> = {}): Claim {
  return aClaim({ id: claimant, claimant, figures: [aFigure(figure)], ...changes })
}

/** Speakers of each plot, with "–" before those who are only put in words. */
function plotted(...claims: readonly Claim[]) {
  return figurePlotsOf(claims).map(({ measure, scope, rows }) => [
    `${measure} ${scope?.country ?? ''}`.trim(),
    ...rows.map(({ claim, range }) => `${range === null ? '–' : ''}${claim.id}`),
  ])
}

describe('plots of an event', () => {
  it('put those who give a number of one measure under each other, in the order of the claims', () => {
    expect(plotted(says('russia'), aClaim(), says('ukraine', { low: 9, high: 9 }))).toEqual([
      ['wounded', 'russia', 'ukraine'],
    ])
  })

  it('are one for each measure, and for each place that is counted', () => {
    const killed = { measure: 'killed', ...OPEN }
    expect(plotted(says('a', killed), says('b', { ...killed, ...IN_RUSSIA }), says('c', OPEN))).toEqual([
      ['killed', 'a'],
      ['killed RU', 'b'],
      ['wounded', 'c'],
    ])
  })

  it('are not there for one plain number, nor where nobody gives a number', () => {
    expect(plotted(says('a'))).toEqual([])
    expect(plotted(aClaim())).toEqual([])
    expect(plotted(says('a', NONE), says('b', NONE))).toEqual([])
  })

  it('are there for one number with an open end', () => {
    expect(plotted(says('a', OPEN))).toEqual([['wounded', 'a']])
  })

  it('hold those who say "none or unknown", deny or could not confirm, in words', () => {
    const denies = aClaim({ id: 'no', stance: 'denies' })
    const doubts = aClaim({ id: 'doubt', stance: 'cannotConfirm', about: 'a' })
    expect(plotted(says('a'), says('none', NONE), denies, doubts)).toEqual([
      ['wounded', 'a', '–none', '–no', '–doubt'],
    ])
  })

  it('draw no number for one who denies it or could not confirm it', () => {
    expect(plotted(says('a'), says('no', { low: 0, high: 0 }, { stance: 'denies' }))).toEqual([
      ['wounded', 'a', '–no'],
    ])
  })

  it('leave out a denial of another claim', () => {
    const denies = aClaim({ id: 'no', stance: 'denies', about: 'b' })
    expect(plotted(says('a', OPEN), aClaim({ id: 'b' }), denies)).toEqual([['wounded', 'a']])
  })

  it('hold "no reports" unless it is told of what there are none', () => {
    const none = aClaim({ id: 'none', stance: 'reportsNone' })
    expect(plotted(says('a'), none)).toEqual([['wounded', 'a', '–none']])
    const noneKilled = says('none', { ...NONE, measure: 'killed' }, { stance: 'reportsNone' })
    expect(plotted(says('a', OPEN), noneKilled)).toEqual([['wounded', 'a']])
  })
})

it('the rows of a plot keep the order of the claims and lose no statement', () => {
  fc.assert(
    fc.property(someClaims, fc.array(fc.boolean()), (bare, hasFigure) => {
      const claims: readonly Claim[] = bare.map((claim, index) => ({
        ...claim,
        figures: hasFigure[index] ? [aFigure()] : [],
      }))
      const statements = statementsOf(claims)
      const rows = plotRows(statements, claims)
      const order = rows.map(({ claim }) => claims.indexOf(claim))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      expect(rows.filter(({ figure }) => figure !== null)).toHaveLength(statements.length)
    }),
  )
})
