import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ConflictEvent } from '../../../src/domain/dataset'
import { brief, fixture, type OpenedFile, openGood, openText } from './openText'

let text: string
let opened: OpenedFile
let events: readonly ConflictEvent[]

beforeAll(async () => {
  text = await fixture('ucdp-ged.csv')
  ;({ opened, events } = await openGood([{ name: 'ged.csv', text }]))
})

function eventOf(id: string): ConflictEvent {
  const found = events.find((event) => event.id === id)
  if (found === undefined) expect.fail(`no event ${id}`)
  return found
}

/** The problems of one column. */
function problemsAt(field: string): readonly string[] {
  return opened.problems.filter((problem) => problem.field === field).map(brief)
}

describe('a file of UCDP GED', () => {
  it('is known by its columns, says whose it is, and accounts for each row', () => {
    expect(opened).toMatchObject({ format: 'ucdpGed', rows: 23, events: 18 })
    expect(opened.head).toMatchObject({
      licence: 'CC BY 4.0',
      regionSet: 'ukraine-russia',
      timeZone: 'Europe/Kyiv',
    })
    const leftOut = opened.problems.filter(({ effect }) => effect === 'leftOut')
    expect(leftOut.map(brief)).toEqual([
      '17 | date_start | 2019-13-01 | dayInvalid | 1',
      '18 | date_start | 2019-03-05 | startAfterEnd | 1',
      '19 | best |  | missing | 1',
      '20 | latitude | north | degreesInvalid | 1',
      '2 | id |  | tagRowSkipped | 1',
    ])
    expect(events).toHaveLength(opened.rows - leftOut.length)
    expect(problemsAt('id')).toEqual(['2 | id |  | tagRowSkipped | 1', '21 | id | 900001 | idShared | 1'])
  })

  it.each([
    ['900001', [{ point: [37.8, 48.02], precision: 'settlement' }]],
    ['900002', [{ point: [36.23, 49.99], precision: 'nearSettlement', radiusKm: 25 }]],
    ['900003', [{ point: [39.31, 48.57], precision: 'district' }]],
    ['900004', [{ region: 'UA-14', precision: 'region' }]],
    ['900005', [{ country: 'UA', precision: 'country' }]],
    ['900006', [{ country: 'UA', precision: 'country' }]],
    ['900007', []],
    ['900008', [{ region: 'UA-51', precision: 'region' }]],
    ['900009', [{ region: 'UA-30', precision: 'region' }]],
    ['900010', [{ region: 'UA-63', precision: 'region' }]],
    ['900019', [{ country: 'UA', precision: 'country' }]],
    ['900020', [{ region: 'UA-14', precision: 'region' }]],
  ])('event %s is drawn no more exactly than it is coded', (id, places) => {
    const { places: drawn } = eventOf(id)
    expect(drawn).toMatchObject(places)
    expect(drawn).toHaveLength(places.length)
    expect(drawn.every(({ role }) => role === 'location')).toBe(true)
  })

  it('says where a region was renamed, where its coordinates stand in, and where there are none', () => {
    expect(problemsAt('adm_1')).toEqual([
      '6 | adm_1 | Donetsk oblast | placedByRegion | 3',
      expect.stringMatching(/^10 \| adm_1 \| Odessa oblast \| regionRenamed \| \d$/),
    ])
    expect(problemsAt('latitude')).toContain('23 | latitude |  | coordinatesMissing | 1')
    expect(eventOf('900002').places[0]?.wording).toEqual({ en: 'Near Kharkiv city, about 20 km' })
  })

  it.each([
    ['900001', '2019-03-01', '2019-03-01', 'day'],
    ['900002', '2019-04-01', '2019-04-04', 'days'],
    ['900003', '2019-05-06', '2019-05-12', 'week'],
    ['900004', '2019-06-01', '2019-06-30', 'month'],
    ['900005', '2019-01-01', '2019-12-31', 'year'],
    ['900019', '2019-03-01', '2019-03-01', 'days'],
  ])('event %s lasts from %s to %s, known to the %s', (id, start, end, precision) => {
    expect(eventOf(id).when).toEqual({ start, end, precision })
  })

  it.each([
    ['900001', { low: 1, best: 1, high: 1, wording: 'exactly' }],
    ['900004', { low: 3, best: 7, high: 12, wording: 'between' }],
    ['900012', { low: 3, best: 4, high: 6, wording: 'between' }],
    ['900013', { low: 0, best: 0, high: 2, wording: 'between' }],
  ])('deaths of event %s are UCDP’s estimate', (id, figure) => {
    const [estimate] = eventOf(id).claims
    expect(estimate).toMatchObject({ stance: 'estimates', figures: [{ measure: 'killed', ...figure }] })
    const speaker = opened.tables.claimants.find((claimant) => claimant.id === estimate?.claimant)
    expect(speaker).toMatchObject({ name: { en: 'UCDP' }, kind: 'analyst' })
  })

  it('says where deaths by side are not the best estimate, and where low and high are not its ends', () => {
    expect(problemsAt('best')).toEqual([
      '19 | best |  | missing | 1',
      '13 | best | 9 | sumMismatch | 1',
      '14 | best | 6, 4, 3 | lowAboveHigh | 1',
    ])
  })

  it('has one claim of each outlet, whatever its headline holds', () => {
    const [, ...reports] = eventOf('900002').claims
    const names = new Map(opened.tables.claimants.map(({ id, name }) => [id, name.en]))
    expect(
      reports.map(({ claimant, madeAt, statement }) => [names.get(claimant), madeAt, statement.en]),
    ).toEqual([
      ['Test Wire', '2019-04-02', 'Shelling reported; two soldiers killed'],
      ['Other Daily', '2019-04-03', 'Ministry: "no losses", says press office; count disputed'],
      ['Third Agency', '2019-04-04', 'Reported the event.'],
    ])
    expect(eventOf('900021').claims).toHaveLength(1)
    expect(problemsAt('source_article')).toContain('16 | source_article | 2 | sourceCountMismatch | 1')
  })

  it('takes out what cannot be seen, and says so', () => {
    expect(eventOf('900014').places[0]?.wording).toEqual({ en: 'Testove village' })
    expect(problemsAt('where_description')).toEqual([
      '16 | where_description | Test\\u{200b}ove\\u{ad} village | invisiblesRemoved | 1',
    ])
    expect(problemsAt('source_article')).toContain(
      '16 | source_article | Exchange\\u{202e} of fire | directionMarksRemoved | 1',
    )
  })

  it('keeps codes that are in no code book as unknown, with a note', () => {
    expect(eventOf('900019').type).toBe('other')
    const unknown = opened.problems.filter(({ reason }) => reason === 'codeUnknown')
    expect(unknown.map(({ field }) => field).toSorted()).toEqual([
      'date_prec',
      'type_of_violence',
      'where_prec',
    ])
  })

  it('keeps each row as it was, and never says who attacked whom', () => {
    const { origin, actors } = eventOf('900004')
    expect(origin).toMatchObject({ format: 'ucdpGed', file: 'ged.csv', row: 5, kind: 'event' })
    expect(origin?.raw).toMatchObject({ adm_1: 'Donetsk oblast', latitude: '48.00', relid: 'TST-1' })
    expect(actors).toEqual([
      { name: { en: 'Government of Ukraine' }, party: 'ukraine', role: 'subject' },
      { name: { en: 'Test Group' }, party: 'other', role: 'subject' },
    ])
  })
})

