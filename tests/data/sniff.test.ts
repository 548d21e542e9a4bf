import { expect, test } from 'vitest'
import { sniff } from '../../src/data/sniff'
import { aByteSource } from './formats/openText'

test.each([
  ['{"a":1}', 'json'],
  ['\ufeff \n[1]', 'json'],
  ['null', 'json'],
  ['-12.5 ', 'json'],
  ['a,b\n1,2', 'table'],
  ['12,13\n', 'table'],
  ['"a","b"\n', 'table'],
])('%j is %s, in pieces of any size', async (text, kind) => {
  expect(await sniff(aByteSource(text))).toEqual({ kind })
  expect(await sniff(aByteSource(text, 'a', 1))).toEqual({ kind })
})

test.each([
  ['nothing', '', 'empty'],
  ['blanks', ' \r\n\t ', 'empty'],
  ['a page', '\n<!doctype html>', 'html'],
  ['an archive', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1]), 'archive'],
  ['windows-1251', new Uint8Array([0xca, 0xe8, 0xe5, 0xe2, 0x2c, 0x31]), 'notUtf8'],
])('%s is refused', async (_name, content, reason) => {
  expect(await sniff(aByteSource(content))).toMatchObject({ kind: 'refused', reason })
  expect(await sniff(aByteSource(content, 'a', 1))).toMatchObject({ kind: 'refused', reason })
})

test('no more of a file is read than is needed', async () => {
  let pieces = 0
  const source = {
    name: 'long.csv',
    size: 1e9,
    async *chunks() {
      for (;;) {
        pieces += 1
        yield await Promise.resolve(new TextEncoder().encode('a,b\n'.repeat(1000)))
      }
    },
  }
  expect(await sniff(source)).toEqual({ kind: 'table' })
  expect(pieces).toBeLessThan(3)
})
