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
    fc.property(fc.uniqueArray(text, { maxLength: 60 }), text, (texts, other) => {
      const table = createTextTable()
      for (const [i, one] of texts.entries())
        if (table.find(wholeText(one)) === null) table.add(wholeText(one), i - 5)
      expect(table.size()).toBe(texts.length)
      expect(texts.map((one) => table.find(wholeText(one)))).toEqual(texts.map((_, i) => i - 5))
      if (!texts.includes(other)) expect(table.find(wholeText(other))).toBeNull()
    }),
  )
})

it('still finds them when it has grown', () => {
  const table = createTextTable()
  const numbers = Array.from({ length: 5000 }, (_, i) => i * i)
  for (const number of numbers) table.add(wholeText(`text ${number}`), number)
  expect(numbers.map((number) => table.find(wholeText(`text ${number}`)))).toEqual(numbers)
  expect(table.find(wholeText('text 2'))).toBeNull()
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
