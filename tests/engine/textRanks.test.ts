import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTextRanks } from '../../src/engine/textRanks'

const someTexts = fc.array(
  fc.oneof(fc.constantFrom('item 2', 'item 10', 'Item 2', 'é', 'e\u0301', ''), fc.string({ maxLength: 3 })),
  { maxLength: 60 },
)

describe('ranks of texts', () => {
  it('are their places among those that the alphabet tells apart, whenever they are settled', () => {
    const { compare } = new Intl.Collator('en', { numeric: true })
    fc.assert(
      fc.property(someTexts, fc.nat(7), (texts, pause) => {
        const ranks = createTextRanks(texts.length + 1, 'en')
        texts.forEach((text, row) => {
          ranks.add(row, text)
          if (pause > 0 && row % pause === 0) ranks.settle()
        })
        const distinct = texts
          .toSorted(compare)
          .filter((text, at, all) => at === 0 || compare(all[at - 1] ?? '', text) !== 0)
        const { count, of } = ranks.finish()
        expect(count).toBe(distinct.length)
        const places = texts.map((text) => distinct.findIndex((one) => compare(one, text) === 0))
        expect([...of]).toEqual([...places, distinct.length])
      }),
      { numRuns: 300 },
    )
  })

  it('may be told of a row twice', () => {
    const ranks = createTextRanks(1, 'uk')
    ranks.add(0, 'ї')
    ranks.settle()
    ranks.add(0, 'ї')
    expect([...ranks.finish().of]).toEqual([0])
  })
})
