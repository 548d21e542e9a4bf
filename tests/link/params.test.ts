import { describe, expect, it } from 'vitest'
import { FIRST_VIEW, NO_FILTER, type View } from '../../src/domain/view'
import { LIST_LIMIT, PARAMS, versionOf } from '../../src/link/params'

const filter = (part: Partial<View['filter']>): Partial<View> => ({ filter: { ...NO_FILTER, ...part } })
const codes = (count: number) => Array.from({ length: count }, (_, i) => `UA-${String(i + 100)}`)

/** One good value of each key, what it means, and bad values. */
const CASES: readonly (readonly [key: string, value: string, part: Partial<View>, bad: readonly string[]])[] =
  [
    ['v', '1', {}, ['', '0', '-1', '01', '1.0', '1e3', 'one']],
    ['set', 'report-2024-11-05', { set: 'report-2024-11-05' }, ['', '../x', 'a b']],
    [
      'map',
      '6.20/49.0000/-34.5000',
      { camera: { zoom: 6.2, lat: 49, lng: -34.5 } },
      ['', '6', '6/49', '6/49/31/0', '6/49/31/', '6/49/', '6/90.1/31', '6/49/180.1', '6/49/-181', '6/+49/31'],
    ],
    ['region', 'UA-63', { region: 'UA-63' }, ['', 'ua-63', 'Kharkiv', 'UA-63,UA-14']],
    ['event', 'e1', { event: 'e1' }, ['', 'a/b', '<b>']],
    [
      'type',
      'interception,strike',
      filter({ types: ['interception', 'strike'] }),
      ['', ',', 'strike,', 'a,b c'],
    ],
    [
      'party',
      'russia,ukraine',
      filter({ parties: ['russia', 'ukraine'] }),
      ['', 'mars', 'ukraine,mars', 'Ukraine'],
    ],
    ['support', 'unconfirmed', filter({ supports: ['unconfirmed'] }), ['', 'true', 'toString']],
    ['in', 'RU-KRS,UA-63', filter({ regions: ['RU-KRS', 'UA-63'] }), ['', 'UA-63,,UA-14', 'UA']],
    ['from', '2024-11-04', filter({ from: '2024-11-04' }), ['', '2024-11-31', '4.11.2024', 'today']],
    ['to', '2024-11-05', filter({ to: '2024-11-05' }), ['', '2024-00-01', '20241105']],
    ['q', 'Kyiv', filter({ text: 'Kyiv' }), []],
    ['view', 'table', { screen: 'table' }, ['', 'Table', 'list', 'constructor']],
    ['lang', 'uk', { language: 'uk' }, ['', 'UK', 'ru', 'uk-UA', '../../etc/passwd']],
    ['theme', 'dark', { theme: 'dark' }, ['', 'system', 'blue']],
    [
      'data',
      '2024-11-06.1',
      { version: '2024-11-06.1' },
      ['', '../../evil', 'https://attacker.example/x.json'],
    ],
    ['since', '1', { since: '1' }, ['', '../../evil']],
  ]

describe('PARAMS', () => {
  it('has every key in the order of the format', () => {
    expect(PARAMS.map(({ key }) => key)).toEqual(CASES.map(([key]) => key))
  })

  it.each(CASES)('reads and writes %s=%s', (key, value, part) => {
    const row = PARAMS.find((param) => param.key === key)
    const view = { ...FIRST_VIEW, ...part }
    expect(row?.read(FIRST_VIEW, value)).toEqual(view)
    expect(row?.write(view)).toBe(value)
  })

  it.each(CASES.flatMap(([key, , , bad]) => bad.map((value) => [key, value] as const)))(
    'refuses %s=%j',
    (key, value) => {
      expect(PARAMS.find((param) => param.key === key)?.read(FIRST_VIEW, value)).toBeNull()
    },
  )

  it('leaves the rest of the view as it is', () => {
    const before: View = { ...FIRST_VIEW, set: 's', ...filter({ text: 'Kyiv', types: ['strike'] }) }
    const after = PARAMS.find(({ key }) => key === 'party')?.read(before, 'other')
    expect(after).toEqual({ ...before, filter: { ...before.filter, parties: ['other'] } })
  })

  it('clamps the zoom and rounds, once the numbers are sound', () => {
    const map = PARAMS.find(({ key }) => key === 'map')
    expect(map?.read(FIRST_VIEW, '-5/49/31')?.camera?.zoom).toBe(3)
    expect(map?.read(FIRST_VIEW, '99/49/31')?.camera?.zoom).toBe(10)
    expect(map?.read(FIRST_VIEW, '6.129/-0.00001/31.12345')?.camera).toEqual({
      zoom: 6.13,
      lat: 0,
      lng: 31.1235,
    })
  })

  it('caps lists: a longer one is bad, and is written cut', () => {
    const row = PARAMS.find(({ key }) => key === 'in')
    expect(row?.read(FIRST_VIEW, codes(LIST_LIMIT).join(','))?.filter.regions).toHaveLength(LIST_LIMIT)
    expect(row?.read(FIRST_VIEW, codes(LIST_LIMIT + 1).join(','))).toBeNull()
    expect(row?.write({ ...FIRST_VIEW, ...filter({ regions: codes(LIST_LIMIT + 1) }) })).toBe(
      codes(LIST_LIMIT).join(','),
    )
  })
})

describe('versionOf', () => {
  it('reads whole numbers from 1 on, however large', () => {
    expect([versionOf('1'), versionOf('999'), versionOf('9'.repeat(400))]).toEqual([
      1,
      999,
      Number.POSITIVE_INFINITY,
    ])
    expect([versionOf('0'), versionOf(''), versionOf('1 ')]).toEqual([null, null, null])
  })
})
