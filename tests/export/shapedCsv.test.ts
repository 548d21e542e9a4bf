import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/dataset'
import {
  commonLosses,
  deathsOf,
  formatReport,
  intervalOf,
  type Shape,
  shapedCsv,
} from '../../src/export/shapedCsv'
import { fileOf } from '../../src/export/writer'
import { aClaim, aFigure, anActor, anEvent, aPlace, aWhen, UNDATED } from '../support/builders'
import { contextFor } from './contexts'
import { strictCsv } from './strictCsv'

/** A format that knows no attacks and loses what it is told. */
const SHAPE: Shape<'id' | 'number'> = {
  columns: ['id', 'number'],
  shaped: ({ id, type, places }) =>
    type === 'attack'
      ? { kind: 'refused', reason: 'noSuchType' }
      : {
          kind: 'rows',
          rows: places.map((_, at) => ({ id, ...(at === 0 ? { number: at } : {}) })),
          losses: ['otherFigures', 'claimsOfParties', 'otherFigures'],
        },
}
const EVENTS = [
  anEvent({ id: 'a' }),
  anEvent({ id: 'b', type: 'strike', places: [aPlace('UA-63'), aPlace('UA-32')] }),
  anEvent({ id: 'c' }),
  anEvent({ id: 'd', type: 'strike' }),
]

function killed(low: number | null, high: number | null, changes: Partial<Figure> = {}): Figure {
  return aFigure({ measure: 'killed', low, high, wording: 'about', ...changes })
}

describe('a file in the columns of another format', () => {
  it('has the rows of the events that it can hold', () => {
    const file = fileOf(shapedCsv(SHAPE, contextFor(EVENTS)), EVENTS)
    expect(strictCsv(file.replace(/^\ufeff/, '')).map((row) => row.map(({ text }) => text))).toEqual([
      ['id', 'number'],
      ['b', '0'],
      ['b', ''],
      ['d', '0'],
    ])
  })

  it('is told beforehand: rows, what is lost for how many events, and which events have no row', () => {
    const report = formatReport(SHAPE, EVENTS, contextFor(EVENTS))
    expect([report.rows, report.events]).toEqual([3, 2])
    expect([...report.losses]).toEqual([
      ['claimsOfParties', 2],
      ['otherFigures', 2],
    ])
    expect([...report.refused]).toEqual([['noSuchType', ['a', 'c']]])
  })
})

describe('deaths', () => {
  it.each<[string, readonly Figure[], object | null]>([
    ['one number', [killed(3, 3, { wording: 'exactly' })], { best: 3, low: 3, high: 3, isOpen: false }],
    ['a floor', [killed(3, null, { wording: 'atLeast' })], { best: 3, low: 3, high: 3, isOpen: true }],
    ['a ceiling', [killed(null, 5, { wording: 'upTo' })], { best: 0, low: 0, high: 5, isOpen: true }],
    ['a ceiling that is a range', [killed(4, 5, { wording: 'upTo' })], { best: 0, low: 0, high: 5 }],
    ['a rough number', [killed(null, 5)], { best: 5, low: 0, high: 5, isOpen: true }],
    ['a best number', [killed(1, 9, { best: 4, wording: 'between' })], { best: 4, low: 1, high: 9 }],
    ['two numbers', [killed(3, 3), killed(7, 7)], { best: 3, low: 3, high: 7, isContested: true }],
    ['nothing or unknown', [killed(0, 0, { wording: 'noneOrUnknown' })], null],
    ['those of another place', [killed(3, 3, { scope: { region: 'UA-63' } })], null],
    ['the wounded', [aFigure()], null],
  ])('are taken from %s', (_, figures, expected) => {
    const deaths = deathsOf([aClaim({ figures })])
    if (expected === null) expect(deaths).toBeNull()
    else expect(deaths).toMatchObject(expected)
  })

  it('are never those that somebody denies, and claims are not added up', () => {
    const said = aClaim({ id: '1', figures: [killed(3, 3)] })
    const same = aClaim({ id: '2', claimant: 'russia', figures: [killed(3, 3)] })
    const denial = aClaim({ id: '3', stance: 'denies', about: '1', figures: [killed(9, 9)] })
    expect(deathsOf([said, same])).toMatchObject({ best: 3, high: 3, isContested: false })
    expect(deathsOf([said, denial])).toMatchObject({ best: 3, high: 3, isContested: true })
    expect(deathsOf([denial])).toBeNull()
  })
})

describe('an event', () => {
  it('has its days, times cut off, unless it is undated', () => {
    expect(intervalOf(anEvent({ when: aWhen('2024-11-04T23:00', '2024-11-05T01:00') }))).toEqual({
      first: '2024-11-04',
      last: '2024-11-05',
      days: 2,
    })
    expect(intervalOf(anEvent({ when: UNDATED }))).toBeNull()
  })

  it('loses in any format what only this one holds', () => {
    expect(commonLosses(anEvent({ claims: [] }), null)).toEqual([])
    const rich = anEvent({
      when: { start: '2024-11-05T10:00', end: '2024-11-05T10:00', precision: 'minute' },
      places: [{ ...aPlace('UA-63', 'over'), radiusKm: 3 }],
      actors: [anActor()],
      contentWarning: { en: 'Deaths' },
      claims: [aClaim({ figures: [aFigure(), killed(3, null)] })],
    })
    expect(commonLosses(rich, deathsOf(rich.claims))).toEqual([
      ...['claimsOfParties', 'timeOfDay', 'placeRoles', 'radius', 'allegedRoles', 'openFigures'],
      ...['otherFigures', 'sourceLinks', 'contentWarning'],
    ])
    expect(
      commonLosses(anEvent({ when: { ...aWhen('2024-11-05'), precision: 'reported' } }), null),
    ).toContain('reportedDay')
  })
})
