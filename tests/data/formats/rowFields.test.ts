import { describe, expect, it } from 'vitest'
import { countCell } from '../../../src/data/formats/cells'
import { createIntake } from '../../../src/data/formats/intake'
import { codeIn, listIn, neededIn, valueIn, wordsIn } from '../../../src/data/formats/rowFields'
import { headerOf, sourceRow } from '../../../src/data/formats/sourceRow'
import { createReport } from '../../../src/data/report'
import { brief, publishedPlaces } from './openText'

const places = await publishedPlaces()

/** A row with one column, and what reading it reports. */
function aRow(cell: string) {
  const report = createReport('file')
  const { intake } = createIntake({
    format: 'table',
    file: () => 'file',
    places,
    report: () => report,
    onEvent: () => undefined,
  })
  const told = () => report.problems().map((problem) => `${brief(problem)} | ${problem.effect}`)
  return { intake, row: sourceRow(headerOf(['f']), [cell], 4), told }
}

describe('a cell of a row', () => {
  it('is a code of the code book, or counts as something else with a note that lists the codes', () => {
    const codes = new Map([
      ['1', 'day'],
      ['2', 'week'],
    ])
    const good = aRow(' 2 ')
    expect(codeIn(good.intake, good.row, 'f', codes, 'none')).toBe('week')
    expect(good.told()).toEqual([])
    const bad = aRow('7')
    expect(codeIn(bad.intake, bad.row, 'f', codes, 'none')).toBe('none')
    expect(bad.told()).toEqual(['5 | f | 7 | codeUnknown | 1 | changed'])
  })

  it('is words, cleaned, or a list of them without blanks and repeats', () => {
    const { intake, row } = aRow('One\u200b;  Two ;; One; ')
    expect(wordsIn(intake, row, 'f')).toBe('One;  Two ;; One;')
    expect(listIn(intake, row, 'f')).toEqual(['One', 'Two'])
    expect(listIn(intake, row, 'missing')).toEqual([])
  })

  it.each([
    ['12', 12, [], []],
    ['', null, ['5 | f |  | missing | 1 | leftOut'], ['5 | f |  | missing | 1 | kept']],
    ['x', null, ['5 | f | x | numberInvalid | 1 | leftOut'], ['5 | f | x | numberInvalid | 1 | changed']],
  ])(
    'that says %j is a value, or why not: with the row where it is needed',
    (cell, value, needed, wanted) => {
      const strict = aRow(cell)
      expect(neededIn(strict.intake, strict.row, 'f', countCell)).toBe(value)
      expect(strict.told()).toEqual(needed)
      const lenient = aRow(cell)
      expect(valueIn(lenient.intake, lenient.row, 'f', countCell)).toBe(value)
      expect(lenient.told()).toEqual(wanted)
    },
  )
})
