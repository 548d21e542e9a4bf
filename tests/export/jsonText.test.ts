import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createList, jsonMembers, jsonText } from '../../src/export/jsonText'

test('JSON says the same and cannot end a script', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = jsonText(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(text).not.toMatch(/[<\u2028\u2029]/)
    }),
  )
  expect(jsonText('</script>\u2028<!--\u2029')).toBe('"\\u003c/script>\\u2028\\u003c!--\\u2029"')
})

test('the members of an object can be followed by others', () => {
  expect(JSON.parse(`{${jsonMembers({ a: 1, b: undefined, c: '}' })},"d":[]}`)).toEqual({
    a: 1,
    c: '}',
    d: [],
  })
})

test('a list that comes in pieces has its commas between the items, empty pieces or not', () => {
  const list = createList()
  expect([list([]), list(['1']), list([]), list(['2', '3'])].join('')).toBe('\n1,\n2,\n3')
})
