import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessMapping, mappedRows } from '../../../src/data/formats/tableMapping'
import { mappingFlaws, NO_MAPPING } from '../../../src/domain/columnMapping'
import { publishedPlaces } from './openText'

async function guessed(columns: readonly string[], ...sample: readonly (readonly string[])[]) {
  return guessMapping({ columns, sample }, await publishedPlaces())
}

describe('what columns seem to mean', () => {
  it.each([
    [
      ['Date', 'Region', 'Title', 'Killed', 'Source', 'URL'],
      {
        start: 'Date',
        region: 'Region',
        title: 'Title',
        killed: 'Killed',
        publisher: 'Source',
        address: 'URL',
      },
    ],
    [
      ['дата події', 'ОБЛАСТЬ', 'назва', 'загиблих', 'джерело', 'посилання'],
      {
        start: 'дата події',
        region: 'ОБЛАСТЬ',
        title: 'назва',
        killed: 'загиблих',
        publisher: 'джерело',
        address: 'посилання',
      },
    ],
    [
      ['дата', 'область', 'событие', 'погибшие', 'раненые', 'широта', 'долгота'],
      {
        start: 'дата',
        region: 'область',
        title: 'событие',
        killed: 'погибшие',
        wounded: 'раненые',
        latitude: 'широта',
        longitude: 'долгота',
      },
    ],
  ])('is told by their names: %j', async (columns, meanings) => {
    expect((await guessed(columns)).columns).toEqual(meanings)
  })

  it('gives a meaning to the name that fits best, and no column two meanings', async () => {
    const { columns } = await guessed(['name', 'title', 'event_date', 'date', 'constructor', ''])
    expect(columns).toEqual({ title: 'title', start: 'date' })
  })

  it('is told by the cells where the names say nothing', async () => {
    const { columns } = await guessed(
      ['a', 'b', 'c', 'd', 'e'],
      ['7', '5 січня 2000', 'Харківська область', '36.25', '50.01'],
      ['8', '06.01.2000', 'UA-46', '24.03', '49.84'],
      ['9', '', 'Курская область', '', ''],
    )
    expect(columns).toEqual({ start: 'b', region: 'c', longitude: 'd', latitude: 'e' })
  })

  it('is left unsaid where the cells may mean anything', async () => {
    const { columns } = await guessed(
      ['a', 'b', 'c', 'd'],
      ['36526', '1.5', '2.5', 'Springfield'],
      ['36527', '3.5', '4.5', 'Харків'],
    )
    expect(columns).toEqual({})
  })

  it('never says how exact coordinates are, and the order of a day only where the cells prove it', async () => {
    expect(await guessed(['date', 'lat', 'lon'], ['01/02/2000', '50.0', '36.2'])).toMatchObject({
      dayOrder: 'notSaid',
      exactness: 'notSaid',
    })
    expect(await guessed(['date'], ['01/02/2000'], ['25/02/2000'])).toMatchObject({ dayOrder: 'dayFirst' })
  })

  it('takes a bare shared name for the city only where its region is written out beside it', async () => {
    expect(await guessed(['region'], ['Київ'], ['Харків'])).toMatchObject({ sharedNames: 'notSaid' })
    expect(await guessed(['region'], ['Київ'], ['Київська область'])).toMatchObject({ sharedNames: 'city' })
    expect(await guessed(['region'], ['Харків'])).toMatchObject({ sharedNames: 'notSaid' })
  })

  it('is always a mapping of columns that can be read, whatever the table', async () => {
    const places = await publishedPlaces()
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('date', 'lat', 'lon', '__proto__', 'Київ', '50.1', '2000-01-01', ''),
    )
    const records = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 6 }), records, (names, sample) => {
        const columns = names.map((name) => name.trim())
        const mapping = guessMapping({ columns, sample }, places)
        expect(mappingFlaws(mapping, columns)).not.toContain('columnGone')
        expect(mappedRows({ columns, sample }, mapping, places)).toHaveLength(sample.length)
      }),
    )
  })
})

describe('the first rows as they are understood', () => {
  const columns = ['title', 'date', 'region', 'lat', 'lon']
  const sample = [
    ['Example', '2000-01-05', 'UA-63', '', ''],
    ['Other', '01/02/2000', 'UA-63', '', ''],
    ['Third', '2000-01-07', '', '49.84', '24.03'],
  ]

  it('are an event with its region, or why they would be left out', async () => {
    const places = await publishedPlaces()
    const mapping = {
      ...NO_MAPPING,
      columns: { title: 'title', start: 'date', region: 'region', latitude: 'lat', longitude: 'lon' },
    }
    const rows = mappedRows({ columns, sample }, { ...mapping, exactness: 'site' }, places)
    expect(rows).toMatchObject([
      {
        row: 2,
        event: { title: { en: 'Example' } },
        places: [{ region: 'UA-63', drawnAs: 'region' }],
        problem: null,
      },
      {
        row: 3,
        event: null,
        places: [],
        problem: { field: 'date', value: '01/02/2000', reason: 'dateAmbiguous' },
      },
      { row: 4, event: { when: { start: '2000-01-07' } }, places: [{ region: 'UA-46', drawnAs: 'mark' }] },
    ])
  })
})
