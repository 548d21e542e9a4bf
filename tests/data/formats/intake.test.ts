import { describe, expect, it } from 'vitest'
import { createIntake, inBoth } from '../../../src/data/formats/intake'
import { createReport } from '../../../src/data/report'
import { brief, publishedPlaces } from './openText'

const places = await publishedPlaces()
const SPOT = { index: 4, field: 'id' }

function anIntake(isFull?: () => boolean) {
  const report = createReport('a.csv')
  const { intake, tables } = createIntake({
    format: 'table',
    file: () => 'a.csv',
    places,
    report: () => report,
    onEvent: () => undefined,
    ...(isFull === undefined ? {} : { isFull }),
  })
  return {
    intake,
    tables,
    told: () => report.problems().map((problem) => `${brief(problem)} | ${problem.effect}`),
  }
}

describe('ids of events', () => {
  it('are those of the file where they can be', () => {
    const { intake, told } = anIntake()
    expect(intake.eventId(SPOT, ' UKR123~a_b.c:d-1 ')).toBe('UKR123~a_b.c:d-1')
    expect(told()).toEqual([])
  })

  it('are made from the number of the row where the file has none, and mended where they cannot be ids', () => {
    const { intake, told } = anIntake()
    expect(intake.eventId(SPOT, '')).toBe('row-5')
    expect(intake.eventId(SPOT, '-(a b)/ї')).toBe('a-b-')
    expect(intake.eventId(SPOT, 'x'.repeat(300))).toHaveLength(110)
    expect(told()).toEqual([
      '5 | id |  | idMade | 1 | changed',
      '5 | id | -(a b)/ї | idChanged | 2 | changed',
    ])
  })

  it('are never the same twice, even where the file has the ids that copies would get', () => {
    const { intake, told } = anIntake()
    const ids = ['a', 'a', 'a~2', 'a', 'a~2', 'a~3', 'a~2~2', 'row-5', '', ''].map((id) =>
      intake.eventId(SPOT, id),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.slice(0, 2)).toEqual(['a', 'a~2'])
    expect(told().filter((line) => line.includes('idShared'))).toHaveLength(1)
  })

  it('are given to hundreds of thousands of rows that all have the same one', () => {
    const { intake } = anIntake()
    const ids = Array.from({ length: 300_000 }, () => intake.eventId(SPOT, 'a'))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('texts', () => {
  it('are cleaned, and what was taken out is noted', () => {
    const { intake, told } = anIntake()
    expect(intake.text(SPOT, 'Ky\u200biv')).toBe('Kyiv')
    expect(intake.text(SPOT, '<b>')).toBe('<b>')
    expect(intake.text(SPOT, 'K\u0438ev')).toBe('K\u0438ev')
    expect(told()).toEqual([
      '5 | id | Ky\\u{200b}iv | invisiblesRemoved | 1 | changed',
      '5 | id | Kиev | mixedAlphabets | 1 | kept',
    ])
  })

  it('that are blank are none; one that is far too long is none, and said so', () => {
    const { intake, told } = anIntake()
    expect(intake.text(SPOT, ' \u200b')).toBeNull()
    expect(intake.text(SPOT, 'a'.repeat(100_001))).toBeNull()
    expect(told()).toEqual([expect.stringContaining('textTooLong')])
  })
})

it('speakers and sources are one each, however often they are named, in the order in which they come', () => {
  const { intake, tables } = anIntake()
  const speaker = (name: string) =>
    ({ name: { en: name }, role: inBoth('r'), party: 'other', kind: 'media' }) as const
  expect(['A', 'B', 'A'].map((name) => intake.claimant(speaker(name)))).toEqual(['by-1', 'by-2', 'by-1'])
  const source = {
    publisher: inBoth('P'),
    title: inBoth('T'),
    kind: 'report',
    language: 'und',
    link: { kind: 'none', reason: 'none given' },
    credits: [],
  } as const
  expect([intake.source(source), intake.source(source)]).toEqual(['src-1', 'src-1'])
  expect(tables()).toEqual({
    claimants: [
      { id: 'by-1', ...speaker('A') },
      { id: 'by-2', ...speaker('B') },
    ],
    sources: [{ id: 'src-1', ...source }],
  })
})

it('a refused row is left out, each by itself; notes are counted by column and reason', () => {
  const { intake, told } = anIntake()
  intake.refuse({ index: 1, field: 'date' }, 'x', 'dayInvalid')
  intake.refuse({ index: 2, field: 'date' }, 'y', 'dayInvalid')
  intake.note({ index: 3, field: 'best' }, '1', 'sumMismatch', 'kept')
  intake.note({ index: 4, field: 'best' }, '2', 'sumMismatch', 'kept')
  expect(told()).toEqual([
    '2 | date | x | dayInvalid | 1 | leftOut',
    '3 | date | y | dayInvalid | 1 | leftOut',
    '4 | best | 1 | sumMismatch | 2 | kept',
  ])
})

it('speakers that no event will need are not kept, and those that are known keep their ids', () => {
  let isFull = false
  const { intake, tables } = anIntake(() => isFull)
  const speaker = { role: inBoth('r'), party: 'other', kind: 'media' } as const
  intake.claimant({ ...speaker, name: { en: 'A' } })
  isFull = true
  for (const name of ['B', 'C']) intake.claimant({ ...speaker, name: { en: name } })
  expect(intake.claimant({ ...speaker, name: { en: 'A' } })).toBe('by-1')
  expect(tables().claimants.map(({ name }) => name.en)).toEqual(['A'])
})
