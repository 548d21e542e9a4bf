import { describe, expect, it } from 'vitest'
import { stringsOf } from '../../../src/ui/strings/catalogue'

const en = stringsOf('en')
const uk = stringsOf('uk')

describe('numbers of things in Ukrainian', () => {
  it.each([
    [0, '0 подій', '0 регіонів'],
    [1, '1 подія', '1 регіон'],
    [2, '2 події', '2 регіони'],
    [5, '5 подій', '5 регіонів'],
    [11, '11 подій', '11 регіонів'],
    [12, '12 подій', '12 регіонів'],
    [21, '21 подія', '21 регіон'],
    [22, '22 події', '22 регіони'],
    [112, '112 подій', '112 регіонів'],
  ])('%i: %s, %s', (n, events, regions) => {
    expect(uk.events(n)).toBe(events)
    expect(uk.regions(n)).toBe(regions)
  })

  it.each([
    [1, 'у 1 регіоні', 'над 1 регіоном', '1 з 1 регіону'],
    [8, 'у 8 регіонах', 'над 8 регіонами', '1 з 8 регіонів'],
    [11, 'у 11 регіонах', 'над 11 регіонами', '1 з 11 регіонів'],
    [21, 'у 21 регіоні', 'над 21 регіоном', '1 з 21 регіону'],
    [112, 'у 112 регіонах', 'над 112 регіонами', '1 з 112 регіонів'],
  ])('%i in the case that the sentence asks for', (n, where, over, of) => {
    expect(uk.inRegions(n)).toMatch(new RegExp(`^${where},`))
    expect(uk.overRegions(n)).toMatch(new RegExp(`^${over},`))
    expect(uk.oneOfRegions(n)).toBe(of)
  })

  it('make the verb agree', () => {
    expect(uk.namesThisPlace(1)).toBe('1 подія називає це місце')
    expect(uk.namesThisPlace(3)).toBe('3 події називають це місце')
    expect(uk.namesThisPlace(21)).toBe('21 подія називає це місце')
  })

  it('count reports in the genitive', () => {
    const from = (reports: number) => uk.summary({ events: 8, regions: 12, days: null, reports })
    expect(from(1)).toBe('8 подій у 12 регіонах, з 1 повідомлення.')
    expect(from(2)).toBe('8 подій у 12 регіонах, з 2 повідомлень.')
    expect(from(21)).toBe('8 подій у 12 регіонах, з 21 повідомлення.')
  })

  it('group thousands as Ukrainian does', () => {
    expect(uk.number(11_000)).toBe('11\u00A0000')
  })
})

describe('numbers of things in English', () => {
  it('are one or many', () => {
    expect([0, 1, 2, 1000].map(en.events)).toEqual(['0 events', '1 event', '2 events', '1,000 events'])
    expect([1, 8].map(en.regions)).toEqual(['1 region', '8 regions'])
    expect([1, 3].map(en.namesThisPlace)).toEqual(['1 event names this place', '3 events name this place'])
    expect(en.oneOfRegions(8)).toBe('1 of 8 regions')
  })

  it('make one sentence of what the view shows', () => {
    expect(en.summary({ events: 8, regions: 12, days: '4–5 November 2024', reports: 1 })).toBe(
      '8 events in 12 regions, 4–5 November 2024, from 1 report.',
    )
    expect(en.summary({ events: 1, regions: 0, days: null, reports: 2 })).toBe('1 event, from 2 reports.')
  })
})

describe('limits of a legend class', () => {
  it.each([
    [1, 2, '1'],
    [4, null, '4'],
    [3, 9, '3–8'],
  ] as const)('from %s to below %s', (low, next, shown) => {
    expect(en.legendFrom(low, next)).toMatch(new RegExp(`^${shown}( or more)?$`))
    expect(uk.legendFrom(low, next)).toMatch(new RegExp(`^${shown}( і більше)?$`))
    expect(en.legendFrom(low, next).includes('or more')).toBe(next === null)
    expect(uk.legendFrom(low, next).includes('і більше')).toBe(next === null)
  })
})
