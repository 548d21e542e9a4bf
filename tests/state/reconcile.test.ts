import { describe, expect, it } from 'vitest'
import { FIRST_VIEW, type View } from '../../src/domain/view'
import { reconciled } from '../../src/state/reconcile'
import { aDataset, aFilter, anEvent, aRegionSet } from '../support/builders'
import { atOnce, dataInThread } from '../support/inThread'

const EVENTS = [
  anEvent({ id: 'e1', type: 'attack' }),
  anEvent({ id: 'gone', type: 'shelling', status: 'withdrawn' }),
  anEvent({ id: 'old', status: 'merged', mergedInto: 'older' }),
  anEvent({ id: 'older', status: 'merged', mergedInto: 'e1' }),
  anEvent({ id: 'lost', status: 'merged', mergedInto: 'never' }),
  anEvent({ id: 'ring1', status: 'merged', mergedInto: 'ring2' }),
  anEvent({ id: 'ring2', status: 'merged', mergedInto: 'ring1' }),
  anEvent({ id: 'self', status: 'merged', mergedInto: 'self' }),
]
const DATA = dataInThread(
  aDataset({ events: EVENTS, types: [{ id: 'ownType', label: { en: 'Own type' } }] }),
  aRegionSet(),
)

function fitted(changes: Partial<View>) {
  return atOnce(reconciled({ ...FIRST_VIEW, ...changes }, DATA))
}

describe('a link to an event', () => {
  it.each([
    ['that is there opens it', 'e1', 'e1'],
    ['that was withdrawn opens it, so that the page can say so', 'gone', 'gone'],
  ])('%s', (_, wanted, opened) => {
    expect(fitted({ event: wanted })).toEqual({ view: { ...FIRST_VIEW, event: opened }, messages: [] })
  })

  it('that was merged twice opens the one that is left, and says so', () => {
    expect(fitted({ event: 'old' })).toEqual({
      view: { ...FIRST_VIEW, event: 'e1' },
      messages: [{ kind: 'eventMerged' }],
    })
  })

  it.each([
    ['that never was', 'never'],
    ['named like a part of the language', 'constructor'],
    ['merged into one that never was', 'lost'],
    ['merged in a circle', 'ring1'],
    ['merged into itself', 'self'],
  ])('%s opens nothing and says so once', (_, event) => {
    expect(fitted({ event })).toEqual({ view: FIRST_VIEW, messages: [{ kind: 'unknownEvent' }] })
  })
})

describe('a link to a region', () => {
  it('that the map has opens it, even if no event is there', () => {
    expect(fitted({ region: 'RU-BRY' })).toEqual({ view: { ...FIRST_VIEW, region: 'RU-BRY' }, messages: [] })
  })

  it('that the map does not have opens nothing and says so', () => {
    expect(fitted({ region: 'US-NY' })).toEqual({ view: FIRST_VIEW, messages: [{ kind: 'unknownRegion' }] })
  })
})

describe('a link with filters', () => {
  it('loses those that the data set does not have, and is told how many', () => {
    const filter = aFilter({
      types: ['attack', 'ownType', 'secret <b>', 'shelling'],
      regions: ['UA-63', 'XX-1'],
      parties: ['russia'],
      supports: ['contested'],
      from: '1999-01-01',
      text: 'drone',
    })
    const kept = { ...filter, types: ['attack', 'ownType'], regions: ['UA-63'] }
    expect(fitted({ filter })).toEqual({
      view: { ...FIRST_VIEW, filter: kept },
      messages: [{ kind: 'unknownFilters', count: 3 }],
    })
  })
})

it('a link where much is wrong says each thing once and repeats nothing of it', () => {
  const { view, messages } = fitted({
    event: 'evil text',
    region: 'ZZ-9',
    filter: aFilter({ types: ['bad'] }),
    screen: 'table',
    camera: { zoom: 5, lat: 1, lng: 2 },
  })
  expect(view).toEqual({ ...FIRST_VIEW, screen: 'table', camera: { zoom: 5, lat: 1, lng: 2 } })
  expect(messages.map(({ kind }) => kind)).toEqual(['unknownEvent', 'unknownRegion', 'unknownFilters'])
  expect(JSON.stringify(messages)).not.toMatch(/evil|ZZ|bad/)
})

it('a view that was fitted once is not changed again', () => {
  const once = fitted({ event: 'old', region: 'XX-1', filter: aFilter({ types: ['bad'] }) })
  expect(reconciled(once.view, DATA)).toEqual({ view: once.view, messages: [] })
})
