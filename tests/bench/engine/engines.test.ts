import { describe, expect, it } from 'vitest'
import { loadSyntheticPlaces } from '../syntheticPlaces'
import { crossfiltered } from './crossfiltered'
import { isAmong, type PlainEvent } from './engineCase'
import { engineSteps, NOTHING } from './engineSteps'
import { plainArray } from './plainArray'
import { prepared } from './prepared'

const EVENTS: readonly PlainEvent[] = Array.from({ length: 400 }, (_, index) => ({
  type: ['shelling', 'groundCombat', 'attack'][index % 3] ?? '',
  support: ['oneParty', 'contested'][index % 2] ?? '',
  parties: index % 5 === 0 ? ['ukraine', 'russia'] : ['other'],
  regions: index % 7 === 0 ? [] : index % 4 === 0 ? ['UA-63', 'UA-14'] : ['UA-14'],
  days: index % 11 === 0 ? null : [19_047 + index, 19_047 + index + (index % 4)],
}))
const STEPS = engineSteps(EVENTS.length, ['UA-14', 'UA-63'])

describe('the engines that the atlas is measured against', () => {
  it.each(STEPS)('count the same: $name', ({ questionOf }) => {
    const [plain, filtered] = [plainArray(EVENTS), crossfiltered(EVENTS)]
    for (const question of [0, 1, 2, 3].flatMap((run) => [questionOf(run), NOTHING, questionOf(run + 9)])) {
      plain.ask(question)
      filtered.ask(question)
      expect(filtered.lastAnswer()).toEqual(plain.lastAnswer())
    }
  })

  it('filter: each step leaves some events and hides some', () => {
    for (const { questionOf } of STEPS) {
      const plain = plainArray(EVENTS)
      plain.ask(questionOf(1))
      expect(plain.lastAnswer().events).toBeGreaterThan(0)
      expect(plain.lastAnswer().events).toBeLessThan(EVENTS.length)
    }
  })

  it('keep undated events under every day, and events that overlap its ends', () => {
    const plain = plainArray([
      { type: 'a', support: 's', parties: [], regions: [], days: null },
      { type: 'a', support: 's', parties: [], regions: [], days: [19_723, 19_725] },
      { type: 'a', support: 's', parties: [], regions: [], days: [19_726, 19_726] },
    ])
    plain.ask({ ...NOTHING, filter: { ...NOTHING.filter, from: '2024-01-03', to: '2024-01-03' } })
    expect(plain.lastAnswer().events).toBe(2)
  })

  it('count a type under all other facets', () => {
    const plain = plainArray(EVENTS)
    plain.ask({ ...NOTHING, filter: { ...NOTHING.filter, types: ['attack'], supports: ['contested'] } })
    expect(plain.lastAnswer()).toMatchObject({ types: { shelling: 67, groundCombat: 67, attack: 66 } })
    expect(plain.lastAnswer().events).toBe(66)
  })
})

describe('the engine of the atlas', () => {
  it('counts made-up events as a plain array does', async () => {
    const places = await loadSyntheticPlaces()
    const { atlas, plain } = prepared(2000, places)
    const array = plainArray(plain)
    for (const { questionOf } of engineSteps(
      2000,
      places.regions.map(({ code }) => code),
    )) {
      atlas.ask(questionOf(1))
      array.ask(questionOf(1))
      expect(atlas.lastAnswer()).toEqual(array.lastAnswer())
      expect(atlas.lastAnswer().events).toBeGreaterThan(0)
    }
  })
})

describe('the text that finds 3 %', () => {
  it('finds about that many, other ones in each run', () => {
    const [, , text] = engineSteps(10_000, [])
    const found = [0, 1].map((run) => {
      const rows = text?.questionOf(run).rows ?? new Uint32Array(0)
      return Array.from({ length: 10_000 }, (_, index) => index).filter((index) => isAmong(rows, index))
    })
    expect(found[0]?.length).toBeGreaterThan(270)
    expect(found[0]?.length).toBeLessThan(301)
    expect(found[0]).not.toEqual(found[1])
  })
})
