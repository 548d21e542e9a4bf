import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unpack } from '../../../src/data/parquet/unpack'
import { hasEndlessWeights } from '../../../src/data/parquet/zstdWeights'
import { reasonOf } from './flaws'

const FRAME = [0x28, 0xb5, 0x2f, 0xfd, 0x20, 10]
/** Literals that come with a table: its one symbol has every state, so that none takes a bit. */
const ENDLESS = [0x02, 0x00, 0x00, 5, 0xf0, 0x03, 0xff, 0xff, 0xff, 0]

function block(body: readonly number[], kind = 2, isLast = true): readonly number[] {
  const head = (body.length << 3) | (kind << 1) | (isLast ? 1 : 0)
  return [head & 0xff, (head >> 8) & 0xff, head >> 16, ...body]
}

test.each([
  ['in the first block', [...FRAME, ...block(ENDLESS)]],
  [
    'behind raw and repeated bytes',
    [...FRAME, ...block([1, 2], 0, false), ...[26, 0, 0, 7], ...block(ENDLESS)],
  ],
  [
    'behind a frame that is to be skipped',
    [0x50, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 9, ...FRAME, ...block(ENDLESS)],
  ],
])('weights without end are damage, %s', (_, bytes) => {
  expect(hasEndlessWeights(Uint8Array.from(bytes))).toBe(true)
  expect(reasonOf(() => unpack('ZSTD', Uint8Array.from(bytes), 10))).toBe('parquetBroken')
})

test('whatever the bytes are, it ends with an answer', () => {
  const part = fc.uint8Array({ maxLength: 60 })
  fc.assert(
    fc.property(part, part, (table, rest) => {
      const body = [0x02, 0x00, 0x00, ...table, ...rest]
      expect(typeof hasEndlessWeights(Uint8Array.from([...FRAME, ...block(body)]))).toBe('boolean')
      expect(hasEndlessWeights(table)).toBe(false)
    }),
  )
})
