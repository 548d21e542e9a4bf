import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConflictEvent } from '../../../src/domain/dataset'
import { supportOf } from '../../../src/domain/support'
import { brief, fixture, openGood, openText } from './openText'
import { problemsOfReread } from './reread'

const info = { name: 'info.csv', text: await fixture('viina-info.csv') }
const labels = { name: 'labels.csv', text: await fixture('viina-labels.csv') }
const { opened, events } = await openGood([info, labels])

function event(id: string, among: readonly ConflictEvent[] = events): ConflictEvent {
  return among.find((one) => one.id === id) ?? expect.fail(`no event ${id}`)
}

describe('event_info with event_labels of VIINA', () => {
  it('is known by its headers in whichever order, and counts the rows of both files', () => {
    expect([opened.format, opened.rows, opened.events]).toEqual(['viina', 24, 9])
    expect(opened.head).toMatchObject({ licence: 'ODbL 1.0', timeZone: 'Europe/Kyiv' })
  })

  it('reads the same whatever the order of the files and columns is', async () => {
    const turned = info.text
      .split('\n')
      .map((line) => (line === '' || line.includes('"') ? line : line.split(',').reverse().join(',')))
    const plain = turned.filter((line) => !line.includes('"'))
    const [header = ''] = plain
    expect(header.startsWith('lang,text')).toBe(true)
    const swapped = await openGood([{ name: 'turned', text: plain.join('\n') }, labels])
    expect(event('1009', swapped.events).title).toEqual(event('1009').title)
    const other = await openGood([labels, info])
    expect(other.events).toEqual(events)
  })

  it('reports each row that is left out, and counts each change', () => {
    expect(opened.problems.map(brief)).toEqual([
      '8 | t_uav_b | yes | codeUnknown | 1',
      '10 | event_id | 1008 | idDuplicate | 1',
      '11 | date | 20241199 | dayInvalid | 1',
      '12 | longitude | east | degreesInvalid | 1',
      '2 | time | 00:00 | timeUnknown | 9',
      "3 | ADM1_NAME | Donets'k | placedByRegion | 3",
      '3 | time | 14:30 | timeDropped | 2',
      '4 | report_id | 501 | rowsJoined | 2',
      '5 | ADM1_NAME | Kiev | regionRenamed | 3',
      '6 | lang |  | codeUnknown | 2',
      '6 | url | javascript:alert(1) | linkRefused | 1',
      '7 | ADM1_CODE | UA-43 | placedByRegion | 1',
      '10 | event_id | 1009 | labelsMissing | 3',
      '13 | ADM1_NAME | Lubelskie | regionNotFound | 1',
      '14 | GEO_PRECISION | TOWN | codeUnknown | 1',
      '14 | event_id | 1012 | idShared | 1',
      '1 | event_id | 1999 | labelsUnused | 2',
    ])
  })

  it('makes one event of the scattered rows of a report, with a place for each', () => {
    const { places, origin } = event('1001')
    expect(places).toEqual([
      {
        point: [36.2358, 50.0042],
        within: 'UA-63',
        precision: 'settlement',
        role: 'location',
        wording: { en: 'Testove' },
      },
      {
        point: [34.8, 50.9],
        within: 'UA-59',
        precision: 'district',
        role: 'location',
        wording: { en: 'Druhyi district as it was before 2020', uk: 'Druhyi, район у межах до 2020 року' },
      },
      {
        point: [34.5, 49.6],
        within: 'UA-53',
        precision: 'settlement',
        role: 'location',
        wording: { en: 'Third' },
      },
    ])
    expect(origin).toMatchObject({ format: 'viina', file: 'info.csv', row: 1, kind: 'report' })
    expect(origin?.raw).toMatchObject({
      event_id: '1001; 1003; 1008',
      report_id: '501',
      latitude: '50.0042; 50.9; 49.6',
      t_aad_b: '1',
    })
  })

  it('does not join another outlet that uses the same number', () => {
    expect(event('1009').places).toHaveLength(1)
  })

  it('is on the region by its name where no more is known, not at the point that stands for it', () => {
    const regions = ['1002', '1004', '1005', '1006'].map((id) => event(id).places.map(({ region }) => region))
    expect(regions).toEqual([['UA-14'], ['UA-32'], ['UA-30'], ['UA-43']])
    expect(event('1002').places[0]).not.toHaveProperty('wording')
    expect(event('1007').places).toMatchObject([{ precision: 'site', point: [34.1, 44.95] }])
  })

  it('has no place where the region is none of the map, or the precision is unknown', () => {
    expect(event('1012').places).toEqual([])
    expect(event('1012~2').places).toEqual([])
  })

  it('happened on or before the day of the report, and at no time, neither 00:00 nor one without a zone', () => {
    const days = new Set(events.map(({ when }) => JSON.stringify(when)))
    expect([...days]).toEqual([
      '{"start":"2024-11-05","end":"2024-11-05","precision":"reported"}',
      '{"start":"2024-11-06","end":"2024-11-06","precision":"reported"}',
    ])
  })

  it('has its type from the yes-or-no labels, in their order, and never from a probability or t_cyber', () => {
    const types = ['1001', '1002', '1004', '1005', '1006', '1007', '1009'].map((id) => event(id).type)
    expect(types).toEqual(['interception', 'shelling', 'attack', 'other', 'airAlert', 'other', 'other'])
  })

  it('names who is labelled as having begun it, and calls nobody an attacker', () => {
    expect(event('1002').actors).toEqual([
      {
        name: { en: 'Russian or Russian-aligned forces', uk: 'Російські або проросійські сили' },
        party: 'russia',
        role: 'subject',
      },
    ])
    expect(event('1001').actors.map(({ party, role }) => [party, role])).toEqual([['ukraine', 'subject']])
  })

  it('says that a language model labelled it, or that there are no labels', () => {
    expect(event('1002').summary.en).toBe(
      'A report by Nezavisimaya Gazeta, according to VIINA. Labels put on it by a language model, checked by nobody: ' +
        'artillery, civilian casualties, military operations, begun by Russian forces.',
    )
    expect(event('1009').summary.uk).toContain('Позначок до нього немає.')
  })

  it('gives the words of the outlet as its claim, in their own language', () => {
    const [claim] = event('1001').claims
    const words = 'Тестове: повідомлено про збитий безпілотник, "уламки" впали в полі'
    expect(claim).toMatchObject({ stance: 'asserts', madeAt: '2024-11-05', figures: [] })
    expect(claim?.statement).toEqual({ en: words, uk: words })
    expect(event('1001').title).toEqual({
      en: `Ukrainska Pravda: “${words}”`,
      uk: `Українська правда: «${words}»`,
    })
    expect(event('1002').claims[0]?.statement).toEqual({ en: 'Сообщение об обстреле' })
    expect(event('1005').title).toEqual({ en: 'Report: someoutlet', uk: 'Повідомлення: someoutlet' })
    const claimants = new Map(opened.tables.claimants.map((one) => [one.id, one]))
    expect(claimants.get(claim?.claimant ?? '')).toMatchObject({ kind: 'media', party: 'other' })
    expect(supportOf(event('1001').claims, claimants)).toBe('oneParty')
  })

  it('links the report only by an address that is safe', () => {
    const linkOf = (id: string) =>
      opened.tables.sources.find((source) => source.id === event(id).claims[0]?.source)
    expect(linkOf('1001')).toMatchObject({ language: 'uk', link: { href: 'https://news.example/a/1' } })
    expect(linkOf('1002')).toMatchObject({ language: 'ru' })
    expect(linkOf('1004')).toMatchObject({ link: { kind: 'none' } })
    expect(linkOf('1005')).toMatchObject({ language: 'und', link: { kind: 'refused' } })
  })

  it('is read again from the atlas’s own format without a problem', () => {
    expect(problemsOfReread(opened, events)).toEqual([])
  })
})

