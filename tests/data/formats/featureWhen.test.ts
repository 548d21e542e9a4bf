import { expect, it } from 'vitest'
import { aCollection, aFeature } from './collection'
import { openGood } from './openText'

async function whenOf(properties: Readonly<Record<string, unknown>>) {
  const { events, opened } = await openGood(aCollection([aFeature({ properties, geometry: null })]))
  return { when: events[0]?.when, reasons: opened.problems.map(({ reason }) => reason) }
}

it.each([
  [{ date: '2024-11-05T14:30:00Z' }, '2024-11-05T16:30'],
  [{ date: '2024-11-05T23:30:00.000Z' }, '2024-11-06T01:30'],
  [{ date: '2024-07-05 14:30:00+0200' }, '2024-07-05T15:30'],
  [{ date: '2024-11-05T14:30', tz: 'Europe/Kyiv' }, '2024-11-05T14:30'],
  [{ date: '2024-11-05T14:30', timezone: 'Europe/Kiev' }, '2024-11-05T14:30'],
])('%j has a time, that of clocks in Ukraine', async (properties, time) => {
  const { when } = await whenOf({ id: 'a', ...properties })
  expect(when).toEqual({ start: time, end: time, precision: 'minute' })
})

it.each([
  [{ date: '2024-11-05T00:00:00Z' }, 'timeUnknown'],
  [{ date: '2024-11-05T14:30' }, 'timeDropped'],
  [{ date: '2024-11-05T14:30', tz: 'Asia/Tokyo' }, 'timeDropped'],
  [{ start: '2024-11-05T14:30:00Z', end: '2024-11-05' }, 'timeDropped'],
])('%j has no time, and says why', async (properties, reason) => {
  const { when, reasons } = await whenOf({ id: 'a', ...properties })
  expect(when).toEqual({ start: '2024-11-05', end: '2024-11-05', precision: 'day' })
  expect(reasons).toEqual([reason])
})

it.each([
  [{ date: '2024-03-31T03:30:00', tz: 'Europe/Kyiv' }, 'timeSkipped'],
  [{ start: '2024-11-05T14:30Z', end: '2024-11-05T13:30Z' }, 'startAfterEnd'],
  [{ date: '2024-02-30T14:30:00Z' }, 'dayInvalid'],
])('%j is refused', async (properties, reason) => {
  expect(await whenOf({ id: 'a', ...properties })).toEqual({ when: undefined, reasons: [reason] })
})

it('may be an interval, or not be said', async () => {
  const { when } = await whenOf({ start: '2024-11-05T14:30Z', end: '2024-11-05T15:30Z' })
  expect(when).toEqual({ start: '2024-11-05T16:30', end: '2024-11-05T17:30', precision: 'minute' })
  expect((await whenOf({ id: 'a' })).when).toEqual({ start: null, end: null, precision: 'unknown' })
})
