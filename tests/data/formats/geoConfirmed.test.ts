import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConflictEvent } from '../../../src/domain/dataset'
import { brief, fixture, openGood, openText } from './openText'
import { problemsOfReread } from './reread'

const text = await fixture('geo-confirmed.csv')
const { opened, events } = await openGood(text)

function event(last: string): ConflictEvent {
  const id = `00000000-0000-4000-8000-00000000000${last}`
  return events.find((one) => one.id === id) ?? expect.fail(`no event ${id}`)
}

function hrefsOf({ claims }: ConflictEvent): readonly string[] {
  return claims.flatMap(({ source }) => {
    const link = opened.tables.sources.find(({ id }) => id === source)?.link
    return link?.kind === 'link' ? [link.href] : []
  })
}

describe('a file of GeoConfirmed', () => {
  it('is known by its header, and every row is an event or is refused with a reason', () => {
    expect([opened.format, opened.rows, opened.events]).toEqual(['geoConfirmed', 9, 7])
    expect(opened.problems.map(brief)).toEqual([
      '8 | Latitude | 5540000, 620000 | coordinatesProjected | 1',
      '9 | Latitude | 50,5 | degreesInvalid | 1',
      '2 | Units |  | columnSkipped | 2',
      '2 | OrbatUnits |  | columnSkipped | 1',
      '3 | Date |  | missing | 1',
      '3 | Source | javascript:alert(1) | linkRefused | 2',
      '4 | Date | 1527-03-02 | yearImplausible | 1',
      '5 | Date | 1527 | dayInvalid | 1',
      '6 | Latitude | 36.6, 50.3 | coordinatesSwapped | 1',
      '6 | Date | 2024-11-06T14:30:00 | timeDropped | 1',
      '10 | Id | 00000000-0000-4000-8000-000000000001 | idShared | 1',
    ])
  })

  it('says nothing of units, anywhere', () => {
    const everything = JSON.stringify([events, opened])
    expect(everything).not.toMatch(/9\dth|Test Brigade|OrbatUnits":/)
    expect(event('1').origin?.raw).toMatchObject({ EquipmentItems: 'Truck x1', Origin: 'UAV' })
  })

  it('has a day only where one is given that can be true', () => {
    const day = (start: string | null, precision: string) => ({ start, end: start, precision })
    expect(['1', '2', '3', '4', '5', '6'].map((last) => event(last).when)).toEqual([
      day('2024-11-05', 'day'),
      day(null, 'unknown'),
      day(null, 'unknown'),
      day(null, 'unknown'),
      day('2024-11-06', 'day'),
      day('2024-11-07', 'day'),
    ])
  })

  it('is at its point, no more exact than a settlement, since no column says how exact', () => {
    expect(event('1').places).toEqual([
      {
        point: [36.2358, 50.0042],
        precision: 'settlement',
        role: 'location',
        wording: { en: 'Testove, Kharkiv Oblast, Ukraine' },
      },
    ])
    expect(event('2').places).toEqual([{ point: [36.3, 50.1], precision: 'settlement', role: 'location' }])
    expect(event('6').places).toEqual([])
  })

  it('is GeoConfirmed’s word, with each post that it points to as a source, once', () => {
    expect(opened.tables.claimants).toMatchObject([{ name: { en: 'GeoConfirmed' }, kind: 'analyst' }])
    expect(hrefsOf(event('1'))).toEqual([
      'https://geoconfirmed.org/',
      'https://social.example/a/status/1',
      'https://video.example/watch?at=50,36',
      'https://social.example/b/status/2',
    ])
    expect(hrefsOf(event('2'))).toEqual(['https://geoconfirmed.org/'])
    const last = events.at(-1) ?? expect.fail('no event')
    expect(hrefsOf(last)).toEqual(['https://geoconfirmed.org/', 'https://social.example/c/3'])
    expect(event('1').claims[0]?.statement.en).toBe(
      'Geolocated the footage. Kind of footage: UAV. Equipment: Truck.',
    )
    expect(event('1').summary.en).toMatch(/^According to GeoConfirmed: /)
  })

  it('is called by its name, or by what is described where the name is only a day', () => {
    expect(events.map(({ title }) => title.en)).toEqual([
      'Vehicle seen on a road; direction unknown.',
      'Damaged bridge',
      'Burnt field',
      'Geolocated footage',
      '6 Nov 2024',
      'Without a place',
      'Same id',
    ])
  })

  it('names the side that a row is filed under, without a part in it', () => {
    expect(['1', '2', '3', '5'].map((last) => event(last).actors)).toEqual([
      [{ name: { en: 'Ukraine' }, party: 'ukraine', role: 'subject' }],
      [{ name: { en: 'Russia' }, party: 'russia', role: 'subject' }],
      [],
      [{ name: { en: 'Other side' }, party: 'other', role: 'subject' }],
    ])
  })

  it('is read again from the atlas’s own format without a problem', () => {
    expect(problemsOfReread(opened, events)).toEqual([])
  })
})

it('reads a cell of a hundred thousand commas at once', async () => {
  const hostile = text.replace('javascript:alert(1)', `https://a.example/,${', '.repeat(50_000)}x`)
  const { events: found } = await openGood(hostile)
  expect(found).toHaveLength(7)
})

it('never throws for a damaged file, and accounts for every row', async () => {
  const bytes = new TextEncoder().encode(text)
  const damage = fc.record({
    at: fc.nat(bytes.length),
    length: fc.nat(40),
    instead: fc.constantFrom('', ';', '"', '\r\n', '";"', '-', '\u0000', 'https://x'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (hits) => {
      const damaged = hits.reduce(
        (now, { at, length, instead }) => now.slice(0, at) + instead + now.slice(at + length),
        text,
      )
      const { opened: read, events: found } = await openText(damaged)
      if (read.kind !== 'ok') return
      const leftOut = read.problems.filter(({ effect }) => effect === 'leftOut').length
      expect(found.length + leftOut).toBe(read.rows)
      const mended = problemsOfReread(read, found).filter(({ path }) => !path.includes('.origin.raw'))
      expect(mended).toEqual([])
    }),
    { numRuns: 60 },
  )
})
