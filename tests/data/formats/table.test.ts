import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableFormat } from '../../../src/data/formats/table'
import { NO_MAPPING } from '../../../src/domain/columnMapping'
import { openMapped } from './openMapped'
import { fixture, openText } from './openText'
import { problemsOfReread } from './reread'

/** Problems without the note that a table without ids has for its rows. */
function but(problems: readonly string[], reason = 'idMade'): readonly string[] {
  return problems.filter((line) => !line.includes(`| ${reason} |`))
}

describe('days of a table', () => {
  const table = (day: string): string => `date,region\n"${day}",UA-63`

  it('are refused as the number that a spreadsheet keeps them as, with the form to write', async () => {
    const { opened, events } = await openMapped(table('45292'))
    expect(events).toEqual([])
    expect(opened.problems).toMatchObject([
      {
        row: 1,
        field: 'date',
        value: '45292',
        reason: 'dateSerial',
        advice: '2024-11-05',
        effect: 'leftOut',
      },
    ])
  })

  it('are refused where day and month may be either, until the reader says which', async () => {
    const asked = await openMapped(table('01/02/2024'))
    expect(asked.problems).toEqual(['2 | date | 01/02/2024 | dateAmbiguous | 1'])
    const dayFirst = await openMapped(table('01/02/2024'), { dayOrder: 'dayFirst' })
    expect(dayFirst.events[0]?.when).toEqual({ start: '2024-02-01', end: '2024-02-01', precision: 'day' })
    const monthFirst = await openMapped(table('01/02/2024'), { dayOrder: 'monthFirst' })
    expect(monthFirst.events[0]?.when.start).toBe('2024-01-02')
  })

  it('are whole months and years where the file says no more', async () => {
    const { events } = await openMapped('date,region\n2024-02,UA-63\n2023,UA-63')
    expect(events.map(({ when }) => when)).toEqual([
      { start: '2024-02-01', end: '2024-02-29', precision: 'month' },
      { start: '2023-01-01', end: '2023-12-31', precision: 'year' },
    ])
  })

  it('span what start and end say, and no table is turned round', async () => {
    const { events, problems } = await openMapped(
      'start,end,region\n2024-01-03,2024-01-05,UA-63\n2024-01-05,2024-01-03,UA-63\n2024-01-05,2024-01-05,UA-63\n2024-01-01,2024-01,UA-63',
    )
    expect(events.map(({ when }) => [when.start, when.end, when.precision])).toEqual([
      ['2024-01-03', '2024-01-05', 'days'],
      ['2024-01-05', '2024-01-05', 'day'],
      ['2024-01-01', '2024-01-31', 'days'],
    ])
    expect(problems).toContain('3 | start | 2024-01-05 | startAfterEnd | 1')
  })

  it('may be missing: the event is undated, and a last day alone is not made the first one', async () => {
    const { events, problems } = await openMapped('start,end,region\n,2024-01-05,UA-63\n,,UA-63')
    expect(events.map(({ when }) => when)).toEqual([
      { start: null, end: null, precision: 'unknown' },
      { start: null, end: null, precision: 'unknown' },
    ])
    expect(but(problems)).toEqual(['2 | end | 2024-01-05 | oneEndOnly | 1'])
  })

  it('lose their times, since nobody says in which zone they are, and that is counted', async () => {
    const { events, problems } = await openMapped(
      'date,region\n2024-01-01 00:00,UA-63\n2024-01-02T23:30:00Z,UA-63',
    )
    expect(events.map(({ when }) => when.start)).toEqual(['2024-01-01', '2024-01-02'])
    expect(but(problems)).toEqual(['2 | date | 2024-01-01 00:00 | timeDropped | 2'])
  })
})

