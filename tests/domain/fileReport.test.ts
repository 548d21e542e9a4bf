import { describe, expect, it } from 'vitest'
import { changedCount, createTally, leftOutCount } from '../../src/domain/fileReport'
import type { Problem } from '../../src/domain/problem'
import { aCountry, anEvent, aPlace, aSpot, aWhen, UNDATED } from '../support/builders'

const LOCATE = ([lng]: readonly [number, number]) => (lng > 100 ? null : 'UA-63')

describe('a tally', () => {
  it('counts each event once, by the most exact of its places', () => {
    const tally = createTally(LOCATE)
    tally.add([
      anEvent({ places: [aPlace('UA-63'), aSpot()] }),
      anEvent({ places: [aPlace('UA-63'), aPlace('RU-KRS')] }),
    ])
    tally.add([anEvent({ places: [aCountry('UA')] }), anEvent({ places: [] })])
    tally.add([anEvent({ places: [aSpot({ point: [120, 50] })] })])
    expect(tally.total()).toMatchObject({ events: 5, atPoints: 1, onRegions: 1, notOnMap: 3 })
  })

  it('without borders no point is on the map', () => {
    const tally = createTally(null)
    tally.add([anEvent({ places: [aSpot()] })])
    expect(tally.total()).toMatchObject({ atPoints: 0, notOnMap: 1 })
  })

  it('spans the days of all lots, also where they come in another order', () => {
    const tally = createTally(LOCATE)
    tally.add([anEvent({ when: aWhen('2024-05-01', '2024-05-09') })])
    tally.add([anEvent({ when: UNDATED }), anEvent({ when: aWhen('2023-01-02') })])
    expect(tally.total().days).toEqual(['2023-01-02', '2024-05-09'])
  })

  it('has no days where none is known, and nothing at first', () => {
    expect(createTally(LOCATE).total()).toEqual({
      events: 0,
      atPoints: 0,
      onRegions: 0,
      notOnMap: 0,
      days: null,
    })
  })

  it('leaves out events that are withdrawn: the page does not show them', () => {
    const tally = createTally(LOCATE)
    tally.add([anEvent({ status: 'withdrawn' })])
    expect(tally.total().events).toBe(0)
  })
})

function aProblem(changes: Partial<Problem>): Problem {
  const none = { file: 'f.csv', row: 4, path: 'x', field: 'x', value: '', advice: null }
  return { ...none, reason: 'dayInvalid', effect: 'leftOut', ...changes }
}

describe('records that were left out', () => {
  it('count once, however much is wrong with them', () => {
    const twice = [aProblem({ path: 'a' }), aProblem({ path: 'b' })]
    expect(leftOutCount([...twice, aProblem({ row: 9 }), aProblem({ file: 'g.csv' })])).toBe(3)
  })

  it('count also where they are not listed one by one', () => {
    const rest = aProblem({ row: null, reason: 'tooManyProblems', advice: '500' })
    const beyond = aProblem({ row: null, reason: 'onlyFirst', advice: '40' })
    expect(leftOutCount([aProblem({}), rest, beyond])).toBe(541)
  })

  it('are not those that were changed or kept', () => {
    const changed = [aProblem({ effect: 'changed', count: 7 }), aProblem({ effect: 'changed' })]
    expect([leftOutCount(changed), changedCount(changed)]).toEqual([0, 8])
    expect(changedCount([aProblem({ effect: 'kept' })])).toBe(0)
  })
})
