import { describe, expect, it } from 'vitest'
import { indexInSteps, indexOf } from '../../src/domain/datasetIndex'
import type { Locate } from '../../src/domain/placedPlace'
import { aClaim, aDataset, anEvent, anIndex, aPlace, aRegionSet, aSource, aSpot } from '../support/builders'

describe('the events of a data set', () => {
  const index = anIndex([
    anEvent({ id: 'b' }),
    anEvent({ id: 'gone', status: 'withdrawn' }),
    anEvent({ id: 'moved', status: 'merged', mergedInto: 'b' }),
    anEvent({ id: 'a', claims: [aClaim({ claimant: 'nobody' })], places: [aPlace('XX-1')] }),
  ])

  it('are listed in its order, without withdrawn and merged ones', () => {
    expect(index.entries.map(({ event }) => event.id)).toEqual(['b', 'a'])
  })

  it('are still found by their old ids, for old links', () => {
    expect(['b', 'gone', 'moved', 'a', 'never'].map((id) => index.byId.has(id))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
  })

  it('are known by their ids, not by their position', () => {
    expect(index.byId.get('a')?.event.id).toBe('a')
    expect(anIndex([anEvent({ id: 'new' }), anEvent({ id: 'a' })]).byId.get('a')?.event.id).toBe('a')
  })

  it('keep a region that the map does not know, by its code', () => {
    expect(index.byId.get('a')?.regions).toEqual(['XX-1'])
    expect([...(index.words.find('XX-1')?.keys() ?? [])]).toEqual([index.byId.get('a')?.event])
  })

  it('belong to the regions that they name and to those that hold their points, each once', () => {
    const event = anEvent({ places: [aPlace('UA-32'), aSpot(), aSpot({ role: 'target' }), aPlace('UA-63')] })
    const dataset = aDataset({ events: [event] })
    const regionsWith = (locate?: Locate) => indexOf(dataset, aRegionSet(), locate).entries[0]?.regions
    expect(regionsWith(() => 'RU-KRS')).toEqual(['UA-32', 'RU-KRS', 'UA-63'])
    expect(regionsWith(() => 'UA-63')).toEqual(['UA-32', 'UA-63'])
    expect(regionsWith(() => null)).toEqual(['UA-32', 'UA-63'])
    expect(regionsWith()).toEqual(['UA-32', 'UA-63'])
  })

  it('are filed under "Other" where the speaker is not known, as their support says', () => {
    expect([...(index.byId.get('a')?.parties ?? [])]).toEqual(['other'])
    expect(index.byId.get('a')?.support).toBe('oneParty')
  })

  it('lead to their speakers and sources, and to nobody who is not there', () => {
    const dataset = aDataset({ sources: [aSource({ id: 'telegram' })] })
    const { claimants, sources, entries } = indexOf(dataset, aRegionSet())
    expect(claimants.get('russia')?.party).toBe('russia')
    expect([sources.get('telegram')?.id, sources.get('report')?.id]).toEqual(['telegram', undefined])
    expect([claimants.has('nobody'), sources.has('constructor'), entries.length]).toEqual([false, false, 0])
  })
})

describe('an index that is made in steps', () => {
  it('pauses again and again, and comes to the same', () => {
    const events = Array.from({ length: 1000 }, (_, at) => anEvent({ id: `e${at}` }))
    const dataset = aDataset({ events })
    const steps = indexInSteps(dataset, aRegionSet(), null)
    let pauses = 0
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) pauses += 1
    expect(pauses).toBe(4)
    expect(step.value.entries.map(({ event }) => event.id)).toEqual(
      indexOf(dataset, aRegionSet()).entries.map(({ event }) => event.id),
    )
  })
})