describe('event_info of VIINA on its own', () => {
  it('has no types, and says that labels are missing', async () => {
    const alone = await openGood(info.text)
    expect(new Set(alone.events.map(({ type }) => type))).toEqual(new Set(['other']))
    expect(alone.opened.problems.map(brief)).toContain('2 | event_id | 1001 | labelsMissing | 11')
  })

  it('is needed: labels on their own are no events', async () => {
    expect((await openText(labels.text)).opened).toMatchObject({ kind: 'refused' })
  })
})

describe('a damaged file of VIINA', () => {
  const lines = info.text.trimEnd().split('\n')

  it('gives events or problems for any cells, never an exception', async () => {
    const cell = fc.oneof(fc.constantFrom('', '0', '20241105', 'ADM1', '501', '"', ','), fc.string())
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 24 }), { maxLength: 4 }), async (rows) => {
        const damaged = [...lines, ...rows.map((row) => row.join(','))].join('\n')
        const read = await openText([{ name: 'damaged', text: damaged }, labels])
        expect(read.events.length > 0 || read.opened.kind !== 'ok').toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('gives events or problems whatever is cut out of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(info.text.length), fc.nat(200), async (at, length) => {
        const { opened: cut, events: left } = await openText(
          info.text.slice(0, at) + info.text.slice(at + length),
        )
        const counted = cut.kind === 'ok' ? cut.events : 0
        expect(left).toHaveLength(counted)
      }),
      { numRuns: 60 },
    )
  })
})