/** The records of the fixture; it has no line breaks in cells. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell).slice(0, 50)
}

/** The fixture with other columns, in this order. */
function reshaped(order: (header: readonly string[]) => readonly string[]): string {
  const records = text.trimEnd().split('\n').map(cellsOf)
  const [header = []] = records
  const columns = order(header)
  return records
    .map((cells, row) =>
      columns.map((name) => cells[header.indexOf(name)] ?? (row === 0 ? name : '')).join(','),
    )
    .join('\r\n')
}

describe('columns', () => {
  it.each([
    ['49, without iso3', (header: readonly string[]) => header.filter((name) => name !== 'iso3')],
    [
      '52, in the order of their names',
      (header: readonly string[]) => ['start_year', 'end_year', ...header].toSorted(),
    ],
    [
      '45 of older files, backwards',
      (header: readonly string[]) =>
        header.filter((name) => !/iso3|gwno|_new_id|geom/.test(name)).toReversed(),
    ],
  ])('%s: the same events', async (_name, order) => {
    const again = await openGood(`\ufeff${reshaped(order)}`)
    const plain = (list: readonly ConflictEvent[]) => list.map((event) => ({ ...event, origin: undefined }))
    expect(plain(again.events)).toEqual(plain(events))
  })
})

it('never throws, whatever becomes of the file', async () => {
  const place = fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.constantFrom('', '"', ',', '\n', ';', '9'))
  await fc.assert(
    fc.asyncProperty(place, async ([at, length, instead]) => {
      const from = at % text.length
      const { opened: result } = await openText(text.slice(0, from) + instead + text.slice(from + length))
      expect(['ok', 'refused', 'unmapped']).toContain(result.kind)
    }),
    { numRuns: 60 },
  )
})
