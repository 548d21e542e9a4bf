import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, unguarded } from '../../src/domain/formulaGuard'

const RUNS = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', '|cmd', '%x', '\uff1d1', '\uff0b1', '\uff0d1', '\uff201', '\u22121'],
  ...[' =1', '\u00a0=1', '\u200b=1', '\u202e=1', '\u2066=1', '\ufeff=1', '\u0001=1', "'=1", "'' \u200e-2"],
  ...['\tx', '\rx', '\nx', "'\tx"],
]
const RESTS = ['', 'a', '1-2', 'a=b', "it's", "'quoted'", ' a=b', '5 % of', '—']

describe('the guard against formulas', () => {
  it.each(RUNS)('stands before %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`)
  })

  it.each(RESTS)('leaves %j alone', (text) => {
    expect(guarded(text)).toBe(text)
  })

  it('is taken away again, and nothing else is', () => {
    const starts = fc.stringMatching(/^['=+\-@|% \t\n\ufeffa"]{0,6}$/)
    fc.assert(
      fc.property(fc.oneof(starts, fc.string({ unit: 'binary' })), (text) => {
        expect(unguarded(guarded(text))).toBe(text)
      }),
    )
    expect(unguarded("'quoted'")).toBe("'quoted'")
  })
})