describe('places of a table', () => {
  it.each([
    ['Харківська область', 'UA-63'],
    ['kharkiv', 'UA-63'],
    ['Kharkov Oblast', 'UA-63'],
    ['UA-63', 'UA-63'],
    ['Курская область', 'RU-KRS'],
  ])('are regions by code or by name in three languages: %s', async (name, code) => {
    const { events } = await openMapped(`date,region\n2024-01-01,${name}`)
    expect(events[0]?.places).toEqual([{ region: code, role: 'location', precision: 'region' }])
  })

  it('are none for a name that a city and its region share, until the reader says which', async () => {
    const asked = await openMapped('date,region\n2024-01-01,Київ')
    expect(asked.events[0]?.places).toEqual([])
    expect(but(asked.problems)).toEqual(['2 | region | Київ | regionAmbiguous | 1'])
    const city = await openMapped('date,region\n2024-01-01,Київ', { sharedNames: 'city' })
    expect(city.events[0]?.places).toMatchObject([{ region: 'UA-30' }])
    const area = await openMapped('date,region\n2024-01-01,Київ', { sharedNames: 'area' })
    expect(area.events[0]?.places).toMatchObject([{ region: 'UA-32' }])
  })

  it('are shown by the name of the map, and the other spelling is counted', async () => {
    const { opened, events } = await openMapped('date,region\n2024-01-01,Kiev\n2024-01-02,Kyiv', {
      sharedNames: 'city',
    })
    expect(events.map(({ title }) => title.en)).toEqual(['Event, Kyiv', 'Event, Kyiv'])
    expect(opened.problems).toContainEqual(
      expect.objectContaining({
        row: 1,
        value: 'Kiev',
        reason: 'regionRenamed',
        advice: 'UA-30',
        effect: 'changed',
      }),
    )
  })

  it('are the region that coordinates tell, as long as nobody says how exact they are', async () => {
    const { events, problems } = await openMapped('title,lat,lon\nExample,50.0,36.25')
    expect(events[0]?.places).toEqual([{ region: 'UA-63', role: 'location', precision: 'region' }])
    expect(events[0]?.origin?.raw).toMatchObject({ lat: '50.0', lon: '36.25' })
    expect(but(problems)).toEqual(['2 | lat | 50.0, 36.25 | placedByRegion | 1'])
  })

  it('are the coordinates where the reader says that they are exact, and the region named beside them is compared', async () => {
    const { events, problems } = await openMapped(
      'title,lat,lon,region\nExample,50.0,36.25,Kharkiv Oblast\nOther,50.0,36.25,Lviv Oblast',
      { exactness: 'site' },
    )
    expect(events.map(({ places }) => places)).toEqual([
      [{ point: [36.25, 50], within: 'UA-63', role: 'location', precision: 'site' }],
      [{ region: 'UA-46', role: 'location', precision: 'region' }],
    ])
    expect(but(problems)).toEqual(['3 | region | Lviv Oblast | coordinatesOutside | 1'])
  })

  it('are as exact as their own row says, and no more than the region for a word nobody knows', async () => {
    const { events, problems } = await openMapped(
      'title,lat,lon,precision\nA,50.0,36.25,село\nB,50.0,36.25,oblast\nC,50.0,36.25,roughly\nD,50.0,36.25,\nE,50.0,36.25,unknown',
      { exactness: 'site' },
    )
    expect(events.map(({ places }) => places[0]?.precision)).toEqual([
      'settlement',
      'region',
      'region',
      'site',
      'region',
    ])
    expect(problems).toContain('4 | precision | roughly | codeUnknown | 1')
  })

  it('are none for blank coordinates, which are not 0, 0', async () => {
    const blank = await openMapped('lat,lon\n,')
    expect(blank.opened).toMatchObject({ rows: 0, events: 0 })
    const { events, problems } = await openMapped('lat,lon,title\n,,Blank\n50.0,,Half', { exactness: 'site' })
    expect(events.map(({ places }) => places)).toEqual([[], []])
    expect(but(problems)).toEqual(['3 | lon |  | missing | 1'])
  })

  it('read a minus sign and spaces of other kinds, and count them', async () => {
    const { events, problems } = await openMapped('lat,lon\n\u221250.1,\u00a030.5\n50.1,30\u202f.5', {
      exactness: 'site',
    })
    expect(events.map(({ places }) => places[0]?.point)).toEqual([
      [30.5, -50.1],
      [30.5, 50.1],
    ])
    expect(but(problems)).toEqual([
      '2 | lat | \u221250.1 | degreesRespelt | 1',
      '3 | lon | 30\u202f.5 | degreesRespelt | 1',
    ])
  })

  it.each([
    ['50°27′03″N,30°31′E', '50°27′03″N', 'degreesInvalid', '50.0042'],
    ['"50,45","30,52"', '50,45', 'degreesInvalid', '50.0042'],
    ['5591000,3720000', '5591000, 3720000', 'coordinatesProjected', null],
    ['95.5,30.5', '95.5, 30.5', 'pointOutsideWorld', null],
  ])('are refused where they are no decimal degrees: %s', async (cells, value, reason, advice) => {
    const { opened, events } = await openMapped(`lat,lon\n${cells}`)
    expect(events).toEqual([])
    expect(opened.problems).toMatchObject([
      { row: 1, field: 'lat', value, reason, advice, effect: 'leftOut' },
    ])
  })

  it('are countries where no more is said, and an unknown one is counted', async () => {
    const { events, problems } = await openMapped('title,country\nA,Україна\nB,Atlantis')
    expect(events.map(({ places }) => places)).toEqual([
      [{ country: 'UA', role: 'location', precision: 'country' }],
      [],
    ])
    expect(but(problems)).toEqual(['3 | country | Atlantis | regionUnknown | 1'])
  })
})

