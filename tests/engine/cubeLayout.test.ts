import { describe, expect, it } from 'vitest'
import type { Cube } from '../../src/engine/cube'
import { codeDays, codeMaybe, codeNames, SCALE, scaled } from '../../src/engine/cubeLayout'
import { LARGEST_NUMBER } from '../../src/engine/numberModels'
import { createNumberReader, createNumberWriter, type NumberCoder } from '../../src/engine/rangeCoder'

/** What is read of what was written. */
function again<Value>(
  value: Value,
  code: (coder: NumberCoder, value: Value) => Value,
  nothing: Value,
): Value {
  const writer = createNumberWriter()
  code(writer, value)
  return code(createNumberReader(writer.finish()), nothing)
}

describe('parts of a cube', () => {
  it('come back as they were', () => {
    const names = ['attack', 'UA-63', 'a.b_c:d~e-f']
    expect(again<readonly string[]>(names, codeNames, [])).toEqual(names)
    const allDays: readonly Cube['days'][] = [null, [-700_000, 19_000], [0, 0]]
    for (const days of allDays) expect(again<Cube['days']>(days, codeDays, null)).toEqual(days)
    for (const value of [null, 0, 7])
      expect(again<number | null>(value, (coder, one) => codeMaybe(coder, one, 7), null)).toBe(value)
  })

  it('have a scale that goes on to the largest number, and never back', () => {
    const steps = Array.from({ length: 31 }, (_, power) => scaled(2 ** power - 1))
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect(scaled(LARGEST_NUMBER)).toBeLessThan(SCALE)
  })
})
