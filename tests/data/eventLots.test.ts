import { expect, test } from 'vitest'
import { createEventLots } from '../../src/data/eventLots'
import { createReport } from '../../src/data/report'
import { anEvent } from '../support/builders'

/** Hands on so many events, of which at most `most` are wanted. */
function handedOn(count: number, most: number) {
  const lots: (readonly string[])[] = []
  const report = createReport('a.csv')
  const events = createEventLots(most, (lot) => lots.push(lot.map(({ id }) => id)))
  for (let index = 0; index < count; index += 1) events.add(anEvent({ id: `e${index}` }))
  const before = lots.length
  events.end(report)
  return { lots, before, kept: events.kept(), isFull: events.isFull(), problems: report.problems() }
}

test('events come in their order, in lots that never hold anyone up, and none waits in the end', () => {
  const { lots, before, kept, problems } = handedOn(1234, 10_000)
  expect(lots.flat()).toEqual(Array.from({ length: 1234 }, (_, index) => `e${index}`))
  expect(Math.max(...lots.map(({ length }) => length))).toBeLessThanOrEqual(500)
  expect(before).toBeGreaterThan(0)
  expect([kept, problems]).toEqual([1234, []])
})

test('no events make no lot', () => {
  expect(handedOn(0, 10)).toMatchObject({ lots: [], kept: 0, problems: [] })
})

test('events beyond the limit are left out, and counted', () => {
  const { lots, kept, problems } = handedOn(12, 10)
  expect([lots.flat().length, kept]).toEqual([10, 10])
  expect(problems).toMatchObject([
    { reason: 'onlyFirst', value: '10', advice: '2', effect: 'leftOut', row: null },
  ])
  expect(handedOn(10, 10)).toMatchObject({ isFull: true, problems: [] })
  expect(handedOn(9, 10).isFull).toBe(false)
})
