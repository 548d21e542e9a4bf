import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unguarded } from '../../src/domain/formulaGuard'
import { csvCell, csvLine } from '../../src/export/csvCell'
import { literalsOf } from '../browser/support/corpus'
import { strictCsv } from './strictCsv'

/** What a spreadsheet would take for the start of a formula, spaces and invisible characters aside. */
const FORMULA = /^[\s\p{C}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20\u2212]|^[\t\r\n\0]/u

describe('a cell for spreadsheets', () => {
  it.each<[string | number | null, string]>([
    [null, ''],
    [0, '0'],
    [-0.5, '-0.5'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
    ['', '""'],
    ['plain', '"plain"'],
    ['a"b,c\r\nd', '"a""b,c\r\nd"'],
    ['=1+1\nfoo', '"\'=1+1\nfoo"'],
    ["'=1", '"\'\'=1"'],
    ['\0=1', '"\'=1"'],
  ])('%j is written as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })

  it.each(literalsOf('Export').map(({ id, input }) => [id, input]))(
    'line %s of the corpus is no formula, and comes back as it was but for NUL',
    (_, input) => {
      const [[cell] = []] = strictCsv(csvLine([input]))
      expect(cell?.text).not.toMatch(FORMULA)
      expect(unguarded(cell?.text ?? '')).toBe(input.replaceAll('\0', ''))
    },
  )

  it('is never a formula and comes back as it was, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^['=+@\t\r\n\0", -]{0,5}$/))
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const [cells = []] = strictCsv(csvLine(texts))
        expect(cells.filter(({ text: cell, isQuoted }) => FORMULA.test(cell) || !isQuoted)).toEqual([])
        expect(cells.map(({ text: cell }) => unguarded(cell))).toEqual(
          texts.map((text) => text.replaceAll('\0', '')),
        )
      }),
    )
  })
})
