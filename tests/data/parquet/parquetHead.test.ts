import { describe, expect, test } from 'vitest'
import { parquetHead } from '../../../src/data/parquet/parquetHead'
import { createReport } from '../../../src/data/report'
import { aRegionSet } from '../../support/builders'
import { aClaimantRow, aFile, aSourceRow } from '../datasetFile'
import { reasonOf } from './flaws'

function head(note: unknown, isEvent: (id: string) => boolean = () => true) {
  const report = createReport('test.parquet')
  const notes =
    note === undefined
      ? []
      : [['dispatch_atlas', typeof note === 'string' ? note : JSON.stringify(note)] as const]
  return {
    stated: parquetHead(new Map(notes), 'test.parquet', aRegionSet(), report, isEvent),
    problems: report.problems(),
  }
}

test('a file says of which data set it is, and events in the note are not looked at', () => {
  const { stated, problems } = head(aFile({ types: [{ id: 'own', label: { en: 'Own' } }] }))
  expect(stated).toMatchObject({ head: { id: 'test-set', licence: 'CC BY 4.0', types: [{ id: 'own' }] } })
  expect(stated).not.toHaveProperty('head.events')
  expect(problems).toEqual([])
})

test('a file without a note gets the facts of the format', () => {
  const { stated } = head(undefined)
  expect(stated).toMatchObject({
    head: { id: 'file-geoParquet', version: '0', licence: 'not stated in the file' },
  })
})

test('notes and corrections come with those whom they name; those of other events do not', () => {
  const context = [{ text: { en: 'A note.' }, source: 's1', by: 'c1' }]
  const correction = (event: string) => ({
    id: `k-${event}`,
    event,
    at: '2024-11-06',
    kind: 'added',
    reason: { en: 'New.' },
  })
  const file = aFile({
    context,
    corrections: ['e1', 'e2'].map(correction),
    sources: [aSourceRow()],
    claimants: [aClaimantRow()],
  })
  const { stated, problems } = head(file, (id) => id === 'e1')
  if ('kind' in stated) expect.fail('refused')
  expect(stated.tables.context).toHaveLength(1)
  expect(stated.tables.corrections.map(({ event }) => event)).toEqual(['e1'])
  expect(problems.map(({ path, reason }) => [path, reason])).toEqual([
    ['dispatch_atlas.corrections[1].event', 'unknownEvent'],
  ])
})

describe('a note is refused', () => {
  test('that lacks what a data set must say, with the member', () => {
    const { stated } = head(aFile({ licence: undefined }))
    expect(stated).toMatchObject({
      kind: 'refused',
      problems: [{ path: 'dispatch_atlas.licence', reason: 'missing' }],
    })
  })
  test('that is no JSON, or a bomb', () => {
    expect(reasonOf(() => head('{'))).not.toBe('ok')
    expect(reasonOf(() => head('['.repeat(100_000)))).toBe('tooDeep')
    expect(head('[]').stated).toMatchObject({ kind: 'refused' })
  })
})
