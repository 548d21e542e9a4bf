import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneTypoApart } from '../../src/domain/typo'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })

/** Damerau-Levenshtein distance with neighbours swapped once, by the book. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1])
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const row = rows[i]
      if (row === undefined) continue
      row[j] = Math.min(changed, at(i - 1, j) + 1, at(i, j - 1) + 1, isSwap ? at(i - 2, j - 2) + 1 : changed)
    }
  }
  return at(a.length, b.length)
}

describe('one slip of the finger', () => {
  it.each(['harkiv', 'kharkv', 'kharkiiv', 'kherkiv', 'khrakiv', 'kharkvi', 'hkarkiv', 'kharkiv'])(
    'makes %s of kharkiv',
    (typed) => {
      expect(isOneTypoApart(typed, 'kharkiv')).toBe(true)
    },
  )

  it.each(['harkv', 'kharkov a', 'vikrahk', 'khrakvi', 'kh'])('does not make %s of it', (typed) => {
    expect(isOneTypoApart(typed, 'kharkiv')).toBe(false)
  })

  it('is exactly what lies within a distance of one', () => {
    fc.assert(
      fc.property(word, word, (a, b) => isOneTypoApart(a, b) === distance(a, b) <= 1),
      { numRuns: 3000 },
    )
  })
})

describe('the beginning of a word with a slip in it', () => {
  it.each(['zaporoz', 'zaporhiz', 'zporiz', 'zaporizhz', 'zaporizhia', 'zaporiz'])('%s…', (typed) => {
    expect(isOneTypoApart(typed, 'zaporizhia', true)).toBe(true)
  })

  it('is one that some beginning of the word is a slip apart from', () => {
    const begins = (a: string, b: string) =>
      Array.from({ length: b.length + 1 }, (_, i) => b.slice(0, i)).some((start) => distance(a, start) <= 1)
    fc.assert(
      fc.property(word, word, (a, b) => isOneTypoApart(a, b, true) === begins(a, b)),
      { numRuns: 3000 },
    )
  })
})

it('finds the other word in the middle of a text as by itself', () => {
  fc.assert(
    fc.property(word, word, word, fc.boolean(), (typed, other, around, isBeginning) => {
      const [from, to] = [around.length, around.length + other.length]
      const inText = isOneTypoApart(typed, around + other + around, isBeginning, from, to)
      expect(inText).toBe(isOneTypoApart(typed, other, isBeginning))
    }),
    { numRuns: 3000 },
  )
})
