import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { binOf, dayAfter } from '../../src/domain/calendar'
import type { ConflictEvent, When } from '../../src/domain/dataset'
import { parsedDay, writtenDays, writtenShortDays } from '../../src/domain/days'
import { eventsIn } from '../../src/domain/histogram'
import { FIRST_VIEW } from '../../src/domain/view'
import { decode, encode } from '../../src/link/codec'
import { whenText } from '../../src/ui/claimText'
import { stringsOf } from '../../src/ui/strings/catalogue'
import { aDataset, aFilter, anEvent, aRegionSet, aSource, aWhen } from '../support/builders'
import { dataInThread, entriesIn, overviewOf } from '../support/inThread'

const OVERNIGHT: When = { start: '2024-11-04', end: '2024-11-05', precision: 'overnight' }
const REPORTED: When = { start: '2024-11-05', end: '2024-11-05', precision: 'reported' }
const TIMED: When = { start: '2024-11-05T00:30', end: '2024-11-05T23:59', precision: 'minute' }

function dataOf(...events: readonly ConflictEvent[]) {
  return dataInThread(aDataset({ events, sources: [aSource()] }), aRegionSet())
}

describe.each([
  ['UTC', 0],
  ['Europe/Kyiv', -120],
  ['America/New_York', 300],
  ['Pacific/Kiritimati', -840],
  ['Asia/Kathmandu', -345],
])('on a device in %s', (zone, offsetMinutes) => {
  let before: string | undefined
  beforeEach(() => {
    before = process.env.TZ
    process.env.TZ = zone
  })
  afterEach(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  it('(the zone is really in force)', () => {
    expect(new Date('2024-11-05T12:00:00Z').getTimezoneOffset()).toBe(offsetMinutes)
  })

  it('a link to a day shows that day’s events and no others (ukraine-timemap hid them)', () => {
    const { filter } = decode('v=1&from=2024-11-05&to=2024-11-05').view
    const all = dataOf(
      anEvent({ id: 'before', when: aWhen('2024-11-04') }),
      anEvent({ id: 'night', when: OVERNIGHT }),
      anEvent({ id: 'day', when: aWhen('2024-11-05') }),
      anEvent({ id: 'reported', when: REPORTED }),
      anEvent({ id: 'timed', when: TIMED }),
      anEvent({ id: 'after', when: aWhen('2024-11-06') }),
    )
    expect(entriesIn(all, filter).map(({ event }) => event.id)).toEqual(['night', 'day', 'reported', 'timed'])
  })

  it('a link keeps its days however often it is opened and shared (ukraine-timemap lost one a time)', () => {
    let link = encode({ ...FIRST_VIEW, filter: aFilter({ from: '2024-11-05', to: '2024-11-06' }) })
    for (let round = 0; round < 3; round += 1) link = encode(decode(link).view)
    expect(link).toBe('v=1&from=2024-11-05&to=2024-11-06')
  })

  it('days are written the same', () => {
    expect(writtenDays('2024-11-04', '2024-11-05', 'en')).toBe('4–5 November 2024')
    expect(writtenDays('2024-11-05', '2024-11-05', 'uk')).toBe('5 листопада 2024\u00A0р.')
    expect(writtenShortDays('2024-01-01', '2024-01-01', 'en')).toBe('1 Jan')
    expect(parsedDay('5.11.2024')).toBe('2024-11-05')
  })

  it('an event without a time is shown by a link to its day and the next (ukraine-timemap hid it)', () => {
    const all = dataOf(anEvent({ when: aWhen('2024-11-05') }))
    for (const link of ['from=2024-11-05&to=2024-11-06', 'from=2024-11-05&to=2024-11-05', 'to=2024-11-05']) {
      expect(entriesIn(all, decode(`v=1&${link}`).view.filter), link).toHaveLength(1)
    }
  })

  it('bars stand on the days of the data, also when clocks change and at midnight', () => {
    const early = anEvent({ id: 'early', when: aWhen('2024-10-26') })
    const all = dataOf(early, anEvent({ when: OVERNIGHT }), anEvent({ id: 'timed', when: TIMED }))
    const { bins = [] } = overviewOf(all).histogram ?? {}
    expect(bins.filter((bin) => eventsIn(bin) > 0).map((bin) => [bin.days[0], eventsIn(bin)])).toEqual([
      ['2024-10-26', 1],
      ['2024-11-04', 1],
      ['2024-11-05', 2],
    ])
    expect(['2024-03-30', '2024-10-26', '2011-12-29'].map((day) => dayAfter(day, 1))).toEqual([
      '2024-03-31',
      '2024-10-27',
      '2011-12-30',
    ])
    expect(binOf('2024-11-10', 'week')).toEqual(['2024-11-04', '2024-11-10'])
  })

  it('an event is told with its own days', () => {
    const event = anEvent({ when: REPORTED })
    expect(whenText(event, stringsOf('en'), 'en')).toBe('reported 5 November 2024')
    expect(whenText(event, stringsOf('uk'), 'uk')).toBe('повідомлено 5 листопада 2024\u00A0р.')
  })
})
