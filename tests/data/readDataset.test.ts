import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_ROWS, readDataset } from '../../src/data/readDataset'
import {
  aClaimantRow,
  aClaimRow,
  aFigureRow,
  aFile,
  anEventRow,
  aSourceRow,
  brief,
  read,
} from './datasetFile'

test('a file without flaws comes out as it went in, with empty lists for what it leaves out', () => {
  const { dataset, problems } = read(aFile({ note: 'unknown fields are dropped' }))
  expect(problems).toEqual([])
  expect(dataset).toEqual({
    ...aFile(),
    types: [],
    context: [],
    corrections: [],
    sources: [
      {
        ...aSourceRow({ url: undefined }),
        link: { kind: 'link', href: 'https://example.com/report', host: 'example.com' },
        credits: [],
      },
    ],
    events: [
      {
        ...anEventRow(),
        actors: [],
        related: [],
        status: 'active',
        claims: [{ ...aClaimRow({ id: 'e1-k1' }), figures: [] }],
      },
    ],
  })
})

test.each([
  ['42', 'notAnObject'],
  ['null', 'notAnObject'],
  ['[]', 'notAnObject'],
  ['{"type":"FeatureCollection","features":[]}', 'formatUnknown'],
  ['{"type":"Topology","objects":{}}', 'formatUnknown'],
  ['{"format":42}', 'formatUnknown'],
  ['{"format":"dispatch-atlas/2"}', 'formatNewer'],
  ['[NaN]', 'notANumber'],
  ['<html></html>', 'html'],
  ['', 'empty'],
])('refuses %s', (text, reason) => {
  expect(readDataset(text, 'a.json')).toMatchObject({
    kind: 'refused',
    problems: [{ file: 'a.json', row: null, path: '', reason, effect: 'fileRefused' }],
  })
})

test.each([
  [{ id: undefined }, 'id', 'missing'],
  [{ title: { uk: 'Назва' } }, 'title.en', 'missing'],
  [{ licence: ' ' }, 'licence', 'textBlank'],
  [{ timeZone: 'Europe/Nowhere' }, 'timeZone', 'timeZoneUnknown'],
  [{ publishedAt: '2024-02-30' }, 'publishedAt', 'dayInvalid'],
  [{ events: 'x' }, 'events', 'wrongType'],
  [{ events: Array.from({ length: MOST_ROWS + 1 }, () => 0) }, '', 'tooManyRows'],
])('a data set that says of itself %o is refused', (flaw, path, reason) => {
  const result = readDataset(JSON.stringify(aFile(flaw)), 'a.json')
  expect(result).toMatchObject({ kind: 'refused', problems: [{ path, reason, effect: 'fileRefused' }] })
})

