import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnText, type Json, valuesIn } from '../../src/data/columnText'

const { anyJson } = fc.letrec<{ readonly anyJson: Json }>((tie) => ({
  anyJson: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, 1.5, -7e30, '', '0', '__proto__'),
    fc.string(),
    fc.array(tie('anyJson'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 2 }), tie('anyJson'), { maxKeys: 3 }),
  ),
}))

/** Rows that are much alike, as events are. */
const someRows: fc.Arbitrary<readonly Json[]> = fc
  .array(fc.record({ a: fc.constantFrom('x', 'y', null, 1), b: fc.array(fc.nat(2), { maxLength: 2 }) }))
  .map((rows) => rows.map(({ a, b }) => ({ a, b, again: a, c: b.map((one) => ({ one, a })) })))

describe('values in columns', () => {
  it('come back as they were, members in their order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(anyJson), someRows), (values) => {
        expect(JSON.stringify(valuesIn(columnText(values)))).toBe(JSON.stringify(values))
      }),
    )
  })

  it('keep members of any name as members', () => {
    const odd: readonly Json[] = [JSON.parse('{"__proto__":"a","2":1,"constructor":null}')]
    const [value] = valuesIn(columnText(odd))
    expect(JSON.stringify(value)).toBe('{"2":1,"__proto__":"a","constructor":null}')
    expect(value instanceof Object).toBe(true)
  })

  it('name a member once, and hold what is the same in all once', () => {
    const values = Array.from({ length: 100 }, (_, at) => ({
      place: 'Testove',
      note: `n${at}`,
      copy: `n${at}`,
    }))
    const text = columnText(values)
    expect(text.match(/"place"/g)).toHaveLength(1)
    expect(text.match(/Testove/g)).toHaveLength(1)
    expect(text.match(/"n57"/g)).toHaveLength(1)
  })
})
