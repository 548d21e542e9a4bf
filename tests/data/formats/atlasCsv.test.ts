import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atlasCsv, isAtlasCsv } from '../../../src/data/formats/atlasCsv'
import { readDataset } from '../../../src/data/readDataset'
import { EVENT_COLUMNS } from '../../../src/domain/eventColumns'

type Cells = Readonly<Partial<Record<(typeof EVENT_COLUMNS)[number], string>>>

const HEAD: Cells = {
  dataset_id: 'set',
  dataset_version: '1',
  dataset_title: 'Set',
  licence: 'CC0',
  attribution: 'Desk',
  time_zone: 'Europe/Kyiv',
  region_set: 'ukraine-russia',
  published_at: '2024-11-06',
  language: 'en',
}
const CLAIM = {
  id: 'k1',
  claimant: { id: 's', name: 'Jane', role: 'Governor', party: 'ukraine', kind: 'official' },
  stance: 'asserts',
  source: {
    id: 'r',
    publisher: 'News',
    title: 'Report',
    kind: 'news',
    language: 'en',
    url: 'none: not given',
  },
  statement: 'It happened.',
}

function aRow(cells: Cells = {}): Cells {
  return {
    ...HEAD,
    event_id: 'e1',
    title: 'Attack',
    summary: 'Jane said so.',
    event_type: 'attack',
    start: '2024-11-05',
    end: '2024-11-05',
    date_precision: 'day',
    status: 'active',
    region_code: 'UA-63',
    place_role: 'location',
    place_precision: 'region',
    place_index: '1',
    claims_json: JSON.stringify([CLAIM]),
    ...cells,
  }
}

function read(rows: readonly Cells[], header: readonly (typeof EVENT_COLUMNS)[number][] = EVENT_COLUMNS) {
  const native = atlasCsv(
    header,
    rows.map((row) => header.map((column) => row[column] ?? '')),
  )
  const result = readDataset(JSON.stringify(native), 'rows.csv')
  if (result.kind === 'refused') expect.fail(JSON.stringify(result.problems))
  return result
}

describe('the atlas’s own CSV', () => {
  it('is known by its header, in any order', () => {
    expect(isAtlasCsv(EVENT_COLUMNS.toReversed())).toBe(true)
    expect(isAtlasCsv(['event_id_cnty', 'event_date'])).toBe(false)
  })

  it('is read whatever the order of rows and columns', () => {
    const rows = [
      aRow({ place_index: '2', region_code: 'UA-32', claims_json: '' }),
      aRow({ event_id: 'e2', claims_json: '', region_code: '', place_role: '', place_precision: '' }),
      aRow({ place_index: '1' }),
    ]
    const { dataset, problems } = read(rows, EVENT_COLUMNS.toReversed())
    expect(problems).toEqual([])
    expect(
      dataset.events.map(({ id, places, claims }) => [id, places.map(({ region }) => region), claims.length]),
    ).toEqual([
      ['e1', ['UA-63', 'UA-32'], 1],
      ['e2', [], 0],
    ])
  })

  it('is told apart by its coordinates: a point lies where it lies, whatever region stands beside it', () => {
    const { dataset } = read([aRow({ longitude: '36.25', latitude: '-1.5e-7' })])
    expect(dataset.events[0]?.places[0]).toEqual({
      point: [36.25, -1.5e-7],
      within: 'UA-63',
      role: 'location',
      precision: 'region',
    })
  })

  it('takes the guard of a cell away, once', () => {
    const { dataset } = read([aRow({ title: "'=1", summary: "''=1", content_warning: "'quoted'" })])
    const [event] = dataset.events
    expect([event?.title.en, event?.summary.en, event?.contentWarning?.en]).toEqual(['=1', "'=1", "'quoted'"])
  })

  it('has a Ukrainian text in both places, since English may not lack', () => {
    const { dataset } = read([aRow({ title: 'Атака', language: 'uk' })])
    expect(dataset.events[0]?.title).toEqual({ en: 'Атака', uk: 'Атака' })
  })

  it('leaves what was spoilt by hand to the reader, which says so', () => {
    const second = { ...CLAIM, id: 'k2', source: { ...CLAIM.source, title: 'Other' } }
    const spoilt = [
      aRow({ longitude: 'east', latitude: '50' }),
      aRow({ event_id: 'e2', claims_json: '[{' }),
      aRow({ event_id: 'e3', radius_km: '0x10' }),
      aRow({ event_id: 'e4', claims_json: JSON.stringify([CLAIM, second]) }),
    ]
    const { dataset, problems } = read(spoilt)
    expect(dataset.events.map(({ id }) => id)).toEqual(['e4'])
    expect(problems.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'sources[1].id idDuplicate',
      'events[0].places[0].point[0] wrongType',
      'events[1].claims wrongType',
      'events[2].places[0].radiusKm wrongType',
    ])
  })

  it('never throws, whatever the cells are', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('[]', '{}', '[null]', '[[]]', '[{"claimant":1,"figures":[3]}]', '1', '__proto__'),
      fc.json(),
      fc.constant('['.repeat(20_000) + ']'.repeat(20_000)),
    )
    const header = fc.oneof(
      fc.constant<readonly string[]>(EVENT_COLUMNS),
      fc.array(fc.oneof(fc.string(), fc.constantFrom(...EVENT_COLUMNS))),
    )
    fc.assert(
      fc.property(header, fc.array(fc.array(cell, { maxLength: 46 }), { maxLength: 4 }), (names, rows) => {
        const result = readDataset(JSON.stringify(atlasCsv(names, rows)), 'any.csv')
        expect(['ok', 'refused']).toContain(result.kind)
      }),
    )
  })
})