test('bytes with a byte order mark are read', () => {
  const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(aFile())}`)
  expect(readDataset(bytes, 'a.json')).toMatchObject({ kind: 'ok', problems: [] })
})

test('a bad claimant or source takes the claims that need it, and no others', () => {
  const file = aFile({
    claimants: [aClaimantRow(), aClaimantRow({ id: 'c2', party: 'nobody' }), aClaimantRow()],
    sources: [aSourceRow(), aSourceRow({ id: 's2', title: null })],
    events: [
      anEventRow({
        claims: [
          aClaimRow({ id: 'k1' }),
          aClaimRow({ id: 'k2', claimant: 'c2' }),
          aClaimRow({ id: 'k3', source: 's2' }),
        ],
      }),
    ],
  })
  const { dataset, problems } = read(file)
  expect(dataset.events[0]?.claims.map(({ id }) => id)).toEqual(['k1'])
  expect(brief(problems)).toEqual([
    'sources[1].title wrongType leftOut',
    'claimants[1].party notInList leftOut',
    'claimants[2].id idDuplicate leftOut',
    'events[0].claims[1].claimant unknownClaimant leftOut',
    'events[0].claims[2].source unknownSource leftOut',
  ])
})

test('context and corrections that refer to nothing are left out', () => {
  const correction = { id: 'x1', event: 'e1', at: '2024-11-06', kind: 'corrected', reason: { en: 'Why' } }
  const file = aFile({
    context: [
      { text: { en: 'By somebody' }, by: 'c1', source: 's1' },
      { text: { en: 'By the report' }, source: 's1' },
      { text: { en: 'By nobody' }, by: 'c9', source: 's1' },
      { text: { en: 'From nowhere' }, source: 's9' },
    ],
    corrections: [
      correction,
      { ...correction, id: 'x2', event: 'e9' },
      { ...correction, id: 'x3', at: 'today' },
    ],
  })
  const { dataset, problems } = read(file)
  expect(dataset.context.map(({ text }) => text.en)).toEqual(['By somebody', 'By the report'])
  expect(dataset.corrections.map(({ id }) => id)).toEqual(['x1'])
  expect(brief(problems)).toEqual([
    'context[2].by unknownClaimant leftOut',
    'context[3].source unknownSource leftOut',
    'corrections[2].at timeInvalid leftOut',
    'corrections[1].event unknownEvent leftOut',
  ])
})

test('regions that the region set lacks are reported and kept', () => {
  const known = { regions: new Map(), countries: new Map([['UA', { en: 'Ukraine' }]]) }
  const figures = [aFigureRow({ scope: { country: 'XX' } })]
  const file = aFile({ events: [anEventRow({ claims: [aClaimRow({ figures })] })] })
  const result = readDataset(JSON.stringify(file), 'a.json', known)
  expect(result.kind).toBe('ok')
  expect(brief(result.problems)).toEqual([
    'events[0].claims[0].figures[0].scope.country regionUnknown kept',
    'events[0].places[0].region regionUnknown kept',
  ])
})

test('keys of the prototype change nothing', () => {
  const text = JSON.stringify(aFile()).replace(
    '{',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
  )
  const result = readDataset(text, 'a.json')
  expect(result.kind).toBe('ok')
  expect(result).not.toHaveProperty('dataset.polluted')
  expect({}).not.toHaveProperty('polluted')
})

test('a thousand problems are listed, the rest counted', () => {
  const { problems } = read(aFile({ events: Array.from({ length: 1200 }, () => 42) }))
  expect(problems).toHaveLength(1001)
  expect(problems.at(-1)).toMatchObject({ reason: 'tooManyProblems', advice: '200' })
})

test('any bytes and any text have a result', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => 'problems' in readDataset(bytes, 'a.json')),
  )
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.json({ maxDepth: 40 }))
  fc.assert(fc.property(texts, (text) => readDataset(text, 'a.json').kind === 'refused'))
})

test('no bad row touches the others', () => {
  const flaw = fc.record(
    {
      title: fc.jsonValue(),
      when: fc.jsonValue(),
      places: fc.jsonValue(),
      claims: fc.jsonValue(),
      status: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  const bad = fc.oneof(
    fc.jsonValue(),
    fc.constant({}),
    flaw.map((values) => anEventRow({ id: 'bad', ...values })),
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.nat({ max: 6 }), bad, (count, at, row) => {
      const good = Array.from({ length: count }, (_, index) => anEventRow({ id: `good-${index}` }))
      const place = Math.min(at, count)
      const events = [...good.slice(0, place), row, ...good.slice(place)]
      const { dataset, problems } = read(aFile({ events }))
      const ids = dataset.events.map(({ id }) => id).filter((id) => id !== 'bad')
      expect(ids).toEqual(good.map(({ id }) => id))
      expect(problems.every((problem) => problem.row === place)).toBe(true)
      expect(problems.length > 0 || dataset.events.length === count + 1).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test.each(['types', 'sources', 'claimants', 'context', 'corrections', 'licence', 'timeZone', 'attribution'])(
  'any value of %s has a result',
  (field) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const result = readDataset(JSON.stringify(aFile({ [field]: value })), 'a.json')
        expect(['ok', 'refused']).toContain(result.kind)
      }),
    )
  },
)
