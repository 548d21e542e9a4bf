import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConflictEvent } from '../../../src/domain/dataset'
import { supportOf } from '../../../src/domain/support'
import { brief, fixture, openGood, openText } from './openText'
import { problemsOfReread } from './reread'

const text = await fixture('gdelt.tsv')
const { opened, events } = await openGood(text)

function event(id: string): ConflictEvent {
  return events.find((one) => one.id === id) ?? expect.fail(`no event ${id}`)
}

describe('a GDELT export', () => {
  it('is known by the shape of its first record, which is no header', () => {
    expect([opened.format, opened.rows, opened.events]).toEqual(['gdelt', 16, 13])
    expect(opened.head.title.en).toContain('GDELT 2.0')
  })

  it('reports each row that is left out, and counts each change', () => {
    expect(opened.problems.map(brief)).toEqual([
      '13 | ActionGeo_Lat | abc | degreesInvalid | 1',
      '14 | SQLDATE | 20241305 | dayInvalid | 1',
      '16 |  | 900016 | fieldCount | 1',
      '1 | GLOBALEVENTID | 900001 | mentionOnly | 13',
      '2 | ActionGeo_ADM1Code | UP07 | placedByRegion | 4',
      '5 | ActionGeo_Type | Russia | placeTooWide | 3',
      '8 | ActionGeo_ADM1Code | USVA | regionNotFound | 2',
      '9 | ActionGeo_ADM1Code | RS99 | regionRenamed | 1',
      '12 | EventCode | 990 | codeUnknown | 1',
      '15 | ActionGeo_Type | 9 | codeUnknown | 1',
      '15 | GLOBALEVENTID | 900001 | idShared | 1',
    ])
  })

  it('holds mentions, never events: nobody says them, and their support is not stated', () => {
    expect(new Set(events.map(({ origin }) => origin?.kind))).toEqual(new Set(['mention']))
    expect(new Set(events.map(({ claims }) => supportOf(claims, new Map())))).toEqual(new Set(['notStated']))
    expect(opened.tables).toMatchObject({ sources: [], claimants: [] })
    expect(events.flatMap(({ places }) => places.map(({ role }) => role))).not.toContain('location')
  })

  it('is titled by its code in neutral words', () => {
    expect(event('900001').title).toEqual({
      en: "Mention coded 190 (conventional military force), Testove, Kharkivs'ka Oblast', Ukraine",
      uk: "Згадка з кодом 190 (звичайна збройна сила), Testove, Kharkivs'ka Oblast', Ukraine",
    })
    expect(event('900010').title.en).toBe('Mention coded 042 (consultation)')
    expect(event('900012').type).toBe('other')
    expect(event('900012').title.en).toMatch(/^Mention coded 990, /)
  })

  it('is no more exact than the type of its place', () => {
    const places = events.map(({ id, places: [place] }) => [
      id,
      place?.region ?? place?.country ?? place?.point,
      place?.precision,
    ])
    expect(places).toEqual([
      ['900001', [36.2358, 50.0042], 'settlement'],
      ['900002', 'UA-63', 'region'],
      ['900003', 'RU-KRS', 'region'],
      ['900004', 'UA-30', 'region'],
      ['900005', 'RU', 'country'],
      ['900006', undefined, undefined],
      ['900007', 'BY', 'country'],
      ['900008', [-77, 38.9], 'settlement'],
      ['900009', 'RU-BEL', 'region'],
      ['900010', undefined, undefined],
      ['900011', undefined, undefined],
      ['900012', [27.57, 53.9], 'settlement'],
      ['900001~2', undefined, undefined],
    ])
  })

  it('names actors as neither attacker nor victim, on a side only where they are its state', () => {
    expect(event('900001').actors).toEqual([
      { name: { en: 'RUSSIA' }, party: 'russia', role: 'subject' },
      { name: { en: 'CITIZEN' }, party: 'other', role: 'subject' },
    ])
    expect(event('900002').actors).toHaveLength(1)
  })

  it('says where the article stands only if the address is safe, and keeps it in the row', () => {
    expect(event('900001').summary.en).toBe(
      'A program of GDELT coded this from an article at news.example.org; nobody has checked it. Articles counted: 3.',
    )
    expect(event('900007').summary.uk).toContain('закодувала це зі статті; ніхто цього не перевіряв')
    expect(event('900009').summary.en).not.toContain('javascript')
    expect(event('900009').origin?.raw).toMatchObject({ SOURCEURL: 'javascript:alert(1)' })
  })

  it('is dated by the day that GDELT took it for', () => {
    expect(event('900001').when).toEqual({ start: '2024-11-05', end: '2024-11-05', precision: 'day' })
  })

  it('is read again from the atlas’s own format without a problem', () => {
    expect(problemsOfReread(opened, events)).toEqual([])
  })
})

describe('other exports of GDELT', () => {
  it('of version 1.0 are read, and called so', async () => {
    const old = await openGood(await fixture('gdelt-older.tsv'))
    expect(old.opened.head.title.en).toContain('GDELT 1.0')
    expect(old.events.map(({ places }) => places)).toEqual(events.slice(0, 2).map(({ places }) => places))
  })

  it('with a header are read by it', async () => {
    const header = 'SQLDATE,GLOBALEVENTID,EventCode,ActionGeo_Type,ActionGeo_ADM1Code,ActionGeo_ADM2Code'
    const named = await openGood(`${header}\n20241105,7,195,5,UP18,\n`)
    expect(named.events).toMatchObject([{ id: '7', type: 'strike', places: [{ region: 'UA-53' }] }])
    expect(named.opened.head.title.en).toContain('GDELT 2.0')
  })
})

describe('a damaged GDELT export', () => {
  it('gives events or problems, never an exception', async () => {
    const cell = fc.oneof(fc.constantFrom('', '0', '5', '20241105', 'UP', 'RS41', '"'), fc.string())
    const cells = text.split('\t')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(cells.length - 1), cell), { maxLength: 6 }),
        async (changes) => {
          const damaged = cells.slice()
          for (const [index, changed] of changes) damaged[index] = changed
          const read = await openText(damaged.join('\t'))
          const counted = read.opened.kind === 'ok' ? read.opened.events : 0
          expect(read.events).toHaveLength(counted)
        },
      ),
      { numRuns: 100 },
    )
  })
})
