import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '../../src/domain/view'
import type { Engine } from '../../src/engine/engine'
import { createEngineBuilder } from '../../src/worker/engineBuilder'
import { aClaim, aDataset, aFigure, aFilter, anEvent, aPlace, aRegionSet, aSpot } from '../support/builders'
import { atOnce, dataInThread, overviewOf } from '../support/inThread'

const EVENTS = [
  anEvent({ id: 'b', type: 'strike', title: { en: 'Zebra' }, places: [aSpot()] }),
  anEvent({ id: 'gone', status: 'withdrawn' }),
  anEvent({ id: 'a', title: { en: 'Apple' }, claims: [aClaim({ figures: [aFigure()] })] }),
  anEvent({ id: 'c', title: { en: 'Mango' }, places: [aPlace('UA-32')] }),
]
const DATA = dataInThread(aDataset({ events: EVENTS }), aRegionSet(), () => 'UA-63')
const { ask } = DATA

/** Not made ready for any question. */
function anEngine(): Engine {
  const builder = createEngineBuilder(aRegionSet(), () => 'UA-63')
  builder.add(EVENTS, new Map())
  return atOnce(builder.finish({ claimants: new Map(), sources: new Map() }))
}
const ALL = { filter: NO_FILTER, part: 'all', order: null } as const
const BY_TITLE = { column: 'event', isDescending: false, language: 'en', ranks: [] } as const

const idsOf = (list: Parameters<typeof rows>[0], from = 0, to = 10) =>
  rows(list, from, to).entries.map(({ event }) => event.id)

function rows(list: Extract<Parameters<typeof ask>[0], { kind: 'list' }>['list'], from: number, to: number) {
  return atOnce(ask({ kind: 'list', list, from, to }))
}

it('makes ready for what will be asked part by part, and answers the same', () => {
  const engine = anEngine()
  const question = { kind: 'overview', filter: aFilter({ types: ['strike'] }) } as const
  const before = engine.answer(question)
  let parts = 1
  while (engine.prepare()) parts += 1
  expect(parts).toBeGreaterThan(1)
  expect(engine.answer(question)).toEqual(before)
})

describe('what the page may ask', () => {
  it('some rows of a list, with how many there are in all', () => {
    expect(rows(ALL, 1, 2)).toMatchObject({ total: 3, from: 1, entries: [{ event: { id: 'a' }, row: 1 }] })
    expect(rows(ALL, 5, 9)).toEqual({ total: 3, from: 5, entries: [] })
  })

  it('the same rows for later', () => {
    const open = atOnce(ask({ kind: 'laterList', list: ALL, from: 1, to: 2 }))
    expect(open()).toEqual(rows(ALL, 1, 2))
  })

  it('a list in another order', () => {
    expect(idsOf({ ...ALL, order: BY_TITLE })).toEqual(['a', 'c', 'b'])
    expect(idsOf({ ...ALL, order: { ...BY_TITLE, isDescending: true } })).toEqual(['b', 'c', 'a'])
  })

  it('a list that a text narrows', () => {
    expect(idsOf({ ...ALL, filter: aFilter({ text: 'mango' }) })).toEqual(['c'])
    expect(overviewOf(DATA, aFilter({ text: 'mango' })).events).toBe(1)
  })

  it('where an event stands in a list', () => {
    const place = (id: string, list: Parameters<typeof rows>[0] = ALL) =>
      atOnce(ask({ kind: 'position', list, id }))
    expect([place('b'), place('c'), place('gone'), place('never')]).toEqual([0, 2, -1, -1])
    expect(place('c', { ...ALL, order: BY_TITLE })).toBe(1)
    expect(place('b', { ...ALL, filter: aFilter({ types: ['attack'] }) })).toBe(-1)
  })

  it('events by id, withdrawn ones too, in the order asked; unknown ids are left out', () => {
    const found = atOnce(ask({ kind: 'byId', ids: ['c', 'never', 'gone', 'constructor'] }))
    expect(found.map(({ event }) => event.id)).toEqual(['c', 'gone'])
  })

  it('events by row', () => {
    const found = atOnce(ask({ kind: 'byRow', rows: [2, 99, -1, 0] }))
    expect(found.map(({ event, row }) => [event.id, row])).toEqual([
      ['c', 2],
      ['b', 0],
    ])
  })

  it('marks in a box, of what the filters leave', () => {
    const box = [36, 49, 37, 51] as const
    const marks = (filter = NO_FILTER, at: readonly [number, number, number, number] = box) =>
      atOnce(ask({ kind: 'points', filter, box: at, fromZoom: 7, toZoom: 7 })).map(({ events }) => events)
    expect([marks(), marks(aFilter({ types: ['attack'] })), marks(NO_FILTER, [0, 0, 1, 1])]).toEqual([
      [1],
      [],
      [],
    ])
  })

  it('what a text finds', () => {
    const hits = atOnce(ask({ kind: 'search', filter: aFilter({ text: 'apple' }), language: 'en' }))
    expect(hits?.groups.events.best.map(({ target }) => target.thing)).toMatchObject([{ id: 'a' }])
    expect(atOnce(ask({ kind: 'search', filter: aFilter({ text: '  ' }), language: 'en' }))).toBeNull()
  })

  it('sums of the view, of each region, and figures by place', () => {
    const totals = atOnce(ask({ kind: 'totals', filter: NO_FILTER }))
    expect(totals).toMatchObject({ measures: [{ measure: 'wounded', low: 2 }], withoutFigures: 2 })
    const regions = atOnce(ask({ kind: 'regionFigures', filter: NO_FILTER }))
    expect(regions?.get('UA-63')?.totals.measures).toMatchObject([{ measure: 'wounded', low: 2 }])
    expect(regions?.get('UA-32')?.totals.measures).toEqual([])
    const figures = atOnce(ask({ kind: 'figures', filter: NO_FILTER }))
    expect(figures).toMatchObject([{ measure: 'wounded', places: [{ place: { code: 'UA-63' } }] }])
  })

  it('figures by place of so many events that no picture could hold them: none', () => {
    const many = Array.from({ length: 1001 }, (_, n) => anEvent({ id: `e${n}` }))
    const data = dataInThread(aDataset({ events: many }), aRegionSet())
    expect(atOnce(data.ask({ kind: 'figures', filter: NO_FILTER }))).toBeNull()
  })
})
