import { expect, test } from 'vitest'
import { mutantsOf, mutated } from './mutants'

/** The source with each of its mutants. */
function allOf(source: string): readonly string[] {
  return mutantsOf(source).map((mutant) => mutated(source, mutant))
}

test('a comparison moves its border and turns round', () => {
  expect(allOf('a = b < c')).toEqual(['a = b <= c', 'a = b >= c'])
})

test('a condition becomes true and false, and what depends on it goes', () => {
  expect(allOf('if (a) { b() }')).toEqual([
    'if (true) { b() }',
    'if (false) { b() }',
    'if (a) {}',
    'if (a) { ; }',
  ])
})

test('texts are emptied, numbers grow, and a call that changes a text goes', () => {
  expect(allOf("a = 'b'.trim()")).toEqual(["a = ''.trim()", "a = 'b'"])
  expect(allOf('a = 7')).toEqual(['a = (7 + 1)'])
})

test('types, imports and comments have no mutants', () => {
  expect(allOf("import { a } from 'a'\n/** 1 < 2 */\ntype B = 'c' | 1\ninterface D { e: 'f' }")).toEqual([])
})

test('a regular expression loses its anchors, repetitions and flags; what is escaped stays', () => {
  expect(allOf(String.raw`a = /^\.b+$/i`)).toEqual([
    String.raw`a = /\.b+$/i`,
    String.raw`a = /^\.b+/i`,
    String.raw`a = /^\.b$/i`,
    String.raw`a = /^\.b+$/`,
  ])
})
