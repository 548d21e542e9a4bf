import { describe, expect, it } from 'vitest'
import type { Days } from '../../src/domain/calendar'
import { dayPresets, daySteps } from '../../src/domain/dayChoices'

describe('presets', () => {
  it('are counted back from the last covered day, whatever day it is now', () => {
    expect(dayPresets(['2024-01-01', '2024-11-05'])).toEqual([
      { kind: 'last7', days: ['2024-10-30', '2024-11-05'] },
      { kind: 'last30', days: ['2024-10-07', '2024-11-05'] },
      { kind: 'month', days: ['2024-11-01', '2024-11-30'] },
      { kind: 'all', days: null },
    ])
  })

  it.each<[string, Days, readonly string[]]>([
    ['two days have no others', ['2024-11-04', '2024-11-05'], ['all']],
    ['seven days have no "last 7 days"', ['2024-11-14', '2024-11-20'], ['all']],
    [
      'three weeks of a month have no other than the last 7 days',
      ['2024-11-01', '2024-11-20'],
      ['last7', 'all'],
    ],
    ['a month of 30 days is shown once', ['2024-01-01', '2024-11-30'], ['last7', 'month', 'all']],
  ])('%s', (_, coverage, kinds) => {
    expect(dayPresets(coverage).map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('the step buttons', () => {
  const coverage: Days = ['2024-10-20', '2024-11-05']
  const steps = (from: string | null, to: string | null) => daySteps({ from, to }, coverage)

  it.each<[string, string | null, string | null, Days | null, Days | null]>([
    ['lead nowhere from all days', null, null, null, null],
    [
      'go on by the length of the window',
      '2024-10-28',
      '2024-10-30',
      ['2024-10-25', '2024-10-27'],
      ['2024-10-31', '2024-11-02'],
    ],
    ['end with the data', '2024-11-05', '2024-11-05', ['2024-11-04', '2024-11-04'], null],
    ['begin with the data', '2024-10-20', '2024-10-21', null, ['2024-10-22', '2024-10-23']],
    ['lead back from days long after', '2030-01-01', '2030-01-02', ['2024-11-04', '2024-11-05'], null],
    ['lead on from days long before', '1999-01-01', null, null, null],
    ['lead on from a window long before', '1999-01-01', '1999-01-03', null, ['2024-10-20', '2024-10-22']],
    ['take an open end for that of the data', '2024-11-04', null, ['2024-11-02', '2024-11-03'], null],
  ])('%s', (_, from, to, previous, next) => {
    expect(steps(from, to)).toEqual({ previous, next })
  })
})