describe('numbers of a table', () => {
  it('are figures of whoever the row names', async () => {
    const { opened, events } = await openMapped(
      'title,region,killed,wounded,according to,source,url\nExample,UA-63,0,3,Example Office,Example News,https://news.example.org/1',
    )
    const [claim] = events[0]?.claims ?? []
    expect(claim).toMatchObject({
      stance: 'asserts',
      statement: { en: 'Example' },
      figures: [
        { measure: 'killed', low: 0, high: 0, wording: 'exactly' },
        { measure: 'wounded', low: 3, high: 3, wording: 'exactly' },
      ],
    })
    expect(opened.tables.claimants).toMatchObject([{ id: claim?.claimant, name: { en: 'Example Office' } }])
    expect(opened.tables.sources).toMatchObject([
      { id: claim?.source, publisher: { en: 'Example News' }, link: { host: 'news.example.org' } },
    ])
  })

  it('are not 0 where the cell is blank or a word for "not known"', async () => {
    const { events, problems } = await openMapped('title,killed,wounded\nExample,,n/a')
    expect(events[0]?.claims).toEqual([])
    expect(but(problems)).toEqual(['2 | wounded | n/a | numberInvalid | 1'])
  })

  it.each([
    ['-1', 'negative'],
    ['1.5', 'notWhole'],
    ['about 5', 'numberInvalid'],
    ['99999999999', 'outOfRange'],
  ])('are refused with their row where they are no count: %s', async (cell, reason) => {
    const { events, problems } = await openMapped(`title,killed\nExample,${cell}`)
    expect(events).toEqual([])
    expect(problems).toEqual([`2 | killed | ${cell} | ${reason} | 1`])
  })
})

describe('a whole table', () => {
  it('has a line for each row that is left out, and keeps the cells of all others', async () => {
    const { opened, events } = await openMapped(await fixture('table.csv'))
    const leftOut = opened.problems.filter(({ effect }) => effect === 'leftOut')
    expect(events.length + leftOut.length).toBe(opened.rows)
    expect(leftOut.map(({ row, reason }) => [(row ?? 0) + 1, reason])).toEqual([
      [5, 'dateAmbiguous'],
      [6, 'dateSerial'],
      [7, 'negative'],
      [8, 'degreesInvalid'],
    ])
    expect(events.every(({ origin }) => origin?.format === 'table' && origin.file === 'events.csv')).toBe(
      true,
    )
    expect(events[0]?.origin).toMatchObject({
      row: 1,
      raw: { Назва: 'Приклад перший', Регіон: 'Харківська область' },
    })
  })

  it('gives types by their words, and says where it knows none', async () => {
    const { events, problems } = await openMapped('title,type\nA,Обстріл\nB,ground_combat\nC,Parade\nD,')
    expect(events.map(({ type }) => type)).toEqual(['shelling', 'groundCombat', 'other', 'other'])
    expect(but(problems)).toEqual(['4 | type | Parade | typeUnknown | 1'])
  })

  it('names a row without a title by its place or its id', async () => {
    const { events, problems } = await openMapped('id,title,region\na,,UA-63\nb,,')
    expect(events.map(({ title }) => title)).toEqual([
      { en: 'Event, Kharkiv Oblast', uk: 'Подія, Харківська область' },
      { en: 'Event b', uk: 'Подія b' },
    ])
    expect(problems).toEqual(['2 | title |  | untitled | 2'])
  })

  it('is read again from the native format without a problem', async () => {
    const { opened, events } = await openMapped(await fixture('table.csv'), { exactness: 'settlement' })
    expect(problemsOfReread(opened, events)).toEqual([])
  })

  it('is never mapped over a format that is known', async () => {
    const text = 'id,type_of_violence,where_prec,date_prec,best\n1,1,1,1,1'
    const { opened } = await openText(text, { mapped: tableFormat(NO_MAPPING) })
    expect(opened).toMatchObject({ kind: 'ok', format: 'ucdpGed' })
  })

  it('gives events or problems, whatever its cells are', async () => {
    const text = await fixture('table.csv')
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '-1', '1e999', '0', '__proto__', '2024-13-01'),
    )
    const { columns } = NO_MAPPING
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), cell, fc.nat(40), async (at, put, length) => {
        const { opened, events } = await openText(text.slice(0, at) + put + text.slice(at + length), {
          mapped: tableFormat({
            ...NO_MAPPING,
            columns: {
              ...columns,
              start: 'Дата',
              title: 'Назва',
              region: 'Регіон',
              latitude: 'lat',
              longitude: 'lon',
              killed: 'Загинуло',
              address: 'Посилання',
            },
          }),
        })
        if (opened.kind !== 'ok') expect(opened.kind).toBe('refused')
        else expect(events).toHaveLength(opened.events)
      }),
      { numRuns: 100 },
    )
  })
})
