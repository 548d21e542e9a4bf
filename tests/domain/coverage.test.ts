import { describe, expect, it } from 'vitest'
import { chosenDays, coverageOf, emptinessOf } from '../../src/domain/coverage'
import { aDataset, aFilter, anEvent, aSource, aWhen, entriesOf, UNDATED } from '../support/builders'

const NIGHT = anEvent({ when: aWhen('2024-11-04', '2024-11-05') })

describe('the days that a data set covers', () => {
  it('run from its first event to its last one, or to its newest source', () => {
    const late = aSource({ publishedAt: '2024-11-07' })
    expect(coverageOf(aDataset({ events: [NIGHT] }))).toEqual(['2024-11-04', '2024-11-05'])
    expect(coverageOf(aDataset({ events: [NIGHT], sources: [late, aSource()] }))).toEqual([
      '2024-11-04',
      '2024-11-07',
    ])
  })

  it('do not go on until the data set was published, years after its sources', () => {
    const dataset = aDataset({ events: [NIGHT], publishedAt: '2026-11-22' })
    expect(coverageOf(dataset)).toEqual(['2024-11-04', '2024-11-05'])
  })

  it('are those of active events, and none where no event is dated', () => {
    const withdrawn = anEvent({ when: aWhen('1999-01-01'), status: 'withdrawn' })
    expect(coverageOf(aDataset({ events: [withdrawn, NIGHT] }))?.[0]).toBe('2024-11-04')
    expect(coverageOf(aDataset({ events: [anEvent({ when: UNDATED })] }))).toBeNull()
  })
})

describe('a page without events', () => {
  const coverage = ['2024-11-01', '2024-11-05'] as const
  const all = entriesOf(
    anEvent({ id: 'a', when: aWhen('2024-11-01') }),
    anEvent({ id: 'b', when: aWhen('2024-11-05'), type: 'shelling' }),
  )

  it.each([
    ['is none while there are events', aFilter({ from: '2024-11-01' }), null],
    ['says that the filters match nothing', aFilter({ types: ['strike'] }), 'filters'],
    [
      'does not blame the days for what the other filters hide',
      aFilter({ types: ['strike'], from: '2024-11-01' }),
      'filters',
    ],
    ['says that covered days have no event', aFilter({ from: '2024-11-02', to: '2024-11-03' }), 'days'],
    ['says so with other filters, too', aFilter({ to: '2024-11-04', types: ['shelling'] }), 'days'],
    ['says that days before are not covered', aFilter({ to: '2024-10-31' }), 'notCovered'],
    ['says that days after are not covered', aFilter({ from: '2024-11-06' }), 'notCovered'],
    [
      'says so before it blames the other filters',
      aFilter({ from: '2024-11-06', types: ['strike'] }),
      'notCovered',
    ],
  ])('%s', (_, filter, emptiness) => {
    expect(emptinessOf(all, filter, coverage)).toBe(emptiness)
  })

  it('is told apart from one with only undated events, which days do not hide', () => {
    const undated = entriesOf(anEvent({ id: 'u', when: UNDATED }))
    expect(emptinessOf([...all, ...undated], aFilter({ from: '2024-11-06' }), coverage)).toBe('notCovered')
    expect(emptinessOf(undated, aFilter(), null)).toBeNull()
    expect(emptinessOf([], aFilter(), null)).toBe('filters')
  })
})

describe('chosen days with both ends', () => {
  const coverage = ['2024-11-01', '2024-11-05'] as const
  it.each([
    [null, null, '2024-11-01', '2024-11-05'],
    ['2024-11-03', null, '2024-11-03', '2024-11-05'],
    [null, '2024-11-03', '2024-11-01', '2024-11-03'],
    ['2024-12-01', null, '2024-12-01', '2024-12-01'],
    [null, '2024-10-01', '2024-10-01', '2024-10-01'],
    ['2024-11-04', '2024-11-02', '2024-11-02', '2024-11-04'],
  ])('%s to %s are %s to %s', (from, to, first, last) => {
    expect(chosenDays({ from, to }, coverage)).toEqual([first, last])
  })
})
