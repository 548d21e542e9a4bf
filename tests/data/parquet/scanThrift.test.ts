import fc from 'fast-check'
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js'
import { expect, test } from 'vitest'
import { scanThrift } from '../../../src/data/parquet/scanThrift'
import { EVERY_KIND } from '../../export/contexts'
import { reasonOf } from './flaws'
import { parquetBytes } from './opened'

const STRUCT = 0x1c
const LIST = 0x19

test('a footer ends where the parser says that it ends', () => {
  const file = parquetBytes(EVERY_KIND)
  const length = new DataView(file.buffer).getUint32(file.length - 8, true)
  const footer = file.slice(file.length - 8 - length, file.length - 8)
  const reader = { view: new DataView(footer.buffer), offset: 0 }
  deserializeTCompactProtocol(reader)
  expect(scanThrift(footer, 0)).toBe(reader.offset)
})

test('whatever the bytes are, it refuses or agrees with the parser', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const reason = reasonOf(() => scanThrift(bytes, 0))
      if (reason !== 'ok') return
      const reader = { view: new DataView(new Uint8Array(bytes).buffer), offset: 0 }
      deserializeTCompactProtocol(reader)
      expect(scanThrift(bytes, 0)).toBe(reader.offset)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['no end', [0x15, 0x02]],
  ['a number without end', [0x15, ...Array<number>(200).fill(0xff), 0]],
  ['a list of 4 billion', [LIST, 0xf5, 0xff, 0xff, 0xff, 0xff, 0x0f, 0]],
  ['a text of a gigabyte', [0x18, 0x80, 0x80, 0x80, 0x80, 0x04, 65, 0]],
  ['a type that there is not', [0x1d, 0]],
  ['nothing', []],
])('%s is refused', (_, bytes) => {
  expect(reasonOf(() => scanThrift(Uint8Array.from(bytes), 0))).toBe('parquetBroken')
})

test('structs inside structs are refused before they can overflow', () => {
  const bomb = Uint8Array.from([...Array<number>(100_000).fill(STRUCT), ...Array<number>(100_001).fill(0)])
  expect(reasonOf(() => scanThrift(bomb, 0))).toBe('tooDeep')
  const lists = Uint8Array.from([LIST, ...Array<number>(100_000).fill(0x19), 0])
  expect(reasonOf(() => scanThrift(lists, 0))).toBe('tooDeep')
})

test('more values than any footer has are refused', () => {
  const flags = 3_000_000
  const head = [
    LIST,
    0xf3,
    ...[flags & 0x7f, (flags >> 7) & 0x7f, (flags >> 14) & 0x7f].map((part) => part | 0x80),
    flags >> 21,
  ]
  const bytes = new Uint8Array(head.length + flags + 1)
  bytes.set(head)
  expect(reasonOf(() => scanThrift(bytes, 0))).toBe('parquetBroken')
})
