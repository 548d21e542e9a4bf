import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brief, fixture, openGood, openText } from './openText'
import { problemsOfReread } from './reread'

const [json, csv, sheet] = await Promise.all(
  ['timemap-export.json', 'timemap-export.csv', 'timemap-sheet.csv'].map(fixture),
)
const parts = await Promise.all(
  ['timemap-events.json', 'timemap-sources.json', 'timemap-associations.json'].map(async (name) => ({
    name,
    text: await fixture(name),
  })),
)
const [eventsPart, sourcesPart] = parts

const { opened, events } = await openGood(json ?? '')

describe('the JSON that Bellingcat’s map exports', () => {
  it('is known by its records, each of which is an event or refused with a reason', () => {
    expect([opened.format, opened.rows, opened.events]).toEqual(['timemap', 6, 3])
    expect(opened.problems.map(brief)).toEqual([
      '3 | date | 13/13/2024 | dayInvalid | 1',
      '5 | description |  | missing | 1',
      '6 |  | 7 | wrongType | 1',
      '1 | latitude |  | precisionAssumed | 2',
      '1 | sources | javascript:alert(1) | linkRefused | 1',
      '2 | latitude |  | coordinatesMissing | 1',
    ])
  })

  it('writes the month first', () => {
    expect(events.map(({ when }) => when.start)).toEqual(['2024-11-05', '2024-02-03', null])
  })

  it('has the region of an event without coordinates by its name', () => {
    expect(events.map(({ places }) => places)).toEqual([
      [
        {
          role: 'location',
          point: [36.25, 50],
          within: 'UA-63',
          precision: 'settlement',
          wording: { en: 'Kharkiv' },
        },
      ],
      [{ role: 'location', region: 'UA-59', precision: 'region', wording: { en: 'Sumy' } }],
      [{ role: 'location', point: [36.1, 50.1], precision: 'settlement' }],
    ])
  })

  it('has the type by its weapons', () => {
    expect(events.map(({ type }) => type)).toEqual(['strike', 'other', 'attack'])
  })

  it('is the word of whoever made the file, once for each source', () => {
    expect(events.map(({ claims }) => claims.length)).toEqual([2, 0, 0])
    expect(opened.tables.claimants.map(({ name }) => name.en)).toEqual(['Maker of the file'])
    expect(opened.tables.sources).toMatchObject([
      { publisher: { en: 'example.com' }, title: { en: 'Footage' }, link: { kind: 'link' } },
      { link: { kind: 'refused' } },
    ])
  })

  it('is titled by the first sentence', () => {
    expect(events.map(({ title, summary }) => [title.en, summary.en])).toEqual([
      ['A house was damaged', 'A house was damaged. Nobody said by what.'],
      ['A road was damaged', 'A road was damaged'],
      ['Two weapons', 'Two weapons'],
    ])
  })

  it('can be kept in the atlas’s own format', () => {
    expect(problemsOfReread(opened, events).filter(({ reason }) => reason !== 'linkRefused')).toEqual([])
  })
})

describe('the tables of timemaps', () => {
  it('are read as the JSON is: the export of Bellingcat’s map', async () => {
    const { opened, events } = await openGood(csv ?? '')
    expect([opened.format, opened.rows, opened.events]).toEqual(['timemap', 2, 1])
    expect(opened.problems.map(brief)).toEqual([
      '3 | date | 2/30/2024 | dayInvalid | 1',
      '2 | latitude |  | precisionAssumed | 1',
    ])
    expect(events).toMatchObject([{ id: 'CIV0001', type: 'shelling', when: { start: '2024-11-05' } }])
    expect(opened.tables.sources.flatMap(({ link }) => (link.kind === 'link' ? [link.href] : []))).toEqual([
      'https://example.com/1?a=1,2',
      'https://example.com/2',
    ])
  })

  it('are read as the JSON is: the sheet of a timemap', async () => {
    const { events } = await openGood(sheet ?? '')
    expect(events).toMatchObject([
      { id: 'row-2', type: 'strike', when: { start: '2024-01-02', wording: { en: '14:30' } }, claims: [{}] },
    ])
  })
})

describe('events.json of a timemap', () => {
  it('takes sources and associations from the files beside it, in any order', async () => {
    const { opened, events } = await openGood(parts)
    expect([opened.format, opened.rows, opened.events]).toEqual(['timemap', 2, 2])
    expect(events.map(({ type, claims }) => [type, claims.length])).toEqual([
      ['strike', 2],
      ['other', 1],
    ])
    expect(opened.tables.sources.map(({ title, link }) => [title.en, link.kind])).toEqual([
      ['Video of the field', 'link'],
      ['Video of the field', 'link'],
      ['Leaflet on paper', 'none'],
    ])
    expect(opened.problems.map(brief)).toEqual([
      '1 | properties | x: 1 | styleDropped | 6',
      '1 | sources | s9 | unknownSource | 1',
      '1 | latitude |  | precisionAssumed | 2',
      '2 | time | 00:00 | timeUnknown | 1',
    ])
    expect(problemsOfReread(opened, events)).toEqual([])
  })

  it('keeps a time as the words that it is, since its zone is not said', async () => {
    const { events } = await openGood(parts)
    const day = { start: '2024-01-02', end: '2024-01-02', precision: 'day' }
    expect(events.map(({ when }) => when)).toEqual([{ ...day, wording: { en: '14:30' } }, day])
  })

  it('warns of what is marked as graphic', async () => {
    const { events } = await openGood(parts)
    expect(events.map(({ contentWarning }) => contentWarning !== undefined)).toEqual([true, false])
  })

  it('is read alone, but no list is read without events', async () => {
    expect((await openGood(eventsPart?.text ?? '')).events).toHaveLength(2)
    const { opened } = await openText(sourcesPart?.text ?? '')
    expect(opened).toMatchObject({ kind: 'refused', problems: [{ reason: 'filesUnrelated' }] })
  })

  it('reads a list of sources whose id is an object that cannot be made into a text', async () => {
    const { opened, events } = await openText([
      {
        name: 'events.json',
        text: '[{"id":1,"description":"Example","date":"11/5/2024","sources":[{"toString":0}]}]',
      },
      { name: 'sources.json', text: '[{"id":{"toString":0},"paths":[],"title":"Example"}]' },
    ])
    expect(opened.kind).toBe('ok')
    expect(events).toHaveLength(1)
  })

  it('never throws, whatever stands in it', async () => {
    const value = fc.jsonValue({ maxDepth: 4 })
    const event = fc.record({
      ...{ id: value, description: fc.oneof(fc.string(), value), date: value, time: value },
      ...{ latitude: value, longitude: value, location: value, graphic: value },
      ...{ sources: fc.array(value), associations: value, filters: value },
    })
    const source = fc.record({ id: value, paths: value, title: value, description: value })
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 3 }), source, async (events, one) => {
        const files = [
          { name: 'events.json', text: JSON.stringify(events) },
          { name: 'sources.json', text: JSON.stringify([one]) },
        ]
        const any = await openText(files)
        if (any.opened.kind !== 'ok') expect.fail(JSON.stringify(any.opened))
        const left = any.opened.problems.filter(({ effect }) => effect === 'leftOut')
        expect(any.events.length + left.length).toBe(events.length)
      }),
      { numRuns: 100 },
    )
  })
})
