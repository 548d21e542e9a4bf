import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createTextTable, HASH, wholeText } from '../../src/engine/textTable'

const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'ж', '東', '\u{1F600}'),
  minLength: 1,
  maxLength: 6,
})

it('finds each text by its number, as a map does', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3000, size: 'max' }), (texts) => {
      const table = createTextTable()
      const map = new Map<string, number>()
      for (const [i, one] of texts.entries()) {
        expect(table.find(wholeText(one))).toBe(map.get(one) ?? null)
        if (map.has(one)) continue
        map.set(one, i - 5)
        table.add(wholeText(one), i - 5)
      }
      expect(table.size()).toBe(map.size)
      for (const [one, number] of map) expect(table.find(wholeText(one))).toBe(number)
    }),
    { numRuns: 30 },
  )
})

it('finds a text as a part of another one', () => {
  const table = createTextTable()
  table.add({ ...wholeText('strike'), text: 'a strike', from: 2, to: 8 }, 7)
  expect(table.find(wholeText('strike'))).toBe(7)
  expect(table.find({ ...wholeText('strike'), text: 'strike at', from: 0, to: 6 })).toBe(7)
  expect(table.find(wholeText('strik'))).toBeNull()
})

it('tells texts of one hash apart', () => {
  const table = createTextTable()
  const [one, other] = ['drone', 'chaff'].map((word) => ({ ...wholeText(word), hash: HASH.offset }))
  if (one === undefined || other === undefined) throw new Error('Two words are two texts.')
  table.add(one, 1)
  expect(table.find(other)).toBeNull()
  table.add(other, 2)
  expect([table.find(one), table.find(other)]).toEqual([1, 2])
})
